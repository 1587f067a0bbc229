# SPDX-License-Identifier: GPL-3.0-or-later
"""Presentations, in six manners: placeholders, plain boxes, runs in pieces, groups, header and
footer on the master, speaker's notes."""
from xml.sax.saxutils import escape

from making.document import Form, Heading, PageBreak, Paragraph, Table, TitleBlock

from .package import DECLARATION, ooxml, pieces, relationships, tick

SPACES = ('xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
          'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"')
TYPE = "application/vnd.openxmlformats-officedocument.presentationml."
STYLES = 6
PLACEHOLDERS, BOXES, PIECES, GROUPS, MASTER, NOTES = range(STYLES)
LINES_A_SLIDE = 12


def text_body(lines, style, random):
    def one(line):
        parts = pieces(random, line) if style == PIECES else [line]
        runs = "".join(f'<a:r><a:rPr lang="ja-JP"/><a:t>{escape(part)}</a:t></a:r>' for part in parts)
        return f"<a:p>{runs}</a:p>"
    return f'<p:txBody><a:bodyPr/>{"".join(map(one, lines))}</p:txBody>'


def placed(x, y, width, height, turn=0):
    """The place of a shape in thousandths of the slide's sides."""
    rotation = f' rot="{turn * 60000}"' if turn else ""
    return (f'<a:xfrm{rotation}><a:off x="{x * 9144}" y="{y * 6858}"/><a:ext cx="{width * 9144}" cy="{height * 6858}"/></a:xfrm>')


def shape(number, name, place, lines, style, random, placeholder=""):
    mark = f'<p:ph type="{placeholder}"/>' if placeholder else ""
    return (f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr/><p:nvPr>{mark}</p:nvPr></p:nvSpPr>'
            f"<p:spPr>{place}</p:spPr>{text_body(lines, style, random)}</p:sp>")


def table(number, rows, style, random):
    def cell(text):
        return f'<a:tc>{text_body([text], style, random).replace("p:txBody", "a:txBody")}<a:tcPr/></a:tc>'
    lines = "".join('<a:tr h="370840">' + "".join(map(cell, row)) + "</a:tr>" for row in rows)
    return (f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="表 {number}"/><p:cNvGraphicFramePr/><p:nvPr/>'
            '</p:nvGraphicFramePr><p:xfrm><a:off x="457200" y="2000000"/><a:ext cx="8000000" cy="370840"/></p:xfrm><a:graphic>'
            f'<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>{lines}</a:tbl></a:graphicData>'
            "</a:graphic></p:graphicFrame>")


def form_line(block, style):
    if not block.options:
        return f"{block.caption}：{block.value}"
    return block.caption + "　" + "　".join(tick(style, chosen) + text for text, chosen in block.options)


def slides_of(document):
    """The blocks, slide by slide: (title, lines, tables)."""
    slides = [["", [], []]]
    for block in document.blocks:
        title, lines, tables = slides[-1]
        if isinstance(block, PageBreak) or (isinstance(block, Heading) and (title or lines)) or len(lines) >= LINES_A_SLIDE:
            slides.append(["", [], []])
            if isinstance(block, PageBreak):
                slides[-1][0] = block.sheet
                continue
        add(slides[-1], block)
    return [slide for slide in slides if slide[0] or slide[1] or slide[2]]


def add(slide, block):
    if isinstance(block, Heading):
        slide[0] = block.text
    elif isinstance(block, Paragraph):
        slide[1].append(block.text)
    elif isinstance(block, (Table, TitleBlock)):
        slide[2].append(block.rows)
    elif isinstance(block, Form):
        slide[1].append(block)


def tree(shapes, style):
    if style == GROUPS:
        shapes = ('<p:grpSp><p:nvGrpSpPr><p:cNvPr id="90" name="グループ 1"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
                  f"{shapes}</p:grpSp>")
    return ('<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
            f"{shapes}</p:spTree></p:cSld>")


