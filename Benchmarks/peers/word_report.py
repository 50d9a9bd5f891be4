"""Writes the text of a finished Word report anew with python-docx: headings, paragraphs and tables.

  word_report.py SOURCE.docx TARGET.docx

What is written is read from the source first; both count, as our program reads its case first.
"""
import sys

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph


def main(source, target):
    read = docx.Document(source)
    written = docx.Document()
    for block in read.iter_inner_content():
        if isinstance(block, Paragraph):
            written.add_paragraph(block.text)
        elif isinstance(block, Table):
            rows = [[cell.text for cell in row.cells] for row in block.rows]
            table = written.add_table(rows=len(rows), cols=len(rows[0]))
            for row, texts in zip(table.rows, rows):
                for cell, text in zip(row.cells, texts):
                    cell.text = text
    written.save(target)


main(*sys.argv[1:])
