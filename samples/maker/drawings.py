# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawings, models and programs for machines, written byte by byte: no CAD system is needed."""
import struct

SHEET = {"A4": (297, 210), "A3": (420, 297)}


def title_block(width, rows):
    """Texts of a title block in the lower right corner: (x, y, height, text)."""
    return [(width - 175 + 45 * column, 8 + 10 * row, 3.5, text)
            for row, cells in enumerate(reversed(rows)) for column, text in enumerate(cells) if text]


def dxf(texts, sheet="A3", layers=("外形線", "寸法", "注記")):
    """A drawing as release 12 has it, in Shift_JIS: texts are (x, y, height, text)."""
    width, height = SHEET[sheet]
    pairs = [(0, "SECTION"), (2, "HEADER"), (9, "$ACADVER"), (1, "AC1009"), (9, "$DWGCODEPAGE"),
             (3, "ANSI_932"), (0, "ENDSEC"), (0, "SECTION"), (2, "TABLES"), (0, "TABLE"), (2, "LAYER"),
             (70, len(layers))]
    for layer in layers:
        pairs += [(0, "LAYER"), (2, layer), (70, 0), (62, 7), (6, "CONTINUOUS")]
    pairs += [(0, "ENDTAB"), (0, "ENDSEC"), (0, "SECTION"), (2, "ENTITIES")]
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    for (x, y), (to_x, to_y) in zip(corners, corners[1:] + corners[:1]):
        pairs += [(0, "LINE"), (8, layers[0]), (10, x), (20, y), (11, to_x), (21, to_y)]
    for x, y, size, text in texts:
        pairs += [(0, "TEXT"), (8, layers[-1]), (10, x), (20, y), (40, size), (1, text)]
    pairs += [(0, "ENDSEC"), (0, "EOF")]
    return "".join(f"{code:3}\r\n{value}\r\n" for code, value in pairs).encode("cp932")


def step(name, product, author, organisation, security=None):
    """A model of one point, with the header that exchanges have."""
    def escaped(text):
        out = ""
        for letter in text:
            out += letter if letter < "\x7f" else f"\\X2\\{ord(letter):04X}\\X0\\"
        return out.replace("\\X0\\\\X2\\", "")
    lines = ["ISO-10303-21;", "HEADER;", "FILE_DESCRIPTION(('CAD model'),'2;1');",
             f"FILE_NAME('{escaped(name)}','2025-04-01T09:00:00',('{escaped(author)}'),"
             f"('{escaped(organisation)}'),'','','');",
             "FILE_SCHEMA(('CONFIG_CONTROL_DESIGN'));", "ENDSEC;", "DATA;",
             f"#1=PRODUCT('{escaped(product)}','{escaped(product)}','',(#2));",
             "#2=MECHANICAL_CONTEXT('',#3,'mechanical');", "#3=APPLICATION_CONTEXT('');",
             "#4=CARTESIAN_POINT('',(0.,0.,0.));"]
    if security:
        lines += [f"#5=SECURITY_CLASSIFICATION_LEVEL('{security}');",
                  "#6=SECURITY_CLASSIFICATION('','',#5);"]
    return "\r\n".join(lines + ["ENDSEC;", "END-ISO-10303-21;", ""]).encode()


def string(text):
    raw = text.encode("cp932")
    return bytes([len(raw)]) + raw if len(raw) < 255 else b"\xff" + struct.pack("<H", len(raw)) + raw


