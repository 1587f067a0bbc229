# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures, scans, archives and mail. Uses ImageMagick, 7z, gcab and LibreOffice."""
import struct
import subprocess
import tempfile
from pathlib import Path

FONT = "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc"


def call(*command, cwd=None):
    subprocess.run([str(word) for word in command], check=True, cwd=cwd,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def to_pdf(source, target, options=""):
    """Has LibreOffice print a document."""
    kind = {"fodg": "draw", "odp": "impress"}.get(str(source).rsplit(".", 1)[1], "writer")
    with tempfile.TemporaryDirectory() as folder:
        call("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--convert-to", f"pdf:{kind}_pdf_Export{options}", "--outdir", folder, source)
        printed = Path(folder) / (Path(source).stem + ".pdf")
        target.write_bytes(printed.read_bytes())


def picture(target, size, texts, frame=None, options=()):
    """texts: (x, y, points, colour, text); frame: (left, top, right, bottom) in red."""
    command = ["convert", "-size", f"{size[0]}x{size[1]}", "xc:white", "-font", FONT]
    for x, y, points, colour, text in texts:
        command += ["-fill", colour, "-stroke", "none", "-pointsize", str(points),
                    "-annotate", f"+{x}+{y}", text]
    if frame:
        left, top, right, bottom = frame
        command += ["-fill", "none", "-stroke", "red", "-strokewidth", "6",
                    "-draw", f"rectangle {left},{top} {right},{bottom}"]
    call(*command, "-strip", *options, target)


def scanned_pdf(target, jpeg, size, points=(595, 842)):
    """A page that is nothing but a picture."""
    content = f"q {points[0]} 0 0 {points[1]} 0 0 cm /I Do Q".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {points[0]} {points[1]}]"
        f"/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>".encode(),
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        f"<</Type/XObject/Subtype/Image/Width {size[0]}/Height {size[1]}/ColorSpace/DeviceRGB"
        f"/BitsPerComponent 8/Filter/DCTDecode/Length {len(jpeg)}>>stream\n".encode()
        + jpeg + b"\nendstream",
    ]
    out, offsets = b"%PDF-1.4\n", []
    for i, each in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj" % i + each + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    target.write_bytes(out)


# ---- archives ----


def crc16(data):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc


def lzh(target, members):
    """Level 0 headers, nothing compressed, names in CP932: as LHA for MS-DOS wrote them."""
    out = b""
    for name, content in members.items():
        raw = name.replace("/", "\\").encode("cp932")
        rest = b"-lh0-" + struct.pack("<III", len(content), len(content), 0x5A814800)
        rest += b"\x20\x00" + bytes([len(raw)]) + raw + struct.pack("<H", crc16(content))
        out += bytes([len(rest), sum(rest) & 255]) + rest + content
    target.write_bytes(out + b"\0")


def zip_cp932(target, members):
    """Names in CP932 without the UTF-8 flag, as the Windows Explorer writes them."""
    out, directory = b"", b""
    import zlib

    for name, content in members.items():
        raw, packed = name.encode("cp932"), zlib.compress(content, 9)[2:-4]
        common = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0x4800, 0x5A81, zlib.crc32(content),
                             len(packed), len(content), len(raw), 0)
        directory += b"PK\1\2" + struct.pack("<H", 20) + common
        directory += struct.pack("<HHHII", 0, 0, 0, 0x20, len(out)) + raw
        out += b"PK\3\4" + common + raw + packed
    end = struct.pack("<HHHHIIH", 0, 0, len(members), len(members), len(directory), len(out), 0)
    target.write_bytes(out + directory + b"PK\5\6" + end)


def cpio(target, members):
    """The "new" portable format, SVR4 without checksums."""
    out = b""
    for i, (name, content) in enumerate([*members.items(), ("TRAILER!!!", b"")], 1):
        raw = name.encode() + b"\0"
        fields = (i, 0o100644, 0, 0, 1, 1743465600, len(content), 0, 0, 0, 0, len(raw), 0)
        out += b"070701" + b"".join(b"%08X" % field for field in fields) + raw
        out += bytes(-len(out) % 4) + content
        out += bytes(-len(out) % 4)
    target.write_bytes(out)


