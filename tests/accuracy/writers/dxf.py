# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawings as ASCII DXF, in four manners: R12 in Shift_JIS with the sheet's frame, release 2000 with
escaped signs, release 2007 in UTF-8 with MTEXT, R12 with a title block of attributes."""
from making.document import Form, TitleBlock

from .plain import block_lines

STYLES = 4
OLD, ESCAPED, MTEXT, ATTRIBUTES = range(STYLES)
RELEASES = {OLD: "AC1009", ESCAPED: "AC1015", MTEXT: "AC1021", ATTRIBUTES: "AC1009"}
SHEET = (420, 297)


def pairs(*values):
    """Group codes and values, two lines each."""
    return "".join(f"{code:>3}\r\n{value}\r\n" for code, value in values)


def signs(text, style):
    if style != ESCAPED:
        return text
    return "".join(sign if ord(sign) < 128 else f"\\U+{ord(sign):04X}" for sign in text)


def line(x1, y1, x2, y2):
    return pairs((0, "LINE"), (8, "WAKU"), (10, f"{x1:.1f}"), (20, f"{y1:.1f}"), (11, f"{x2:.1f}"), (21, f"{y2:.1f}"))


def text(x, y, height, content, style):
    content = signs(content, style)
    place = ((8, "MOJI"), (10, f"{x:.1f}"), (20, f"{y:.1f}"), (40, f"{height:.1f}"))
    if style == MTEXT:
        return pairs((0, "MTEXT"), (100, "AcDbEntity"), (100, "AcDbMText"), *place, (1, "{\\fMS Gothic|b0|i0|c128|p49;" + content + "}"))
    return pairs((0, "TEXT"), *place, (1, content))


def frame():
    wide, high = SHEET
    return (line(10, 10, wide - 10, 10) + line(wide - 10, 10, wide - 10, high - 10)
            + line(wide - 10, high - 10, 10, high - 10) + line(10, high - 10, 10, 10))


def title_block(rows, style):
    """The box in the lower right corner: texts in a grid, or the attributes of an inserted block."""
    parts, top = "", 12 + 8 * len(rows)
    if style == ATTRIBUTES:
        parts += pairs((0, "INSERT"), (8, "HYODAI"), (66, 1), (2, "TITLE"), (10, "230.0"), (20, "12.0"))
    for number, row in enumerate(rows):
        y = top - 8 * number
        for column, cell in enumerate(row):
            x = 230 + column * 180 / len(row)
            if style == ATTRIBUTES and column:
                parts += pairs((0, "ATTRIB"), (8, "HYODAI"), (10, f"{x:.1f}"), (20, f"{y:.1f}"), (40, "3.0"), (1, cell), (2, row[0] or f"F{number}"), (70, 0))
            elif style != ATTRIBUTES:
                parts += text(x, y, 3, cell, style)
        parts += "" if style == ATTRIBUTES else line(230, y - 2, 410, y - 2)
    return parts + (pairs((0, "SEQEND"), (8, "HYODAI")) if style == ATTRIBUTES else "")


def block_definition(rows):
    """The names of the title block's fields, which every inserted one shares."""
    names = "".join(text(230, 20 + 8 * number, 2.5, row[0], OLD) for number, row in enumerate(rows))
    return pairs((0, "SECTION"), (2, "BLOCKS"), (0, "BLOCK"), (8, "0"), (2, "TITLE"), (70, 2), (10, "0.0"), (20, "0.0")) + names + pairs((0, "ENDBLK"), (8, "0"), (0, "ENDSEC"))


def entities(document, style):
    parts, y = frame(), SHEET[1] - 25
    edge = [found for found in (document.header, *document.text_boxes) if found]
    for number, found in enumerate(edge):
        parts += text(340, SHEET[1] - 8 - 8 * number, 5, found, style)
    if document.watermark:
        parts += text(120, 140, 30, document.watermark, style)
    for block in document.blocks:
        if isinstance(block, TitleBlock):
            parts += title_block(block.rows, style)
            continue
        for found in block_lines(block, 1):
            if found.strip("\f- ") or isinstance(block, Form):
                right = getattr(block, "align", "") == "right"
                parts += text(330 if right else 20, y, 3.5, found.strip("　"), style)
                y -= 7
    return parts + (text(20, 12, 3, document.footer, style) if document.footer else "")


def write(document, style, random):
    """The bytes of a .dxf."""
    rows = [row for block in document.blocks if isinstance(block, TitleBlock) for row in block.rows]
    out = pairs((0, "SECTION"), (2, "HEADER"), (9, "$ACADVER"), (1, RELEASES[style]), (9, "$DWGCODEPAGE"), (3, "ANSI_932"), (0, "ENDSEC"))
    if style == ATTRIBUTES:
        out += block_definition(rows)
    out += pairs((0, "SECTION"), (2, "ENTITIES")) + entities(document, style) + pairs((0, "ENDSEC"), (0, "EOF"))
    if style in (OLD, ATTRIBUTES):
        return out.replace("㊙", "(秘)").encode("cp932", "replace")  # the code page lacks the sign
    return out.encode("utf-8")
