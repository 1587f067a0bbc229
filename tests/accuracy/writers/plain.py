# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain text, CSV, HTML and RTF, in six manners each: encodings, line ends, tables drawn with
tabs, spaces and lines; HTML as people and as Word write it."""
import csv
import io
from html import escape

from making.document import Form, Heading, PageBreak, Paragraph, Table, TitleBlock

from .package import pieces, tick
from .page_layout import width

STYLES = 6
ENCODINGS = (("utf-8", "\n"), ("cp932", "\r\n"), ("utf-8-sig", "\r\n"), ("euc_jp", "\n"), ("iso2022_jp", "\n"), ("utf-16", "\r\n"))
CSV_ENCODINGS = (("cp932", ","), ("utf-8-sig", ","), ("utf-8", ","), ("cp932", "\t"), ("utf-8", ";"), ("utf-16", "\t"))
# What JIS encodings do not have; the writer of such a text would have typed the other sign.
REPLACED = str.maketrans({"～": "〜", "－": "−", "—": "―", "㎜": "mm", "㎡": "m2", "№": "No.", "㈱": "(株)", "①": "(1)", "②": "(2)",
                          "③": "(3)", "④": "(4)", "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "㎏": "kg", "℡": "TEL", "㊙": "(秘)", "㊞": "印"})


def encoded(text, encoding):
    """`text` in `encoding`, or in UTF-8 where that lacks a sign a label depends on."""
    if encoding in ("euc_jp", "iso2022_jp"):
        if "㊙" not in text and not any("｡" <= sign <= "ﾟ" for sign in text):
            text = text.translate(REPLACED)
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.encode("utf-8")


def table_lines(rows, style):
    if style in (0, 3):
        return ["\t".join(row) for row in rows]
    widths = [max(int(width(row[column], 2)) for row in rows) for column in range(len(rows[0]))]
    joint = " | " if style in (1, 4) else "  "
    return [joint.join(cell + " " * (space - int(width(cell, 2))) for cell, space in zip(row, widths)).rstrip() for row in rows]


def form_line(block, style):
    if not block.options:
        return f"{block.caption}：{block.value}"
    return block.caption + "　" + "　".join(tick(style, chosen) + text for text, chosen in block.options)


def block_lines(block, style):
    if isinstance(block, Heading):
        return ["", "【" + block.text + "】" if block.level > 1 and style == 2 else block.text, ""]
    if isinstance(block, Paragraph):
        lead = "　" * 24 if block.align == "right" else "　" * 10 if block.align == "center" else "・" if block.bullet else ""
        return [lead + block.text]
    if isinstance(block, (Table, TitleBlock)):
        return table_lines(block.rows, style) + [""]
    if isinstance(block, Form):
        return [form_line(block, style)]
    return ["\f" if style == 3 else "-" * 40, block.sheet]


def text_of(document, style):
    """The document as lines of plain text; what stands in a header stands first."""
    lines = [text for text in (document.header, *document.text_boxes) if text]
    for block in document.blocks:
        lines += block_lines(block, style)
    if document.footer:
        lines += ["", document.footer]
    return lines


def write_text(document, style, random):
    encoding, end = ENCODINGS[style]
    return encoded(end.join(text_of(document, style)) + end, encoding)


def write_csv(document, style, random):
    encoding, separator = CSV_ENCODINGS[style]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL if style % 2 else csv.QUOTE_MINIMAL)
    if document.first_cell:
        writer.writerow([document.first_cell])
    for block in document.blocks:
        if isinstance(block, (Table, TitleBlock)):
            writer.writerows(block.rows)
        elif isinstance(block, Form):
            writer.writerow([block.caption, block.value or form_line(block, style)])
        elif not isinstance(block, PageBreak):
            writer.writerow([block.text])
    return encoded(out.getvalue(), encoding)


def html_block(block, style):
    if isinstance(block, Heading):
        return f"<h{block.level}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, Paragraph):
        if block.verbatim:
            return f"<pre>{escape(block.text)}</pre>"
        inner = escape(block.text)
        if style == 4:
            inner = '<span lang="JA" style="font-size:10.5pt">' + inner[:3] + "</span><span>" + inner[3:] + "</span>" if "&" not in inner[:8] else inner
        return f"<li>{inner}</li>" if block.bullet else f'<p align="{block.align}">{inner}</p>'
    if isinstance(block, (Table, TitleBlock)):
        tag = "th" if style % 2 else "td"
        rows = "".join("<tr>" + "".join(f"<{tag if not number else 'td'}>{escape(cell)}</{tag if not number else 'td'}>" for cell in row) + "</tr>\n"
                       for number, row in enumerate(block.rows))
        return f'<table border="1">{rows}</table>'
    if isinstance(block, Form):
        if not block.options:
            return f'<p>{escape(block.caption)} <input type="text" value="{escape(block.value)}"></p>'
        return f"<p>{escape(form_line(block, style))}</p>"
    return f"<hr><p>{escape(block.sheet)}</p>"


def html_head(document, style, charset):
    keywords = document.properties.get("keywords", "")
    rows = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">\n<title>{escape(document.title())}</title>\n'
    if keywords:
        rows += f'<meta name="keywords" content="{escape(keywords)}">\n'
    if style in (2, 5):
        rows += "<style>body{font-family:Meiryo} .head{float:right}</style>\n<script>var secret = 0; /* 社内ポータル */</script>\n"
    return rows


def html_of(document, style, charset):
    head = f'<div class="head">{escape(document.header)}</div>' if document.header else ""
    head += "".join(f'<div style="position:absolute;top:0;right:0;border:1px solid red">{escape(box)}</div>' for box in document.text_boxes)
    if document.watermark:
        head += f'<div style="position:fixed;opacity:.15;font-size:90px;transform:rotate(-45deg)">{escape(document.watermark)}</div>'
    body = "\n".join(html_block(block, style) for block in document.blocks)
    foot = f"<address>{escape(document.footer)}</address>" if document.footer else ""
    return f"<!DOCTYPE html>\n<html lang=\"ja\"><head>\n{html_head(document, style, charset)}</head>\n<body>\n{head}\n{body}\n{foot}</body></html>\n"


def write_html(document, style, random):
    charset, encoding = (("utf-8", "utf-8"), ("Shift_JIS", "cp932"), ("utf-8", "utf-8"), ("euc-jp", "euc_jp"), ("shift_jis", "cp932"), ("UTF-8", "utf-8-sig"))[style]
    text = html_of(document, style, charset)
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return html_of(document, style, "utf-8").encode("utf-8")


def rtf_text(text, style):
    """Escaped: by code page bytes as older Word does, or by Unicode numbers."""
    out = ""
    for sign in text:
        if sign in "\\{}":
            out += "\\" + sign
        elif ord(sign) < 128:
            out += sign
        else:
            try:
                old = "".join(f"\\'{byte:02x}" for byte in sign.encode("cp932"))
            except UnicodeEncodeError:
                old = ""
            number = ord(sign) if ord(sign) < 32768 else ord(sign) - 65536
            out += old if style % 2 == 0 and old else f"\\u{number}?"
    return out


def rtf_table(rows, style):
    """Rows as Word keeps them: cell by cell."""
    out = ""
    for row in rows:
        edges = "".join(f"\\cellx{1800 * number}" for number in range(1, len(row) + 1))
        out += "\\trowd " + edges + "".join("\\pard\\intbl " + rtf_text(cell, style) + "\\cell " for cell in row) + "\\row\n"
    return out


def write_rtf(document, style, random):
    def line(text):
        parts = pieces(random, text) if style >= 3 else [text]
        return "".join("{\\loch\\f0\\fs21 " + rtf_text(part, style) + "}" for part in parts) + "\\par\n"
    parts = ""
    if document.header:
        parts += "{\\header \\pard " + line(document.header) + "}"
    if document.footer:
        parts += "{\\footer \\pard " + line(document.footer) + "}"
    for block in document.blocks:
        if isinstance(block, (Table, TitleBlock)) and style in (1, 2, 5):
            parts += rtf_table(block.rows, style)
            continue
        for text in block_lines(block, 0):
            parts += "\\pard " + ("\\qr " if getattr(block, "align", "") == "right" else "") + line(text)
    info = "".join("{\\" + key + " " + rtf_text(document.properties[key], style) + "}" for key in ("title", "subject", "keywords") if document.properties.get(key))
    return ("{\\rtf1\\ansi\\ansicpg932\\deff0{\\fonttbl{\\f0\\fnil\\fcharset128 \\'82\\'6c\\'82\\'72 \\'96\\'be\\'92\\'a9;}}{\\info" + info + "}\n" + parts + "}").encode("ascii")
