"""The Word table peer: the same table of four columns, written by python-docx.

  word_table.py [ROWS] [RUNS]

Prints the best time of each way, and on the last line that of the quickest that uses python-docx's own
objects. Each way makes a whole file in memory that holds the same words as the table in our own bench.

  rows    table.add_row().cells, one row after the other, as the manual has it
  cells   a table made whole, its list of cells taken once: the quickest within python-docx
  copies  one row made by python-docx, then copied by lxml with its texts set in the XML: quicker still,
          but no longer python-docx, since no cell, paragraph or run object is made
"""

import copy
import io
import sys
import time

import docx
from docx.oxml.ns import qn

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 3
HEAD = ["When", "Agency", "What happened", "Outcome"]


def words(row):
    return [
        f"{row % 28 + 1} March 2024",
        ["Health Visiting", "School", "Police", "Children & Families"][row % 4],
        f"Home visit {row}. Both adults were present; the younger child was asleep and not seen.",
        "No further action" if row % 5 == 0 else "Referral discussed",
    ]


DATA = [words(row) for row in range(ROWS)]


def finished(document):
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def started(rows):
    document = docx.Document()
    document.add_heading("Integrated chronology", 1)
    table = document.add_table(rows=rows, cols=4)
    table.style = "Table Grid"
    return document, table


def by_cells():
    document, table = started(ROWS + 1)
    cells = table._cells  # table.cell() would count all cells anew for each one
    for row, texts in enumerate([HEAD] + DATA):
        for column, text in enumerate(texts):
            cells[row * 4 + column].text = text
    return finished(document)


def by_rows():
    document, table = started(1)
    for cell, text in zip(table.rows[0].cells, HEAD):
        cell.text = text
    for texts in DATA:
        for cell, text in zip(table.add_row().cells, texts):
            cell.text = text
    return finished(document)


def by_copies():
    document, table = started(2)
    for row, texts in enumerate([HEAD, ["x"] * 4]):
        for cell, text in zip(table.rows[row].cells, texts):
            cell.text = text
    body = table._tbl
    pattern = table.rows[1]._tr
    body.remove(pattern)
    text_name = qn("w:t")
    for texts in DATA:
        row = copy.deepcopy(pattern)
        for element, text in zip(row.iter(text_name), texts):
            element.text = text
        body.append(row)
    return finished(document)


def best(way):
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        way()
        times.append(time.perf_counter() - start)
    return min(times)


def main():
    times = {way.__name__: best(way) for way in (by_rows, by_cells, by_copies)}
    for name, seconds in times.items():
        print(f"{seconds:.4f} s {name}")
    print(f"{min(times['by_rows'], times['by_cells']):.4f} s")


main()