def jww(texts, memo, sheet="A3", layers=("外形線", "寸法", "文字")):
    """A drawing of Jw_cad 7.02: coordinates are millimetres from the middle of the sheet."""
    width, height = SHEET[sheet]
    head = b"JwwData." + struct.pack("<I", 700) + string(memo)
    head += struct.pack("<II", {"A4": 4, "A3": 3}[sheet], 0)
    for _ in range(16):
        head += struct.pack("<IIdI", 2, 0, 1.0, 0) + struct.pack("<II", 2, 0) * 16
    head += bytes(84 + 72)
    head += b"".join(string(name) for name in layers) + string("") * (256 - len(layers))
    head += string("") * 16
    head += bytes(28 + 16 + 4 + 48 + 8 * 28 + 56 + 80 + 8 + 80 + 160 + 128 + 100 + 64 + 44 + 60 + 32 + 8)
    head += bytes(257 * 8) + (string("") + bytes(16)) * 257
    head += bytes(33 * 16) + (string("") + bytes(84)) * 33
    head += bytes(10 * 28 + 32 + 16 + 4 + 48)
    base = struct.pack("<IBHHHHH", 0, 1, 2, 0, 0, 0, 0)
    entities, known, numbers = b"", {}, 0
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    items = [("CDataSen", struct.pack("<4d", x * width / 2, y * height / 2, to_x * width / 2, to_y * height / 2))
             for (x, y), (to_x, to_y) in zip(corners, corners[1:] + corners[:1])]
    for x, y, size, text in texts:
        at_x, at_y = x - width / 2, y - height / 2
        items.append(("CDataMoji", struct.pack("<4dI4d", at_x, at_y, at_x + size * len(text), at_y, 1,
                                               size, size, 0.5, 0) + string("ＭＳ ゴシック") + string(text)))
    for name, data in items:
        if name in known:
            entities += struct.pack("<H", 0x8000 | known[name])
        else:
            entities += struct.pack("<HHH", 0xFFFF, 700, len(name)) + name.encode()
            numbers += 1
            known[name] = numbers
        entities += base + data
        numbers += 1
    return head + struct.pack("<H", len(items)) + entities + struct.pack("<HI", 0, 0)


PART = [["図番", "{number}", "品名", "{name}"], ["材質", "{material}", "尺度", "1:1"],
        ["表面処理", "無電解ニッケル", "設計", "佐藤"], ["承認", "鈴木", "株式会社まるひ製作所", ""]]


def rows(**values):
    return [[cell.format(**values) for cell in row] for row in PART]


def make(share):
    """Writes all drawings of the share."""
    folder = share / "01_設計/図面"
    notes = [(30, 250, 3.5, "注記"), (30, 242, 3.5, "1. 指示なき角部は糸面取りのこと"),
             (30, 234, 3.5, "2. 指示なき寸法公差は JIS B 0405-m"), (120, 150, 3.5, "%%c20h7"),
             (160, 150, 3.5, "R0.5"), (120, 170, 3.5, "50%%p0.01")]
    block = title_block(420, rows(number="A1218", name="ホルダ", material="S45C"))
    (folder / "A1218_ホルダ部品図.dxf").write_bytes(dxf(notes + block + [(380, 285, 5, "社外秘")]))
    block = title_block(420, rows(number="A1219", name="プレート", material="SUS304"))
    (folder / "A1219_プレート部品図.dxf").write_bytes(dxf(notes + block))
    block = title_block(420, rows(number="K1230", name="ホルダ金型", material="NAK80"))
    mould = [(30, 240, 4, "抜き勾配 1°"), (30, 230, 4, "収縮率 5/1000"), (30, 220, 4, "突き出しピン 4-φ3")]
    (folder / "K1230_ホルダ金型図.jww").write_bytes(jww(mould + block + [(385, 60, 5, "極秘")], "ホルダ金型 初版"))
    models = share / "01_設計/モデル"
    models.mkdir(exist_ok=True)
    (models / "A1218_ホルダ.stp").write_bytes(
        step("A1218_ホルダ.stp", "A1218", "佐藤", "株式会社まるひ製作所", "confidential"))
    (models / "A1219_プレート.stp").write_bytes(
        step("A1219_プレート.stp", "A1219", "佐藤", "株式会社まるひ製作所"))
    printer = ";FLAVOR:Marlin\n;TIME:3600\n;LAYER_COUNT:120\nM104 S200\nM140 S60\nG28\n"
    printer += "".join(f";LAYER:{i}\nG1 X{i} Y{i * 2} E{i * 0.1:.2f} F1500\n" for i in range(120))
    (share / "02_製造/NC/治具ピン.gcode").write_text(printer + "M104 S0\nM84\n", encoding="utf-8")
    # Release 12 is older than what anybody still reads.
    (folder / "A1100_旧図.dwg").write_bytes(b"AC1009" + bytes(10) + bytes(range(256)) * 8)
