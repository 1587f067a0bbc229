# SPDX-License-Identifier: GPL-3.0-or-later
"""The formats of the set: one row each."""
from . import docx, dxf, mail, odf, pdf, plain, pptx, xlsx

# ending: (the function that writes it, its number of manners)
FORMATS = {
    "docx": (docx.write, docx.STYLES),
    "xlsx": (xlsx.write, xlsx.STYLES),
    "pptx": (pptx.write, pptx.STYLES),
    "pdf": (pdf.write, pdf.STYLES),
    "odt": (odf.write_text, odf.STYLES),
    "ods": (odf.write_sheets, odf.STYLES),
    "txt": (plain.write_text, plain.STYLES),
    "csv": (plain.write_csv, plain.STYLES),
    "html": (plain.write_html, plain.STYLES),
    "rtf": (plain.write_rtf, plain.STYLES),
    "eml": (mail.write, mail.STYLES),
    "dxf": (dxf.write, dxf.STYLES),
}


def write(document, ending, style, random):
    """The bytes of `document` as a file of that ending."""
    return FORMATS[ending][0](document, style, random)

