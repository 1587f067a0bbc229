# SPDX-License-Identifier: GPL-3.0-or-later
"""OOXML and ODF packages, written by hand so that every hiding place can be filled."""
import zipfile
from xml.sax.saxutils import escape, quoteattr

DATE = (2025, 4, 1, 9, 0, 0)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
RELATION = OFFICE + "/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
V = 'xmlns:v="urn:schemas-microsoft-com:vml"'
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
P = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{RELATION}" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
SHOW = "application/vnd.openxmlformats-officedocument.presentationml"


def write_zip(path, parts, stored=()):
    """parts: name -> text or bytes, in order."""
    with zipfile.ZipFile(path, "w") as package:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, DATE)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            package.writestr(info, content.encode() if isinstance(content, str) else content)


def relations(each):
    """each: (id, type's last words, target)"""
    rows = "".join(
        f'<Relationship Id="{i}" Type="{t if "//" in t else RELATION + "/" + t}" Target="{to}"/>'
        for i, t, to in each
    )
    return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def content_types(overrides):
    rows = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    )
    return (
        f'{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def core_properties(core):
    rows = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in core.items())
    return (
        f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{rows}</cp:coreProperties>'
    )


def custom_properties(custom):
    rows = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{i}" '
        f"name={quoteattr(name)}><vt:lpwstr>{escape(text)}</vt:lpwstr></property>"
        for i, (name, text) in enumerate(custom.items(), 2)
    )
    return (
        f'{XML}<Properties xmlns="{OFFICE}/custom-properties" '
        f'xmlns:vt="{OFFICE}/docPropsVTypes">{rows}</Properties>'
    )


def sensitivity_label(name, guid="2f1c7a34-58de-4b71-9b0e-3c6f0a51d2e7"):
    """Custom properties as the Microsoft labelling client leaves them."""
    label = f"MSIP_Label_{guid}_"
    return {
        label + "Enabled": "true",
        label + "SetDate": "2025-04-01T00:00:00Z",
        label + "Method": "Privileged",
        label + "Name": name,
        label + "SiteId": "7d0b5c1e-0000-4000-8000-5f2d3c4b5a69",
        label + "ContentBits": "0",
    }


def properties(parts, types, roots, core, custom):
    """The parts of document properties, added to what a package has."""
    if core:
        parts["docProps/core.xml"] = core_properties(core)
        types["docProps/core.xml"] = (
            "application/vnd.openxmlformats-package.core-properties+xml"
        )
        roots.append(
            ("core", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
        )
    if custom:
        parts["docProps/custom.xml"] = custom_properties(custom)
        types["docProps/custom.xml"] = (
            "application/vnd.openxmlformats-officedocument.custom-properties+xml"
        )
        roots.append(("custom", "custom-properties", "docProps/custom.xml"))


def write_package(path, parts, types, roots):
    write_zip(
        path,
        {"[Content_Types].xml": content_types(types), "_rels/.rels": relations(roots), **parts},
    )


# ---- Word ----


def run(text):
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(text):
    if text == "\f":
        return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    return f"<w:p>{run(text)}</w:p>"


def table(rows):
    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(str(cell))}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{cells}</w:tbl><w:p/>"


def text_box(text):
    return (
        f'<w:p><w:r><w:pict><v:shape {V} style="width:120pt;height:30pt;position:absolute">'
        f"<v:textbox><w:txbxContent>{paragraph(text)}</w:txbxContent></v:textbox></v:shape>"
        "</w:pict></w:r></w:p>"
    )


def watermark(text):
    return (
        f'<w:p><w:r><w:pict><v:shape {V} id="PowerPlusWaterMarkObject1" type="#_x0000_t136" '
        'style="position:absolute;width:400pt;height:130pt;rotation:315" fillcolor="silver">'
        f"<v:textpath style=\"font-family:'MS Gothic'\" string={quoteattr(text)}/></v:shape>"
        "</w:pict></w:r></w:p>"
    )


WORD_KINDS = {
    "docx": f"{WORD}.document.main+xml",
    "dotx": f"{WORD}.template.main+xml",
    "docm": "application/vnd.ms-word.document.macroEnabled.main+xml",
}


