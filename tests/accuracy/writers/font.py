# SPDX-License-Identifier: GPL-3.0-or-later
"""A TrueType font to embed: as many glyphs as a document has signs, each drawn as a box, spaces as nothing.

A subset font in a PDF needs no names and no character map, only outlines and widths; what the
glyphs mean stands in the PDF's ToUnicode map. Boxes make the file legal without shipping a typeface.
"""
import struct

UNITS = 1000


def box_glyph(width):
    """A rectangle of four points."""
    left, right, bottom, top = 60, width - 60, 0, 800
    head = struct.pack(">hhhhh", 1, left, bottom, right, top)
    flags = b"\x01" * 4
    across = struct.pack(">hhhh", left, 0, right - left, 0)
    up = struct.pack(">hhhh", bottom, top - bottom, 0, bottom - top)
    glyph = head + struct.pack(">HH", 3, 0) + flags + across + up
    return glyph + b"\0" * (-len(glyph) % 4)


def checksum(table):
    padded = table + b"\0" * (-len(table) % 4)
    return sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF


def tables_of(widths, blank):
    glyphs, places = b"", [0]
    for number, width in enumerate(widths):
        glyphs += b"" if number in blank else box_glyph(width)
        places.append(len(glyphs))
    count = len(widths)
    return {
        b"glyf": glyphs,
        b"head": struct.pack(">IIIIHHqqhhhhHHhhh", 0x00010000, 0x00010000, 0, 0x5F0F3CF5, 0, UNITS, 0, 0, 0, 0, UNITS, 800, 0, 8, 2, 1, 0),
        b"hhea": struct.pack(">IhhhHhhhhhhhhhhhH", 0x00010000, 880, -120, 0, UNITS, 0, 0, UNITS, 1, 0, 0, 0, 0, 0, 0, 0, count),
        b"hmtx": b"".join(struct.pack(">Hh", width, 60) for width in widths),
        b"loca": struct.pack(f">{count + 1}I", *places),
        b"maxp": struct.pack(">IHHHHHHHHHHHHHH", 0x00010000, count, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
    }


def font_file(widths, blank):
    """The bytes of a font whose glyph n is widths[n] wide, in thousandths of its size; those in `blank` are empty."""
    tables = sorted(tables_of(widths, blank).items())
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    heads = struct.pack(">IHHHH", 0x00010000, count, power * 16, power.bit_length() - 1, count * 16 - power * 16)
    bodies, place = b"", 12 + 16 * count
    for name, table in tables:
        heads += struct.pack(">4sIII", name, checksum(table), place + len(bodies), len(table))
        bodies += table + b"\0" * (-len(table) % 4)
    return heads + bodies
