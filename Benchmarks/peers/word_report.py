"""Writes the text of a finished Word report anew with python-docx: headings, paragraphs and tables.

  word_report.py SOURCE.docx TARGET.docx

The source is read first and not counted. Tables are made whole and their cells taken once, which is the
quickest way within python-docx; no styles, boxes, links or contents are made, all in its favour. The last
line is the best time of five.
"""
import sys
import time

import docx
from docx.table import Table


def blocks(source):
    """Each paragraph as a text, each table as rows of texts."""
    for block in docx.Document(source).iter_inner_content():
        if isinstance(block, Table):
            yield [[cell.text for cell in row.cells] for row in block.rows]
        else:
            yield block.text


def write(contents, target):
    document = docx.Document()
    for block in contents:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        table = document.add_table(rows=len(block), cols=len(block[0]))
        for cell, text in zip(table._cells, (text for row in block for text in row)):
            cell.text = text
    document.save(target)


def main(source, target):
    contents = list(blocks(source))
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        write(contents, target)
        best = min(best, time.perf_counter() - start)
    print(f"{best:.4f} s")


main(*sys.argv[1:])
