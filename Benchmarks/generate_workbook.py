#!/usr/bin/env python3
"""Writes an Excel workbook of made-up entries, always the same cells for the same number of rows: two
dates with times, a time, a date, names, words and numbers. Needs openpyxl.

  generate_workbook.py ROWS FILE
"""
import datetime
import sys

import openpyxl
from openpyxl.cell import WriteOnlyCell

HEAD = ["Date", "Time", "Worker", "Event", "What happened", "Recorded", "Number", "Amount"]
EVENTS = ["Home visit", "Telephone call", "Clinic", "Referral"]

book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("Contacts")


def cell(value, number_format):
    made = WriteOnlyCell(sheet, value)
    made.number_format = number_format
    return made


sheet.append(HEAD)
for row in range(int(sys.argv[1])):
    day = datetime.datetime(2016, 1, 1) + datetime.timedelta(days=row % 3000)
    sheet.append([
        cell(day, "dd/mm/yyyy"),
        cell(datetime.time(row % 24, row * 7 % 60), "hh:mm"),
        f"HV{row % 17}",
        EVENTS[row % 4],
        f"Home visit {row}. Both adults were present; the younger child was asleep and not seen.",
        cell(day + datetime.timedelta(hours=9, minutes=row % 60), "dd/mm/yyyy hh:mm"),
        row % 100,
        row * 1.25,
    ])
book.save(sys.argv[2])
