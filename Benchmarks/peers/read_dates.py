#!/usr/bin/env python3
"""Reads the dates of a file with dateparser, in English and with the day first, and prints the seconds of
the reading alone.

A line is the words, and behind a tab the day that they mean, where they mean one. Phrases that are no
single day are timed all the same; how many dateparser turns into a day that the words do not name is
printed with how many it reads rightly."""
import sys
import time

import dateparser

lines = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")]
settings = {"DATE_ORDER": "DMY"}
dateparser.parse("1 May 2020", languages=["en"], settings=settings)  # loads the language
start = time.perf_counter()
found = [dateparser.parse(line[0], languages=["en"], settings=settings) for line in lines]
seconds = time.perf_counter() - start
right = sum(1 for line, date in zip(lines, found)
            if len(line) > 1 and date is not None and date.date().isoformat() == line[1])
read = sum(1 for date in found if date is not None)
print(f"{len(lines)} dates, {read} read, {right} right, {len(lines) / seconds:.0f} a second")
print(f"{seconds} s")