def packed_with(command, target, members):
    """Runs an archiver over the members in a folder of their own; {} stands for the target."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in members.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        target.unlink(missing_ok=True)
        tops = sorted({name.split("/")[0] for name in members})
        call(*[str(target) if word == "{}" else word for word in command], *tops, cwd=folder)


# ---- a Word document saved with a password ----


def compound_file(streams):
    """An OLE compound file; each stream must be at least 4096 bytes, so no mini stream."""
    free, end, fat_mark = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    fat, body, starts = [fat_mark, end], b"", []  # sector 0: the table, sector 1: the directory
    for content in streams.values():
        count = -(-len(content) // 512)
        starts.append(len(fat))
        fat += [len(fat) + i + 1 for i in range(count - 1)] + [end]
        body += content.ljust(count * 512, b"\0")
    fat += [free] * (128 - len(fat))
    rows = [("Root Entry", 5, 1, end, 0, free)]
    names = list(streams)
    for i, name in enumerate(names):
        after = i + 2 if i + 1 < len(names) else free
        rows.append((name, 2, free, starts[i], len(streams[name]), after))
    directory = b""
    for name, kind, child, start, size, right in rows:
        raw = name.encode("utf-16-le")
        directory += raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw) + 2, kind, 1, free,
                                                        right, child)
        directory += bytes(36) + struct.pack("<IQ", start, size)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0,
                          end, 0)
    header += struct.pack("<109I", 0, *[free] * 108)
    return header + struct.pack("<128I", *fat) + directory.ljust(512, b"\0") + body


def encrypted_package(target, size=9000):
    """What Office leaves when it saves with a password; the bytes inside mean nothing."""
    import hashlib

    noise = b"".join(hashlib.sha256(b"%d" % i).digest() for i in range(size // 32))
    info = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns='
        '"http://schemas.microsoft.com/office/2006/encryption" xmlns:p='
        '"http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData saltSize="16" '
        'blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" '
        'cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512" '
        'saltValue="7mGQAaK9v9sU2yZ0m3cXPA=="/></encryption>'
    ).ljust(4200)
    target.write_bytes(compound_file({
        "EncryptionInfo": struct.pack("<HHI", 4, 4, 0x40) + info.encode(),
        "EncryptedPackage": struct.pack("<Q", len(noise)) + noise,
    }))


def lotus_sheet(rows):
    """A sheet of Lotus 1-2-3 release 2 of DOS, in CP932: records of a type, a length and bytes."""
    def record(kind, content):
        return struct.pack("<HH", kind, len(content)) + content

    out = record(0, struct.pack("<H", 0x0406))
    out += record(6, struct.pack("<4H", 0, 0, max(map(len, rows)) - 1, len(rows) - 1))
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            if isinstance(value, str):
                out += record(15, struct.pack("<BHH", 255, x, y) + b"'" + value.encode("cp932") + b"\0")
            else:
                out += record(14, struct.pack("<BHHd", 255, x, y, value))
    return out + record(1, b"")


def postscript(title, lines):
    """A page whose strings are CP932, as drivers of the nineties wrote it."""
    def string(text):
        return "(" + "".join(f"\\{byte:03o}" for byte in text.encode("cp932")) + ")"

    out = ["%!PS-Adobe-3.0 EPSF-3.0", f"%%Title: {title}", "%%BoundingBox: 0 0 595 842",
           "%%EndComments", "/Ryumin-Light-90ms-RKSJ-H findfont 12 scalefont setfont", "%%Page: 1 1"]
    for i, line in enumerate(lines):
        out.append(f"72 {760 - 20 * i} moveto {string(line)} show")
    return "\n".join(out + ["showpage", "%%EOF", ""]).encode("ascii")