def word(path, body, header="", footer="", mark="", box="", core=None, custom=None):
    """body: strings are paragraphs, lists of rows tables, "\\f" page breaks."""
    content = "".join(paragraph(e) if isinstance(e, str) else table(e) for e in body)
    content = (text_box(box) if box else "") + content
    section = ""
    types = {"word/document.xml": WORD_KINDS[str(path).rsplit(".", 1)[1]]}
    parts, links = {}, []
    for name, text, extra in (("header", header, mark), ("footer", footer, "")):
        if not text and not extra:
            continue
        inner = (watermark(extra) if extra else "") + paragraph(text)
        root = {"header": "hdr", "footer": "ftr"}[name]
        parts[f"word/{name}1.xml"] = f"{XML}<w:{root} {W} {V}>{inner}</w:{root}>"
        types[f"word/{name}1.xml"] = f"{WORD}.{name}+xml"
        links.append((name, name, f"{name}1.xml"))
        section += f'<w:{name}Reference w:type="default" r:id="{name}"/>'
    section += '<w:pgSz w:w="11906" w:h="16838"/>'
    document = (
        f'{XML}<w:document {W} {V} xmlns:r="{RELATION}"><w:body>{content}'
        f"<w:sectPr>{section}</w:sectPr></w:body></w:document>"
    )
    parts = {
        "word/document.xml": document,
        "word/_rels/document.xml.rels": relations(links),
        **parts,
    }
    roots = [("office", "officeDocument", "word/document.xml")]
    properties(parts, types, roots, core, custom)
    if str(path).endswith("docm"):
        parts["word/vbaProject.bin"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
        types["word/vbaProject.bin"] = "application/vnd.ms-office.vbaProject"
    write_package(path, parts, types, roots)


# ---- Excel ----

SHEET_KINDS = {
    "xlsx": f"{SHEET}.sheet.main+xml",
    "xltx": f"{SHEET}.template.main+xml",
    "xlsm": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
}


def cell_name(row, column):
    return f"{chr(ord('A') + column)}{row + 1}"


def cell(row, column, value, strings):
    if value == "":
        return ""
    name = cell_name(row, column)
    if isinstance(value, (int, float)):
        return f'<c r="{name}"><v>{value}</v></c>'
    if value not in strings:
        strings.append(value)
    return f'<c r="{name}" t="s"><v>{strings.index(value)}</v></c>'


def worksheet(rows, header_footer, strings):
    body = ""
    for i, row in enumerate(rows):
        cells = "".join(cell(i, k, value, strings) for k, value in enumerate(row))
        body += f'<row r="{i + 1}">{cells}</row>'
    tail = f"<headerFooter>{header_footer}</headerFooter>" if header_footer else ""
    return f'{XML}<worksheet xmlns="{S}"><sheetData>{body}</sheetData>{tail}</worksheet>'


def header_footer(header="", footer=""):
    text = f"<oddHeader>{escape(header)}</oddHeader>" if header else ""
    return text + (f"<oddFooter>{escape(footer)}</oddFooter>" if footer else "")


def excel(path, sheets, core=None, custom=None):
    """sheets: name -> rows, or (rows, header_footer())"""
    strings, parts, links, listed = [], {}, [], ""
    types = {"xl/workbook.xml": SHEET_KINDS[str(path).rsplit(".", 1)[1]]}
    for i, (name, content) in enumerate(sheets.items(), 1):
        rows, margin = content if isinstance(content, tuple) else (content, "")
        parts[f"xl/worksheets/sheet{i}.xml"] = worksheet(rows, margin, strings)
        types[f"xl/worksheets/sheet{i}.xml"] = f"{SHEET}.worksheet+xml"
        links.append((f"sheet{i}", "worksheet", f"worksheets/sheet{i}.xml"))
        listed += f'<sheet name={quoteattr(name)} sheetId="{i}" r:id="sheet{i}"/>'
    items = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
    parts["xl/sharedStrings.xml"] = (
        f'{XML}<sst xmlns="{S}" count="{len(strings)}" uniqueCount="{len(strings)}">{items}</sst>'
    )
    types["xl/sharedStrings.xml"] = f"{SHEET}.sharedStrings+xml"
    links.append(("strings", "sharedStrings", "sharedStrings.xml"))
    workbook = (
        f'{XML}<workbook xmlns="{S}" xmlns:r="{RELATION}"><sheets>{listed}</sheets></workbook>'
    )
    parts = {
        "xl/workbook.xml": workbook,
        "xl/_rels/workbook.xml.rels": relations(links),
        **parts,
    }
    roots = [("office", "officeDocument", "xl/workbook.xml")]
    properties(parts, types, roots, core, custom)
    write_package(path, parts, types, roots)


# ---- PowerPoint ----


def shapes(texts):
    each = "".join(
        f'<p:sp><p:nvSpPr><p:cNvPr id="{i + 2}" name="Text {i + 1}"/><p:cNvSpPr txBox="1"/>'
        f'<p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="500000" y="{400000 + i * 700000}"/>'
        '<a:ext cx="8000000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        f"</a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:rPr/><a:t>{escape(text)}</a:t>"
        "</a:r></a:p></p:txBody></p:sp>"
        for i, text in enumerate(texts)
    )
    return (
        '<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/>'
        f"</p:nvGrpSpPr><p:grpSpPr/>{each}</p:spTree></p:cSld>"
    )


THEME = (
    XML + '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T">'
    '<a:themeElements><a:clrScheme name="C">'
    + "".join(
        f'<a:{c}><a:srgbClr val="{v}"/></a:{c}>'
        for c, v in (
            ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F497D"), ("lt2", "EEECE1"),
            ("accent1", "4F81BD"), ("accent2", "C0504D"), ("accent3", "9BBB59"),
            ("accent4", "8064A2"), ("accent5", "4BACC6"), ("accent6", "F79646"),
            ("hlink", "0000FF"), ("folHlink", "800080"),
        )
    )
    + '</a:clrScheme><a:fontScheme name="F"><a:majorFont><a:latin typeface="Arial"/><a:ea '
    'typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea '
    'typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="S">'
    + "".join(
        f"<a:{name}>{inner * 3}</a:{name}>"
        for name, inner in (
            ("fillStyleLst", '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'),
            ("lnStyleLst", '<a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'),
            ("effectStyleLst", "<a:effectStyle><a:effectLst/></a:effectStyle>"),
            ("bgFillStyleLst", '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'),
        )
    )
    + "</a:fmtScheme></a:themeElements></a:theme>"
)
MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" '
    'accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" '
    'folHlink="folHlink"/>'
)


