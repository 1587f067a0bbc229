# SPDX-License-Identifier: GPL-3.0-or-later
"""Mails, in six manners: ISO-2022-JP and UTF-8, base64 and quoted-printable, HTML, a forwarded
mail within, folded subjects."""
import base64
import quopri

from .plain import html_of, text_of

STYLES = 6
ISO, UTF8, QUOTED, HTML, FORWARDED, LEGACY = range(STYLES)
BOUNDARY = "----=_NextPart_000_0041_01DA83F1.6B2C0E90"


def subject_words(text, style):
    """An encoded subject, folded as RFC 2047 wants it: no word over 75 signs."""
    charset = "ISO-2022-JP" if style in (ISO, LEGACY) else "UTF-8"
    codec = "iso2022_jp" if charset == "ISO-2022-JP" else "utf-8"
    try:
        text.encode(codec)
    except UnicodeEncodeError:
        charset, codec = "UTF-8", "utf-8"
    words = []
    for start in range(0, len(text), 12):
        raw = text[start:start + 12].encode(codec)
        if style == QUOTED:
            words.append("=?UTF-8?Q?" + "".join(f"={byte:02X}" for byte in raw) + "?=")
        else:
            words.append(f"=?{charset}?B?{base64.b64encode(raw).decode()}?=")
    return "\r\n ".join(words)


def text_part(text, style):
    """Headers and content of a text/plain part."""
    if style in (ISO, LEGACY):
        try:
            return "text/plain; charset=ISO-2022-JP", "7bit", text.encode("iso2022_jp")
        except UnicodeEncodeError:
            pass
    if style == QUOTED:
        return 'text/plain; charset="utf-8"', "quoted-printable", quopri.encodestring(text.encode("utf-8"))
    lines = base64.encodebytes(text.encode("utf-8")).replace(b"\n", b"\r\n")
    return 'text/plain; charset="UTF-8"', "base64", lines


def heads(document, style, kind, coding):
    mail = document.mail
    rows = [f"From: <{mail.sender or 'm.ishiguro@nagase-seiko.example'}>", f"To: <{mail.receiver or 'eigyo@nagase-seiko.example'}>",
            f"Subject: {subject_words(mail.subject or document.title() or '連絡', style)}", "Date: Mon, 01 Apr 2024 09:00:00 +0900",
            "Message-ID: <20240401.0900.41@nagase-seiko.example>", "MIME-Version: 1.0", f"Content-Type: {kind}"]
    for name, value in sorted(document.properties.items()):
        if name.startswith("mail:"):
            rows.append(f"{name[5:]}: {value}")
    if coding:
        rows.append(f"Content-Transfer-Encoding: {coding}")
    return ("\r\n".join(rows) + "\r\n\r\n").encode("ascii")


def write(document, style, random, attachments=()):
    """The bytes of an .eml; `attachments` are (name, bytes)."""
    text = "\r\n".join(text_of(document, 0))
    kind, coding, content = text_part(text, style)
    if style not in (HTML, FORWARDED) and not attachments:
        return heads(document, style, kind, coding) + content
    parts = [f"Content-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\n\r\n".encode() + content]
    multipart = "mixed"
    if style == HTML and not attachments:
        multipart = "alternative"
        html = base64.encodebytes(html_of(document, 4, "utf-8").encode()).replace(b"\n", b"\r\n")
        parts.append(b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + html)
    elif style == FORWARDED and not attachments:
        greeting = base64.encodebytes("下記転送します。よろしくお願いします。".encode())
        forwarded = heads(document, style, kind, coding) + content
        parts = [b"Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + greeting,
                 b"Content-Type: message/rfc822\r\n\r\n" + forwarded]
    for name, content in attachments:
        coded = base64.b64encode(name.encode()).decode()
        parts.append((f"Content-Type: application/octet-stream\r\nContent-Disposition: attachment;\r\n filename=\"=?UTF-8?B?{coded}?=\"\r\n"
                      "Content-Transfer-Encoding: base64\r\n\r\n").encode() + base64.encodebytes(content).replace(b"\n", b"\r\n"))
    joined = b"".join(f"--{BOUNDARY}\r\n".encode() + part + b"\r\n" for part in parts)
    return heads(document, style, f'multipart/{multipart}; boundary="{BOUNDARY}"', "") + joined + f"--{BOUNDARY}--\r\n".encode()
