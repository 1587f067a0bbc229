# SPDX-License-Identifier: GPL-3.0-or-later
"""What OOXML and ODF writers share: zip packages that are the same at every run, and their properties."""
import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SITE = "5b3a7f6e-0c1d-4b7e-9a52-8f1de2c4a610"  # the invented tenant of Microsoft labels


def zipped(members, stored=()):
    """The bytes of a zip with `members` (name and text or bytes), in order, without a clock."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, content in members:
            info = zipfile.ZipInfo(name, (2024, 4, 1, 9, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            package.writestr(info, content)
    return out.getvalue()


def relationships(rows):
    """A .rels part of (id, last part of the type, target)."""
    inner = "".join(f'<Relationship Id="{name}" Type="{kind if "://" in kind else RELATION + "/" + kind}" '
                    f'Target={quoteattr(target)}/>' for name, kind, target in rows)
    return (DECLARATION + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + inner + "</Relationships>")


def content_types(overrides):
    inner = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides)
    return (DECLARATION + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
            + inner + "</Types>")


def core_properties(document, author):
    names = (("title", "dc:title"), ("subject", "dc:subject"), ("description", "dc:description"),
             ("keywords", "cp:keywords"), ("category", "cp:category"), ("status", "cp:contentStatus"))
    inner = "".join(f"<{tag}>{escape(document.properties[key])}</{tag}>"
                    for key, tag in names if document.properties.get(key))
    return (DECLARATION + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' + inner + f"<dc:creator>{escape(author)}</dc:creator>"
            '<dcterms:created xsi:type="dcterms:W3CDTF">2024-04-01T00:00:00Z</dcterms:created></cp:coreProperties>')


def sensitivity_rows(document):
    """The custom properties by which Office keeps a Microsoft label."""
    if not document.sensitivity:
        return []
    name, guid = document.sensitivity
    begin = f"MSIP_Label_{guid}_"
    return [(begin + "Enabled", "true"), (begin + "SetDate", "2024-04-01T00:12:31Z"), (begin + "Method", "Privileged"),
            (begin + "Name", name), (begin + "SiteId", SITE), (begin + "ContentBits", "0")]


def custom_rows(document):
    named = [(key[7:], value) for key, value in sorted(document.properties.items()) if key.startswith("custom:")]
    return named + sensitivity_rows(document)


def custom_properties(rows):
    inner = "".join(f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name={quoteattr(name)}>'
                    f"<vt:lpwstr>{escape(value)}</vt:lpwstr></property>" for number, (name, value) in enumerate(rows, 2))
    return (DECLARATION + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
            'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' + inner + "</Properties>")


def ooxml(document, author, main, main_type, parts, overrides):
    """A whole OOXML package: `main` is the name of its main part, `parts` its (name, text)."""
    relations = [("rId1", "officeDocument", main),
                 ("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                  "docProps/core.xml")]
    kinds = [("/" + main, main_type),
             ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")] + overrides
    extra = [("docProps/core.xml", core_properties(document, author))]
    rows = custom_rows(document)
    if rows:
        relations.append(("rId3", "custom-properties", "docProps/custom.xml"))
        kinds.append(("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"))
        extra.append(("docProps/custom.xml", custom_properties(rows)))
    return zipped([("[Content_Types].xml", content_types(kinds)), ("_rels/.rels", relationships(relations))]
                  + parts + extra)


def pieces(random, text):
    """`text` in the runs a word processor leaves after editing: a few signs each."""
    found, place = [], 0
    while place < len(text):
        step = random.randint(1, 5)
        found.append(text[place:place + step])
        place += step
    return found or [""]


def tick(style, chosen):
    """The sign before an option of a paper form."""
    signs = (("■", "□"), ("☑", "☐"), ("☒", "☐"), ("●", "○"), ("[レ]", "[ ]"), ("✔", "□"))
    return signs[style % len(signs)][0 if chosen else 1]
