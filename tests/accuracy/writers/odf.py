# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenDocument texts and spreadsheets, in six manners each: spans, frames, repeated cells, tabs."""
from xml.sax.saxutils import escape, quoteattr

from making.document import Form, Heading, PageBreak, Paragraph, Table, TitleBlock

from .package import pieces, sensitivity_rows, tick, zipped
from .xlsx import NUMBER, sheet_name, sheets_of

NAMES = ("office", "text", "table", "style", "draw", "meta", "fo", "svg")
SPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"' for name, kind in zip(NAMES, (
    "office", "text", "table", "style", "drawing", "meta", "xsl-fo-compatible", "svg-compatible")))
SPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
STYLES = 6
PLAIN, SPANS, FRAMES, TABS, SECTIONS, LISTS = range(STYLES)


def paragraph(text, style, random, name="Standard"):
    inner = escape(text).replace("　　", "　<text:s/>　")
    if style == SPANS:
        inner = "".join(f'<text:span text:style-name="T1">{escape(piece)}</text:span>' for piece in pieces(random, text))
    return f'<text:p text:style-name="{name}">{inner}</text:p>'


def table(rows, style, random):
    if style == TABS:
        return "".join("<text:p>" + "<text:tab/>".join(escape(cell) for cell in row) + "</text:p>" for row in rows)
    lines = "".join("<table:table-row>" + "".join(
        f'<table:table-cell office:value-type="string">{paragraph(cell, style, random)}</table:table-cell>' for cell in row)
        + "</table:table-row>" for row in rows)
    return f'<table:table table:name="表1"><table:table-column table:number-columns-repeated="{len(rows[0])}"/>{lines}</table:table>'


def frame(text, style, random):
    return ('<text:p><draw:frame draw:name="枠1" text:anchor-type="page" svg:width="3cm" svg:height="1cm"><draw:text-box>'
            f"{paragraph(text, style, random)}</draw:text-box></draw:frame></text:p>")


def form_text(block, style):
    if not block.options:
        return f"{block.caption}：{block.value}"
    return block.caption + "　" + " ".join(tick(style, chosen) + text for text, chosen in block.options)


def block_xml(block, style, random):
    if isinstance(block, Heading):
        return f'<text:h text:outline-level="{block.level}">{escape(block.text)}</text:h>'
    if isinstance(block, Paragraph):
        line = paragraph(block.text, style, random, {"right": "P_right", "center": "P_center"}.get(block.align, "Standard"))
        return f"<text:list><text:list-item>{line}</text:list-item></text:list>" if block.bullet and style == LISTS else line
    if isinstance(block, (Table, TitleBlock)):
        return table(block.rows, style, random)
    if isinstance(block, Form):
        return paragraph(form_text(block, style), style, random)
    return '<text:p text:style-name="P_break"/>' + (paragraph(block.sheet, style, random) if block.sheet else "")


def meta(document):
    rows = "".join(f"<dc:{key}>{escape(document.properties[key])}</dc:{key}>"
                   for key in ("title", "subject", "description") if document.properties.get(key))
    if document.properties.get("keywords"):
        rows += f'<meta:keyword>{escape(document.properties["keywords"])}</meta:keyword>'
    named = [(key[7:], value) for key, value in sorted(document.properties.items()) if key.startswith("custom:")]
    if document.properties.get("category"):  # ODF has no property of that name
        named.append(("Category", document.properties["category"]))
    rows += "".join(f"<meta:user-defined meta:name={quoteattr(name)}>{escape(value)}</meta:user-defined>"
                    for name, value in named + sensitivity_rows(document))
    return f"{DECLARATION}<office:document-meta {SPACES}><office:meta>{rows}</office:meta></office:document-meta>"


