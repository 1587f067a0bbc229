# SPDX-License-Identifier: GPL-3.0-or-later
"""Zip archives with names in UTF-8, or in CP932 without saying so, as Windows packs them."""
import io
import struct
import zipfile

from .package import zipped


def zip_of(members, old_names):
    """A zip of (name, bytes)."""
    if not old_names:
        return zipped(members)
    neutral = zipped([(f"{number:04}", content) for number, (_, content) in enumerate(members)])
    return renamed(neutral, [name.encode("cp932", "replace") for name, _ in members])


def renamed(packed, names):
    """The archive with other raw member names: `zipfile` would write them in UTF-8 with a flag."""
    out, places = bytearray(), []
    with zipfile.ZipFile(io.BytesIO(packed)) as package:
        infos = package.infolist()
    for info, name in zip(infos, names):
        name_length, extra_length = struct.unpack("<HH", packed[info.header_offset + 26:info.header_offset + 30])
        body = info.header_offset + 30 + name_length + extra_length
        places.append(len(out))
        out += struct.pack("<IHHHHHIIIHH", 0x04034b50, 20, 0, info.compress_type, 0x4800, 0x5881, info.CRC,
                           info.compress_size, info.file_size, len(name), 0)
        out += name + packed[body:body + info.compress_size]
    start = len(out)
    for info, name, place in zip(infos, names, places):
        out += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014b50, 20, 20, 0, info.compress_type, 0x4800, 0x5881, info.CRC,
                           info.compress_size, info.file_size, len(name), 0, 0, 0, 0, 0, place) + name
    return bytes(out) + struct.pack("<IHHHHIIH", 0x06054b50, 0, 0, len(names), len(names), len(out) - start, start, 0)
