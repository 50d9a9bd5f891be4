#!/usr/bin/env python3
"""Writes a Word document with one table of four columns and a row of headings: the same number of rows
always gives the same file.

  generate_word_table.py ROWS FILE
"""
import sys
import zipfile
from xml.sax.saxutils import escape

ROWS, FILE = int(sys.argv[1]), sys.argv[2]
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
AGENCIES = ["Health Visiting", "School", "Police", "Children & Families"]


def words(row):
    return [f"{row % 28 + 1:02}/{row % 12 + 1:02}/{2015 + row % 9}", AGENCIES[row % 4],
            f"Home visit {row}. Both adults were present; the younger child was asleep and not seen. "
            "The worker asked to come back in the afternoon and was told that this would not suit.",
            "No further action" if row % 5 == 0 else "Referral discussed with the duty worker"]


def cell(text, width):
    # A date in three runs, as Word leaves it when somebody has gone back to mend it.
    pieces = [text[:3], text[3:6], text[6:]] if text[2:3] == "/" else [text]
    run = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/></w:rPr>'
    runs = "".join(f'<w:r w:rsidR="00A12B3C">{run}<w:t xml:space="preserve">{escape(piece)}</w:t></w:r>'
                   for piece in pieces)
    return (f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p w:rsidR="00A12B3C" '
            f'w:rsidRDefault="00A12B3C"><w:pPr><w:rPr><w:sz w:val="20"/></w:rPr></w:pPr>{runs}</w:p></w:tc>')


def row(texts):
    cells = "".join(cell(text, width) for text, width in zip(texts, (1200, 1800, 5000, 1800)))
    return f'<w:tr w:rsidR="00A12B3C" w:rsidTr="00D45E6F">{cells}</w:tr>'


rows = [row(["When", "Agency", "What happened", "Action taken"])] + [row(words(n)) for n in range(ROWS)]
grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in (1200, 1800, 5000, 1800))
text = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="{W}"><w:body>'
        f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f'{"".join(rows)}</w:tbl><w:p/></w:body></w:document>')
parts = {
    "[Content_Types].xml":
        '<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/'
        '2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
        f'.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{TYPES}"/></Types>',
    "_rels/.rels":
        '<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/'
        f'package/2006/relationships"><Relationship Id="rId1" Type="{OFFICE}" '
        'Target="word/document.xml"/></Relationships>',
    "word/document.xml": text,
}
with zipfile.ZipFile(FILE, "w", zipfile.ZIP_DEFLATED) as package:
    for name, content in parts.items():
        package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
