"""The workbook peer: every cell's value taken once by openpyxl in its read-only mode.

  workbook.py FILE
"""
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
rows = cells = 0
for sheet in book.worksheets:
    for row in sheet.iter_rows(values_only=True):
        rows += 1
        cells += len(row)
print(f"{rows} rows, {cells} cells")