def powerpoint(path, slides, master=()):
    """slides: lists of texts, the first being the title."""
    parts, links, listed = {}, [("master", "slideMaster", "slideMasters/slideMaster1.xml")], ""
    types = {"ppt/presentation.xml": f"{SHOW}.presentation.main+xml"}
    parts["ppt/slideMasters/slideMaster1.xml"] = (
        f"{XML}<p:sldMaster {P}>{shapes(master)}{MAP}<p:sldLayoutIdLst>"
        '<p:sldLayoutId id="2147483649" r:id="layout"/></p:sldLayoutIdLst></p:sldMaster>'
    )
    parts["ppt/slideMasters/_rels/slideMaster1.xml.rels"] = relations(
        [("layout", "slideLayout", "../slideLayouts/slideLayout1.xml"),
         ("theme", "theme", "../theme/theme1.xml")]
    )
    parts["ppt/slideLayouts/slideLayout1.xml"] = f"{XML}<p:sldLayout {P}>{shapes(())}</p:sldLayout>"
    parts["ppt/slideLayouts/_rels/slideLayout1.xml.rels"] = relations(
        [("master", "slideMaster", "../slideMasters/slideMaster1.xml")]
    )
    parts["ppt/theme/theme1.xml"] = THEME
    types["ppt/slideMasters/slideMaster1.xml"] = f"{SHOW}.slideMaster+xml"
    types["ppt/slideLayouts/slideLayout1.xml"] = f"{SHOW}.slideLayout+xml"
    types["ppt/theme/theme1.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    for i, texts in enumerate(slides, 1):
        parts[f"ppt/slides/slide{i}.xml"] = f"{XML}<p:sld {P}>{shapes(texts)}</p:sld>"
        parts[f"ppt/slides/_rels/slide{i}.xml.rels"] = relations(
            [("layout", "slideLayout", "../slideLayouts/slideLayout1.xml")]
        )
        types[f"ppt/slides/slide{i}.xml"] = f"{SHOW}.slide+xml"
        links.append((f"slide{i}", "slide", f"slides/slide{i}.xml"))
        listed += f'<p:sldId id="{255 + i}" r:id="slide{i}"/>'
    presentation = (
        f'{XML}<p:presentation {P}><p:sldMasterIdLst><p:sldMasterId id="2147483648" '
        f'r:id="master"/></p:sldMasterIdLst><p:sldIdLst>{listed}</p:sldIdLst>'
        '<p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>'
        "</p:presentation>"
    )
    parts = {
        "ppt/presentation.xml": presentation,
        "ppt/_rels/presentation.xml.rels": relations(links),
        **parts,
    }
    write_package(path, parts, types, [("office", "officeDocument", "ppt/presentation.xml")])


# ---- OpenDocument ----

ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name if name != "fo" else "xsl-fo-compatible"}:1.0"'
    for name in ("office", "text", "table", "style", "meta", "presentation", "fo")
) + (
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def odf_text(texts):
    return "".join(f"<text:p>{escape(str(text))}</text:p>" for text in texts)


def odf_table(name, rows):
    def odf_cell(value):
        if isinstance(value, (int, float)):
            return (
                f'<table:table-cell office:value-type="float" office:value="{value}">'
                f"{odf_text([value])}</table:table-cell>"
            )
        return (
            '<table:table-cell office:value-type="string">'
            f"{odf_text([value])}</table:table-cell>"
        )

    body = "".join(
        "<table:table-row>" + "".join(map(odf_cell, row)) + "</table:table-row>" for row in rows
    )
    return f"<table:table table:name={quoteattr(name)}>{body}</table:table>"


def odf_box(x, y, text, width=12.0, height=1.0, style=""):
    inner = odf_text([text])
    if style:
        inner = inner.replace("<text:p>", f'<text:p text:style-name="{style}">')
    return (
        f'<draw:frame svg:x="{x}cm" svg:y="{y}cm" svg:width="{width}cm" svg:height="{height}cm">'
        f"<draw:text-box>{inner}</draw:text-box></draw:frame>"
    )


def odf_body(path, content):
    if path.endswith("odt"):
        return "text", "".join(
            odf_text([e]) if isinstance(e, str) else odf_table("T", e) for e in content
        )
    if path.endswith("ods"):
        return "spreadsheet", "".join(odf_table(n, rows) for n, rows in content.items())
    pages = "".join(
        f'<draw:page draw:name="page{i}" draw:master-page-name="Standard">'
        + "".join(odf_box(2, 1 + 2 * k, text) for k, text in enumerate(texts))
        + "</draw:page>"
        for i, texts in enumerate(content, 1)
    )
    return "presentation", pages


def opendocument(path, content, header="", footer="", title=""):
    path = str(path)
    kind = {"odt": "text", "ods": "spreadsheet", "odp": "presentation"}[path.rsplit(".", 1)[1]]
    body_name, body = odf_body(path, content)
    margins = "".join(
        f"<style:{name}>{odf_text([text])}</style:{name}>"
        for name, text in (("header", header), ("footer", footer))
        if text
    )
    mime = f"application/vnd.oasis.opendocument.{kind}"
    write_zip(
        path,
        {
            "mimetype": mime,
            "content.xml": f'{XML}<office:document-content {ODF} office:version="1.2">'
            f"<office:body><office:{body_name}>{body}</office:{body_name}></office:body>"
            "</office:document-content>",
            "styles.xml": f'{XML}<office:document-styles {ODF} office:version="1.2">'
            '<office:automatic-styles><style:page-layout style:name="L"/>'
            '</office:automatic-styles><office:master-styles><style:master-page '
            f'style:name="Standard" style:page-layout-name="L">{margins}</style:master-page>'
            "</office:master-styles></office:document-styles>",
            "meta.xml": f'{XML}<office:document-meta {ODF} office:version="1.2"><office:meta>'
            f"<dc:title>{escape(title)}</dc:title></office:meta></office:document-meta>",
            "META-INF/manifest.xml": f'{XML}<manifest:manifest xmlns:manifest="urn:oasis:names:'
            'tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/>'
            + "".join(
                f'<manifest:file-entry manifest:full-path="{name}" '
                'manifest:media-type="text/xml"/>'
                for name in ("content.xml", "styles.xml", "meta.xml")
            )
            + "</manifest:manifest>",
        },
        stored=("mimetype",),
    )


def flat_drawing(path, texts, lines=()):
    """A sheet of a drawing: texts (x, y, text) and lines (x1, y1, x2, y2) as fractions of A4."""
    drawn = "".join(
        odf_box(21 * x, 29.7 * y, text, width=12.0, height=0.6, style="S") for x, y, text in texts
    ).replace("<draw:frame ", '<draw:frame draw:style-name="G" ')
    drawn += "".join(
        f'<draw:line svg:x1="{21 * a}cm" svg:y1="{29.7 * b}cm" '
        f'svg:x2="{21 * c}cm" svg:y2="{29.7 * d}cm"/>'
        for a, b, c, d in lines
    )
    with open(path, "w", encoding="utf-8") as file:
        file.write(
            f'{XML}<office:document {ODF} office:version="1.2" '
            'office:mimetype="application/vnd.oasis.opendocument.graphics">'
            '<office:automatic-styles><style:style style:name="S" style:family="paragraph">'
            '<style:text-properties fo:font-size="8pt" style:font-size-asian="8pt"/>'
            '</style:style><style:style style:name="G" style:family="graphic">'
            '<style:graphic-properties draw:stroke="none" draw:fill="none"/></style:style>'
            "</office:automatic-styles>"
            '<office:master-styles><style:master-page style:name="M"/></office:master-styles>'
            f'<office:body><office:drawing><draw:page draw:master-page-name="M">{drawn}'
            "</draw:page></office:drawing></office:body></office:document>"
        )
