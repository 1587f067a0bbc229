# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents, in six manners: Word's own, bare, runs in pieces, content controls, tables for
layout with VML boxes, tracked changes."""
from xml.sax.saxutils import escape, quoteattr

from making.document import Form, Heading, PageBreak, Paragraph, Table, TitleBlock

from .package import DECLARATION, ooxml, pieces, relationships, tick

SPACES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
          'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
          'xmlns:w10="urn:schemas-microsoft-com:office:word" '
          'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
          'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
          'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
          'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
          'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"')
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
STYLES = 6
WORD, BARE, PIECES, CONTROLS, LAYOUT, TRACKED = range(STYLES)


def run(text, style, random):
    fonts = '<w:rPr><w:rFonts w:ascii="ＭＳ 明朝" w:eastAsia="ＭＳ 明朝" w:hint="eastAsia"/><w:sz w:val="21"/></w:rPr>'
    if style == PIECES:
        return "".join(f'<w:r>{fonts}<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>' + '<w:proofErr w:type="spellEnd"/>'
                       for piece in pieces(random, text))
    one = f'<w:r>{"" if style == BARE else fonts}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    if style == TRACKED and random.random() < 0.3:
        return f'<w:ins w:id="{random.randint(1, 900)}" w:author="kanri" w:date="2024-04-01T00:00:00Z">{one}</w:ins>'
    return one


def paragraph(text, style, random, align="left", name=""):
    properties = (f'<w:pStyle w:val="{name}"/>' if name else "") + (f'<w:jc w:val="{align}"/>' if align != "left" else "")
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text, style, random)}</w:p>"


def table(rows, style, random):
    def cell(text):
        return (f'<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>{paragraph(text, style, random)}</w:tc>')
    lines = "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in rows)
    borders = "".join(f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    return f"<w:tbl><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>{lines}</w:tbl>"


def check_control(text, chosen):
    return ('<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t>'
            '</w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">%s　</w:t></w:r>'
            % (chosen, "☒" if chosen else "☐", escape(text)))


def form(block, style, random):
    if not block.options:
        if style == CONTROLS:
            return (f"<w:p>{run(block.caption + '：', style, random)}<w:sdt><w:sdtPr><w:alias w:val={quoteattr(block.caption)}/>"
                    f"<w:dropDownList><w:listItem w:displayText={quoteattr(block.value)} w:value=\"1\"/></w:dropDownList></w:sdtPr>"
                    f"<w:sdtContent>{run(block.value, style, random)}</w:sdtContent></w:sdt></w:p>")
        if style == LAYOUT:
            return table([[block.caption, block.value]], style, random)
        return paragraph(f"{block.caption}：{block.value}", style, random)
    if style in (CONTROLS, WORD):
        controls = "".join(check_control(text, chosen) for text, chosen in block.options)
        return f"<w:p>{run(block.caption + '：', style, random)}{controls}</w:p>"
    text = "　".join(tick(style + 1, chosen) + text for text, chosen in block.options)
    return paragraph(f"{block.caption}　{text}", style, random)


def text_box(text, style, random):
    inner = f"<w:txbxContent>{paragraph(text, style, random, 'center')}</w:txbxContent>"
    place = "position:absolute;margin-left:380pt;margin-top:-20pt;width:90pt;height:26pt"
    vml = f'<w:pict><v:shape id="t1" type="#_x0000_t202" style="{place}"><v:textbox>{inner}</v:textbox></v:shape></w:pict>'
    if style in (LAYOUT, BARE):
        return f"<w:p><w:r>{vml}</w:r></w:p>"
    drawing = ('<w:drawing><wp:anchor><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>'
               '<wp:extent cx="1143000" cy="330200"/><wp:docPr id="7" name="テキスト ボックス 2"/><a:graphic><a:graphicData '
               'uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
               f"<wps:spPr/><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>")
    return (f'<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice><mc:Fallback>{vml}</mc:Fallback>'
            "</mc:AlternateContent></w:r></w:p>")


def block_xml(block, style, random):
    if isinstance(block, Heading):
        return paragraph(block.text, style, random, "center" if block.level == 1 and style % 2 else "left", f"Heading{block.level}")
    if isinstance(block, Paragraph):
        text = ("・" if block.bullet else "") + block.text
        return paragraph(text, style, random, block.align)
    if isinstance(block, Table):
        return table(block.rows, style, random)
    if isinstance(block, TitleBlock):
        return table(block.rows, style, random)
    if isinstance(block, Form):
        return form(block, style, random)
    heading = paragraph(block.sheet, style, random) if block.sheet else ""
    return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + heading


def body(document, style, random):
    parts = [paragraph(document.every_page, style, random, "right")] if document.every_page else []
    boxes = [text_box(text, style, random) for text in document.text_boxes]
    for block in document.blocks:
        parts.append(block_xml(block, style, random))
        if isinstance(block, PageBreak) and document.every_page:
            parts.append(paragraph(document.every_page, style, random, "right"))
    if style == LAYOUT and len(parts) > 3:
        parts = [f'<w:tbl><w:tr><w:tc><w:tcPr/>{"".join(parts)}<w:p/></w:tc></w:tr></w:tbl>']
    return "".join(boxes + parts)


def header_part(tag, text, watermark, style, random):
    mark = ""
    if watermark:
        mark = ('<w:p><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject3579" o:spid="_x0000_s2049" type="#_x0000_t136" '
                'style="position:absolute;width:415pt;height:120pt;rotation:315"><v:textpath style="font-family:&quot;ＭＳ ゴシック&quot;" '
                f"string={quoteattr(watermark)}/></v:shape></w:pict></w:r></w:p>")
    align = random.choice(("left", "center", "right"))
    line = paragraph(text, style, random, align, "Header") if text or not mark else ""
    if style == LAYOUT and text:
        line = table([["", text]], style, random) + "<w:p/>"
    return f"{DECLARATION}<w:{tag} {SPACES}>{mark}{line}</w:{tag}>"


def write(document, style, random):
    """The bytes of a .docx."""
    parts, relations, overrides, references = [], [], [], ""
    kinds = [("hdr", "header", document.header), ("ftr", "footer", document.footer)]
    for tag, name, text in kinds:
        mark = document.watermark if name == "header" else ""
        if not text and not mark:
            continue
        # Word keeps three headers when the first page differs: the text may stand in any of them.
        places = ("first", "default") if style in (WORD, TRACKED) else ("default",)
        for place in places:
            file = f"{name}{len(parts) + 1}.xml"
            parts.append((f"word/{file}", header_part(tag, text, mark, style, random)))
            relations.append((f"rId{len(parts) + 10}", name, file))
            overrides.append((f"/word/{file}", TYPE + name + "+xml"))
            references += f'<w:{name}Reference w:type="{place}" r:id="rId{len(parts) + 10}"/>'
    first = "<w:titlePg/>" if style in (WORD, TRACKED) else ""
    section = f'<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/>{first}</w:sectPr>'
    main = f"{DECLARATION}<w:document {SPACES}><w:body>{body(document, style, random)}{section}</w:body></w:document>"
    parts = [("word/document.xml", main), ("word/_rels/document.xml.rels", relationships(relations))] + parts
    author = random.choice(("admin", "PC-0231", "情報システム", "k.aizawa"))
    return ooxml(document, author, "word/document.xml", TYPE + "document.main+xml", parts, overrides)
