# SPDX-License-Identifier: GPL-3.0-or-later
"""What a document of the set is, before a writer gives it a format."""
from dataclasses import dataclass, field


@dataclass
class Heading:
    text: str
    level: int = 1


@dataclass
class Paragraph:
    text: str
    align: str = "left"  # left, right, center
    bullet: bool = False
    verbatim: bool = False


@dataclass
class Table:
    rows: list  # of lists of texts; the first row is the header


@dataclass
class TitleBlock:
    """The box in a drawing's corner."""
    rows: list


@dataclass
class PageBreak:
    sheet: str = ""  # the name of the sheet that begins here, in a workbook


@dataclass
class Form:
    """A choice with boxes (`options`: text and whether it is ticked) or a field with a value."""
    caption: str
    options: list = field(default_factory=list)
    value: str = ""


@dataclass
class Mail:
    sender: str = ""
    receiver: str = ""
    subject: str = ""


@dataclass
class Document:
    blocks: list
    header: str = ""
    footer: str = ""
    watermark: str = ""
    text_boxes: list = field(default_factory=list)
    every_page: str = ""        # a line at the same place of each page
    first_sheet: str = ""       # the name of the first sheet
    first_cell: str = ""        # cell A1, before everything else
    properties: dict = field(default_factory=dict)  # title, subject, keywords, category, description, status, custom:Name
    sensitivity: tuple = ()     # a Microsoft label: name and GUID
    mail: Mail = field(default_factory=Mail)

    def title(self):
        """The title property, or the first heading's text."""
        headings = [block.text for block in self.blocks if isinstance(block, Heading)]
        return self.properties.get("title") or (headings[0] if headings else "")
