# SPDX-License-Identifier: GPL-3.0-or-later
"""PDF files, in six manners: Unicode and Shift_JIS encoded fonts, subset fonts with ToUnicode, one
glyph a time with object streams, parts as form objects, blocks out of reading order.

Embedded fonts draw each sign as a box: what is measured is reading text, not rendering."""
import math
import zlib

from .font import font_file
from .package import sensitivity_rows
from .page_layout import lay_out, sign_width, width

STYLES = 6
UNICODE, SUBSET, SHIFT_JIS, GLYPHS, OBJECTS, SHUFFLED = range(STYLES)
LIVE_FORMS = (SUBSET, GLYPHS, OBJECTS)


def text_string(text):
    return "<" + (b"\xfe\xff" + text.encode("utf-16-be")).hex() + ">"


class Font:
    """A font of one document: turns text into the strings of a content stream."""

    def __init__(self, style):
        self.style = style
        self.numbers = {}  # sign: its glyph, in subset fonts

    def encoded(self, text):
        if self.style == UNICODE:
            return text.encode("utf-16-be").hex()
        if self.style == SHIFT_JIS:
            return text.encode("cp932").hex()
        return "".join(f"{self.numbers.setdefault(sign, len(self.numbers) + 1):04x}" for sign in text)

    def objects(self, file):
        descendant = file.add(self._descendant(file))
        if self.style in (UNICODE, SHIFT_JIS):
            encoding = "UniJIS-UTF16-H" if self.style == UNICODE else "90ms-RKSJ-H"
            return file.add(f"<</Type/Font/Subtype/Type0/BaseFont/HeiseiKakuGo-W5/Encoding/{encoding}/DescendantFonts[{descendant} 0 R]>>")
        unicode_map = file.add_stream("", self._to_unicode().encode())
        return file.add(f"<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+MS-Gothic/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]"
                        f"/ToUnicode {unicode_map} 0 R>>")

    def _descendant(self, file):
        descriptor = ("/FontDescriptor<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
                      "/Ascent 880/Descent -120/CapHeight 700/StemV 80%s>>")
        if self.style in (UNICODE, SHIFT_JIS):
            return ("<</Type/Font/Subtype/CIDFontType0/BaseFont/HeiseiKakuGo-W5/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>"
                    "/DW 1000/W[1 94 500 231 632 500]" + descriptor % ("HeiseiKakuGo-W5", "") + ">>")
        widths = [1000] + [round(1000 * sign_width(sign)) for sign in self.numbers]
        program = font_file(widths, {number for sign, number in self.numbers.items() if sign.isspace()})
        embedded = file.add_stream(f"/Length1 {len(program)}", program)
        narrow = "".join(f"{number}[500]" for sign, number in self.numbers.items() if sign_width(sign) < 1)
        return ("<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+MS-Gothic/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                f"/DW 1000/W[{narrow}]/CIDToGIDMap/Identity" + descriptor % ("ABCDEF+MS-Gothic", f"/FontFile2 {embedded} 0 R") + ">>")

    def _to_unicode(self):
        rows = [f"<{number:04x}> <{sign.encode('utf-16-be').hex()}>" for sign, number in self.numbers.items()]
        blocks = "".join(f"{len(rows[start:start + 100])} beginbfchar\n" + "\n".join(rows[start:start + 100]) + "\nendbfchar\n"
                         for start in range(0, len(rows), 100))
        return ("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                "1 begincodespacerange <0000> <ffff> endcodespacerange\n" + blocks + "endcmap end end\n")


class File:
    """Numbered objects, and their bytes in the end."""

    def __init__(self, packed):
        self.objects = []  # bytes of each object
        self.packed = packed

    def add(self, text):
        self.objects.append(text.encode("ascii") if isinstance(text, str) else text)
        return len(self.objects)

    def reserve(self):
        return self.add("null")

    def set(self, number, text):
        self.objects[number - 1] = text.encode("ascii")

    def add_stream(self, keys, content, deflate=True):
        packed = zlib.compress(content, 6) if deflate else content
        keys += "/Filter/FlateDecode" if deflate else ""
        return self.add(f"<<{keys}/Length {len(packed)}>>stream\n".encode() + packed + b"\nendstream")

    def bytes(self, root, info):
        out = bytearray(b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n")
        places = {}
        hidden = []
        if self.packed:
            hidden = [number for number, content in enumerate(self.objects, 1) if not content.rstrip().endswith(b"endstream")]
        for number, content in enumerate(self.objects, 1):
            if number not in hidden:
                places[number] = len(out)
                out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
        if self.packed:
            return bytes(out) + self._packed_end(len(out), places, hidden, root, info)
        start = len(out)
        out += f"xref\n0 {len(self.objects) + 1}\n0000000000 65535 f \n".encode()
        for number in range(1, len(self.objects) + 1):
            out += f"{places[number]:010} 00000 n \n".encode()
        out += f"trailer<</Size {len(self.objects) + 1}/Root {root} 0 R/Info {info} 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()
        return bytes(out)

    def _packed_end(self, offset, places, hidden, root, info):
        """An object stream with the `hidden` objects, and a cross-reference stream."""
        heads, bodies = "", b""
        for number in hidden:
            heads += f"{number} {len(bodies)} "
            bodies += self.objects[number - 1] + b" "
        holder, table = len(self.objects) + 1, len(self.objects) + 2
        content = zlib.compress(heads.encode() + bodies, 6)
        out = (f"{holder} 0 obj\n<</Type/ObjStm/N {len(hidden)}/First {len(heads)}/Filter/FlateDecode/Length {len(content)}>>stream\n".encode()
               + content + b"\nendstream\nendobj\n")
        places[holder] = offset
        places[table] = offset + len(out)
        rows = b"\0\0\0\0\0\xff\xff"
        for number in range(1, table + 1):
            if number in places:
                rows += b"\1" + places[number].to_bytes(4, "big") + b"\0\0"
            else:
                rows += b"\2" + holder.to_bytes(4, "big") + hidden.index(number).to_bytes(2, "big")
        rows = zlib.compress(rows, 6)
        out += (f"{table} 0 obj\n<</Type/XRef/Size {table + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R/Filter/FlateDecode/Length {len(rows)}>>stream\n".encode()
                + rows + b"\nendstream\nendobj\n" + f"startxref\n{places[table]}\n%%EOF\n".encode())
        return out


def text_operators(text, font, style):
    """The operators that draw one Text."""
    turn = math.radians(text.turn)
    cosine, sine = math.cos(turn), math.sin(turn)
    if style == GLYPHS:
        parts, along = "", 0.0
        for sign in text.text:
            parts += (f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f} {text.x + along * cosine:.2f} {text.y + along * sine:.2f} Tm "
                      f"<{font.encoded(sign)}> Tj ")
            along += width(sign, text.size)
    else:
        parts = f"{cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f} {text.x:.2f} {text.y:.2f} Tm <{font.encoded(text.text)}> Tj "
    grey = "0.85 g " if text.part == "watermark" else "0 g "
    return f"{grey}BT /F1 {text.size} Tf {parts}ET\n"


def page_content(page, font, style, random, objects):
    """The page's own stream; with style OBJECTS its edges go to `objects`, one stream each."""
    texts = list(page.texts)
    if style == SHUFFLED:
        order = {text.block: random.random() for text in texts}
        texts.sort(key=lambda text: order[text.block])
    parts = "".join(f"0.5 w {x1:.1f} {y1:.1f} m {x2:.1f} {y2:.1f} l S\n" for x1, y1, x2, y2 in page.rules)
    for text in texts:
        drawn = text_operators(text, font, style)
        if style == OBJECTS and text.part != "body":
            name = f"X{len(objects) + 1}"
            objects.append((name, drawn))
            drawn = f"/Artifact<</Type/Pagination/Subtype/{text.part.capitalize()}>>BDC /{name} Do EMC\n"
        parts += drawn
    return parts


def box_parts(page, font, style, file, font_number):
    """The boxes at the top right: drawn, or as annotations. Gives operators and annotation numbers."""
    drawn, annotations = "", []
    for number, box in enumerate(page.boxes):
        wide = width(box, 12) + 12
        x, y = page.width - 40 - wide, page.height - 62 - 26 * number
        inner = f"1 0 0 RG 0 0 {wide:.1f} 20 re S BT /F1 12 Tf 6 5 Td <{font.encoded(box)}> Tj ET\n"
        if style not in (GLYPHS, OBJECTS):
            drawn += f"q 1 0 0 1 {x:.1f} {y:.1f} cm {inner}Q\n"
            continue
        look = file.add_stream(f"/Type/XObject/Subtype/Form/BBox[0 0 {wide:.1f} 20]/Resources<</Font<</F1 {font_number} 0 R>>>>", inner.encode())
        kind = "/Subtype/FreeText/DA(/F1 12 Tf)" if style == GLYPHS else "/Subtype/Stamp/Name/#E6#9C#B1#E5#8D#B0"
        annotations.append(file.add(f"<</Type/Annot{kind}/Rect[{x:.1f} {y:.1f} {x + wide:.1f} {y + 20:.1f}]/F 4/Contents{text_string(box)}"
                                    f"/AP<</N {look} 0 R>>>>"))
    return drawn, annotations


def field_objects(page, font, file, font_number):
    numbers = []
    for item in page.fields:
        name = text_string(f"{item.name}_{len(file.objects)}")
        rect = f"/Type/Annot/Subtype/Widget/F 4/T{name}"
        if item.chosen is None:
            wide = max(width(item.value, 10) + 8, 60)
            look = file.add_stream(f"/Type/XObject/Subtype/Form/BBox[0 0 {wide:.1f} 16]/Resources<</Font<</F1 {font_number} 0 R>>>>",
                                   f"/Tx BMC BT /F1 10 Tf 2 4 Td <{font.encoded(item.value)}> Tj ET EMC".encode())
            numbers.append(file.add(f"<<{rect}/FT/Tx/V{text_string(item.value)}/DA(/F1 10 Tf)/AP<</N {look} 0 R>>"
                                    f"/Rect[{item.x:.1f} {item.y - 4:.1f} {item.x + wide:.1f} {item.y + 12:.1f}]>>"))
            continue
        state = "Yes" if item.chosen else "Off"
        looks = [file.add_stream("/Type/XObject/Subtype/Form/BBox[0 0 10 10]", drawn.encode())
                 for drawn in ("0 0 10 10 re S 0 0 m 10 10 l S 0 10 m 10 0 l S", "0 0 10 10 re S")]
        numbers.append(file.add(f"<<{rect}/FT/Btn/V/{state}/AS/{state}/TU{text_string(item.name)}/AP<</N<</Yes {looks[0]} 0 R/Off {looks[1]} 0 R>>>>"
                                f"/Rect[{item.x:.1f} {item.y:.1f} {item.x + 10:.1f} {item.y + 10:.1f}]>>"))
    return numbers


def information(document):
    keys = (("title", "Title"), ("subject", "Subject"), ("keywords", "Keywords"))
    inner = "".join(f"/{key}{text_string(document.properties[name])}" for name, key in keys if document.properties.get(name))
    inner += "".join(f"/{name}{text_string(value)}" for name, value in sensitivity_rows(document))
    return f"<<{inner}/Producer(Print to PDF)/CreationDate(D:20240401090000+09'00')>>"


def encodable(document_pages, style):
    if style != SHIFT_JIS:
        return True
    try:
        for page in document_pages:
            for text in page.texts:
                text.text.encode("cp932")
            for box in page.boxes:
                box.encode("cp932")
    except UnicodeEncodeError:
        return False
    return True


def write(document, style, random):
    """The bytes of a .pdf."""
    # Japanese fonts of that encoding have no ballot boxes: its forms are ticked with circles, as those of GLYPHS.
    pages = lay_out(document, style in LIVE_FORMS, GLYPHS if style == SHIFT_JIS else style, random)
    if not encodable(pages, style):
        style = UNICODE
    file, font = File(packed=style == GLYPHS), Font(style)
    font_number, tree, kids, all_fields = file.reserve(), file.reserve(), [], []
    for page in pages:
        objects = []
        content = page_content(page, font, style, random, objects)
        drawn, annotations = box_parts(page, font, style, file, font_number)
        fields = field_objects(page, font, file, font_number)
        all_fields += fields
        forms = "".join(f"/{name} {file.add_stream(f'/Type/XObject/Subtype/Form/BBox[0 0 {page.width} {page.height}]/Resources<</Font<</F1 {font_number} 0 R>>>>', drawn_part.encode())} 0 R"
                        for name, drawn_part in objects)
        stream = file.add_stream("", (content + drawn).encode(), deflate=style not in (UNICODE, SHUFFLED))
        notes = " ".join(f"{number} 0 R" for number in annotations + fields)
        kids.append(file.add(f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {page.width} {page.height}]/Contents {stream} 0 R"
                             f"/Resources<</Font<</F1 {font_number} 0 R>>/XObject<<{forms}>>>>/Annots[{notes}]>>"))
    file.set(tree, f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>")
    real = font.objects(file)
    file.objects[font_number - 1] = file.objects[real - 1]
    form = ""
    if all_fields:
        form = f"/AcroForm<</Fields[{' '.join(f'{number} 0 R' for number in all_fields)}]/DR<</Font<</F1 {font_number} 0 R>>>>>>"
    root = file.add(f"<</Type/Catalog/Pages {tree} 0 R{form}>>")
    return file.bytes(root, file.add(information(document)))
