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
