# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks, in six manners: shared strings, inline strings, rich text with readings, an empty
margin, merged titles, prefixed XML."""
import re
from xml.sax.saxutils import escape, quoteattr

from making.document import Form, Heading, PageBreak, Paragraph, Table, TitleBlock

from .package import DECLARATION, ooxml, pieces, relationships, tick

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."
NUMBER = re.compile(r"-?[0-9]{1,9}(\.[0-9]+)?\Z")
STYLES = 6
SHARED, INLINE, RICH, MARGIN, MERGED, PREFIXED = range(STYLES)


def column_name(number):
    name = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


class Sheet:
    """A grid that is filled from the top: `cells` by (row, column), both from 1."""

    def __init__(self, name, style):
        self.name, self.style = name, style
        self.cells, self.merged = {}, []
        self.row = 2 if style == MARGIN else 1
        self.left = 2 if style in (MARGIN, MERGED) else 1

    def put(self, texts, left=None):
        for offset, text in enumerate(texts):
            if text:
                self.cells[(self.row, (left or self.left) + offset)] = text
        self.row += 1

    def add(self, block):
        if isinstance(block, Heading):
            if self.style == MERGED:
                self.merged.append(f"B{self.row}:H{self.row}")
            self.put([block.text])
        elif isinstance(block, Paragraph):
            left = 7 if block.align == "right" else 4 if block.align == "center" else None
            self.put([("・" if block.bullet else "") + block.text], left)
        elif isinstance(block, (Table, TitleBlock)):
            left = 6 if isinstance(block, TitleBlock) else None
            for row in block.rows:
                self.put(row, left)
            self.row += 1
        elif isinstance(block, Form):
            self.add_form(block)

    def add_form(self, block):
        if not block.options:
            self.put([block.caption, block.value])
        elif self.style % 2:
            row = [block.caption]
            for text, chosen in block.options:
                row += [tick(self.style, chosen), text]
            self.put(row)
        else:
            self.put([block.caption, "　".join(tick(self.style, chosen) + text for text, chosen in block.options)])


def sheets_of(document, style):
    name = (document.first_sheet or document.title() or "Sheet1")
    found = [Sheet(name, style)]
    if document.first_cell:
        found[0].cells[(1, 1)] = document.first_cell
        found[0].row = max(found[0].row, 2)
    for box in document.text_boxes if style in (MARGIN, MERGED) else ():
        found[0].cells[(1, 8)] = box  # a framed cell does for a text box in many companies
    for block in document.blocks:
        if isinstance(block, PageBreak):
            found.append(Sheet(block.sheet or f"Sheet{len(found) + 1}", style))
        else:
            found[-1].add(block)
    return found


def sheet_name(text):
    return re.sub(r"[\[\]:*?/\\]", "・", text)[:31]


def header_code(text):
    return text.replace("&", "&&")


class Writer:
    def __init__(self, style, random):
        self.style, self.random = style, random
        self.shared = []
        self.prefix = "x:" if style == PREFIXED else ""

    def cell(self, row, column, text):
        name = f"{column_name(column)}{row}"
        x = self.prefix
        if NUMBER.match(text) and not (text.startswith("0") and len(text) > 1 and text[1] != "."):
            return f'<{x}c r="{name}"><{x}v>{text}</{x}v></{x}c>'
        if self.style == INLINE:
            return f'<c r="{name}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
        self.shared.append(text)
        return f'<{x}c r="{name}" t="s"><{x}v>{len(self.shared) - 1}</{x}v></{x}c>'

    def shared_string(self, text):
        x = self.prefix
        if self.style == RICH and len(text) > 1:
            runs = "".join(f"<r><rPr><sz val=\"11\"/></rPr><t xml:space=\"preserve\">{escape(piece)}</t></r>"
                           for piece in pieces(self.random, text))
            return f'<si>{runs}<rPh sb="0" eb="1"><t>ヨミ</t></rPh></si>'
        return f'<{x}si><{x}t xml:space="preserve">{escape(text)}</{x}t></{x}si>'

    def header_footer(self, document):
        side = self.random.choice(("&L", "&C", "&R"))
        font = self.random.choice(("", '&"ＭＳ Ｐゴシック,標準"&9 ', "&8 "))
        x, parts = self.prefix, ""
        if document.header:
            parts += f"<{x}oddHeader>{escape(side + font + header_code(document.header))}</{x}oddHeader>"
        footer = side + font + header_code(document.footer) if document.footer else "&C&P / &N"
        return f"<{x}headerFooter>{parts}<{x}oddFooter>{escape(footer)}</{x}oddFooter></{x}headerFooter>"

    def sheet(self, sheet, document, drawing):
        x, rows = self.prefix, {}
        for (row, column), text in sorted(sheet.cells.items()):
            rows.setdefault(row, []).append(self.cell(row, column, text))
        lines = "".join(f'<{x}row r="{row}">{"".join(cells)}</{x}row>' for row, cells in sorted(rows.items()))
        space = f'xmlns:x="{MAIN}"' if x else f'xmlns="{MAIN}"'
        merged = "".join(f'<{x}mergeCell ref="{reference}"/>' for reference in sheet.merged)
        merged = f"<{x}mergeCells>{merged}</{x}mergeCells>" if merged else ""
        picture = f'<{x}drawing r:id="rId1"/>' if drawing else ""
        return (f'{DECLARATION}<{x}worksheet {space} xmlns:r="{RELATION}"><{x}sheetData>{lines}</{x}sheetData>'
                f"{merged}{self.header_footer(document)}{picture}</{x}worksheet>")

    def strings(self):
        x = self.prefix
        space = f'xmlns:x="{MAIN}"' if x else f'xmlns="{MAIN}"'
        return f'{DECLARATION}<{x}sst {space}>{"".join(map(self.shared_string, self.shared))}</{x}sst>'


def drawing_part(texts):
    shapes = "".join('<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row>'
                     '<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>'
                     '<xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="テキスト ボックス 1"/>'
                     '<xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/>'
                     f"<a:p><a:r><a:t>{escape(text)}</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>"
                     for text in texts)
    return (DECLARATION + '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" '
            f'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">{shapes}</xdr:wsDr>')


def write(document, style, random):
    """The bytes of an .xlsx."""
    writer = Writer(style, random)
    sheets = sheets_of(document, style)
    boxes = list(document.text_boxes) if style not in (MARGIN, MERGED) else []
    if document.watermark:
        boxes.append(document.watermark)  # a workbook's watermark is a big grey text box
    parts, relations, overrides, entries = [], [], [], ""
    for number, sheet in enumerate(sheets, 1):
        drawing = boxes and number == 1
        parts.append((f"xl/worksheets/sheet{number}.xml", writer.sheet(sheet, document, drawing)))
        relations.append((f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml"))
        overrides.append((f"/xl/worksheets/sheet{number}.xml", TYPE + "worksheet+xml"))
        entries += f'<sheet name={quoteattr(sheet_name(sheet.name))} sheetId="{number}" r:id="rId{number}"/>'
        if drawing:
            parts.append(("xl/worksheets/_rels/sheet1.xml.rels", relationships([("rId1", "drawing", "../drawings/drawing1.xml")])))
            parts.append(("xl/drawings/drawing1.xml", drawing_part(boxes)))
            overrides.append(("/xl/drawings/drawing1.xml", "application/vnd.openxmlformats-officedocument.drawing+xml"))
    if writer.shared:
        parts.append(("xl/sharedStrings.xml", writer.strings()))
        relations.append(("rId90", "sharedStrings", "sharedStrings.xml"))
        overrides.append(("/xl/sharedStrings.xml", TYPE + "sharedStrings+xml"))
    book = f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{RELATION}"><sheets>{entries}</sheets></workbook>'
    parts = [("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", relationships(relations))] + parts
    author = random.choice(("user01", "seizou2", "Administrator", "品証"))
    return ooxml(document, author, "xl/workbook.xml", TYPE + "sheet.main+xml", parts, overrides)