def styles(document, style, random):
    """styles.xml: header and footer stand in the master page."""
    header = f"<style:header>{paragraph(document.header, style, random, 'Header')}</style:header>" if document.header else ""
    footer = f"<style:footer>{paragraph(document.footer, style, random, 'Footer')}</style:footer>" if document.footer else ""
    if document.watermark:
        mark = ('<draw:custom-shape draw:name="PowerPlusWaterMarkObject" svg:width="15cm" svg:height="4cm">'
                f"<text:p>{escape(document.watermark)}</text:p></draw:custom-shape>")
        header = f"<style:header><text:p>{mark}{escape(document.header)}</text:p></style:header>"
    return (f'{DECLARATION}<office:document-styles {SPACES}><office:automatic-styles><style:page-layout style:name="pm1"/>'
            '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">'
            f"{header}{footer}</style:master-page></office:master-styles></office:document-styles>")


def package(kind, content, document, style, random):
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    body = f"{DECLARATION}<office:document-content {SPACES}><office:body><office:{kind}>{content}</office:{kind}></office:body></office:document-content>"
    entries = "".join(f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{media}"/>' for name, media in (
        ("/", mimetype), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml")))
    manifest = f'{DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{entries}</manifest:manifest>'
    return zipped([("mimetype", mimetype), ("content.xml", body), ("styles.xml", styles(document, style, random)),
                   ("meta.xml", meta(document)), ("META-INF/manifest.xml", manifest)], stored=("mimetype",))


def write_text(document, style, random):
    """The bytes of an .odt."""
    parts = [frame(text, style, random) for text in document.text_boxes]
    if document.every_page:
        parts.append(paragraph(document.every_page, style, random))
    for block in document.blocks:
        parts.append(block_xml(block, style, random))
        if isinstance(block, PageBreak) and document.every_page:
            parts.append(paragraph(document.every_page, style, random))
    content = "".join(parts)
    if style == SECTIONS:
        content = f'<text:section text:name="範囲1">{content}</text:section>'
    return package("text", content, document, style, random)


def cell_xml(text, style, random):
    if style == SPANS and len(text) > 1:
        spans = "".join(f"<text:span>{escape(piece)}</text:span>" for piece in pieces(random, text))
        return f'<table:table-cell office:value-type="string"><text:p>{spans}</text:p></table:table-cell>'
    if style == LISTS:  # every cell the result of a formula
        return (f'<table:table-cell table:formula="of:=T(&quot;x&quot;)" office:value-type="string" office:string-value={quoteattr(text)}>'
                f"<text:p>{escape(text)}</text:p></table:table-cell>")
    if NUMBER.match(text):
        return f'<table:table-cell office:value-type="float" office:value="{text}"><text:p>{text}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'


def sheet_xml(sheet, style, random):
    lines, last = "", 0
    rows = {}
    for (row, column), text in sorted(sheet.cells.items()):
        rows.setdefault(row, []).append((column, text))
    for row, entries in sorted(rows.items()):
        if row > last + 1:
            lines += f'<table:table-row table:number-rows-repeated="{row - last - 1}"><table:table-cell/></table:table-row>'
        line, at = "", 0
        for column, text in entries:
            if column > at + 1:
                line += f'<table:table-cell table:number-columns-repeated="{column - at - 1}"/>'
            line += cell_xml(text, style, random)
            at = column
        lines += f"<table:table-row>{line}</table:table-row>"
        last = row
    return f"<table:table table:name={quoteattr(sheet_name(sheet.name))}>{lines}</table:table>"


def write_sheets(document, style, random):
    """The bytes of an .ods."""
    sheets = sheets_of(document, style)
    boxes = ""
    for text in document.text_boxes if style not in (3, 4) else ():
        boxes += f'<table:shapes><draw:frame><draw:text-box><text:p>{escape(text)}</text:p></draw:text-box></draw:frame></table:shapes>'
    content = "".join(sheet_xml(sheet, style, random) for sheet in sheets)
    if boxes:
        content = content.replace(">", ">" + boxes, 1)
    return package("spreadsheet", content, document, style, random)