def slide_xml(document, slide, first, style, random):
    title, lines, tables = slide
    titled = style not in (BOXES, GROUPS)
    lines = [line if isinstance(line, str) else form_line(line, style) for line in lines]
    shapes = shape(2, "タイトル 1", placed(50, 40, 900, 150), [title or "　"], style, random, "title" if titled else "")
    if lines:
        shapes += shape(3, "コンテンツ 2", placed(50, 220, 900, 640), lines, style, random, "body" if titled else "")
    shapes += "".join(table(number, rows, style, random) for number, rows in enumerate(tables, 20))
    if document.every_page:
        shapes += shape(5, "テキスト 5", placed(760, 5, 230, 40), [document.every_page], style, random)
    if style != MASTER:
        shapes += edges(document, style, random)
    for number, box in enumerate(document.text_boxes if first else (), 40):
        shapes += shape(number, f"正方形 {number}", placed(800, 15, 180, 60), [box], style, random)
    return f"{DECLARATION}<p:sld {SPACES}>{tree(shapes, style)}</p:sld>"


def edges(document, style, random):
    """Header, footer and watermark, on a slide or on the master."""
    shapes = ""
    if document.header:
        shapes += shape(7, "ヘッダー", placed(20, 5, 500, 40), [document.header], style, random)
    if document.footer:
        shapes += shape(8, "フッター プレースホルダー 3", placed(300, 940, 400, 50), [document.footer], style, random, "ftr")
    if document.watermark:
        shapes += shape(9, "透かし", placed(200, 400, 600, 200, 315), [document.watermark], style, random)
    return shapes


def master_parts(document, style, random):
    shapes = edges(document, style, random) if style == MASTER else ""
    master = (f'{DECLARATION}<p:sldMaster {SPACES}>{tree(shapes, BOXES)}<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" '
              'accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
              '<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>')
    layout = f'{DECLARATION}<p:sldLayout {SPACES}>{tree("", BOXES)}</p:sldLayout>'
    return [("ppt/slideMasters/slideMaster1.xml", master),
            ("ppt/slideMasters/_rels/slideMaster1.xml.rels", relationships([("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")])),
            ("ppt/slideLayouts/slideLayout1.xml", layout),
            ("ppt/slideLayouts/_rels/slideLayout1.xml.rels", relationships([("rId1", "slideMaster", "../slideMasters/slideMaster1.xml")]))]


def notes_part(text, style, random):
    shapes = shape(3, "ノート プレースホルダー 2", "", [text], style, random, "body")
    return f"{DECLARATION}<p:notes {SPACES}>{tree(shapes, BOXES)}</p:notes>"


def write(document, style, random):
    """The bytes of a .pptx."""
    parts = master_parts(document, style, random)
    overrides = [("/ppt/slideMasters/slideMaster1.xml", TYPE + "slideMaster+xml"),
                 ("/ppt/slideLayouts/slideLayout1.xml", TYPE + "slideLayout+xml")]
    relations, ids = [("rId1", "slideMaster", "slideMasters/slideMaster1.xml")], ""
    for number, slide in enumerate(slides_of(document), 1):
        own = [("rId1", "slideLayout", "../slideLayouts/slideLayout1.xml")]
        if style == NOTES:
            own.append(("rId2", "notesSlide", f"../notesSlides/notesSlide{number}.xml"))
            parts.append((f"ppt/notesSlides/notesSlide{number}.xml", notes_part("ここは口頭で補足する。", style, random)))
            overrides.append((f"/ppt/notesSlides/notesSlide{number}.xml", TYPE + "notesSlide+xml"))
        parts.append((f"ppt/slides/slide{number}.xml", slide_xml(document, slide, number == 1, style, random)))
        parts.append((f"ppt/slides/_rels/slide{number}.xml.rels", relationships(own)))
        overrides.append((f"/ppt/slides/slide{number}.xml", TYPE + "slide+xml"))
        relations.append((f"rId{number + 1}", "slide", f"slides/slide{number}.xml"))
        ids += f'<p:sldId id="{255 + number}" r:id="rId{number + 1}"/>'
    show = (f'{DECLARATION}<p:presentation {SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>'
            f'<p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>')
    parts = [("ppt/presentation.xml", show), ("ppt/_rels/presentation.xml.rels", relationships(relations))] + parts
    return ooxml(document, "設計課共用", "ppt/presentation.xml", TYPE + "presentation.main+xml", parts, overrides)
