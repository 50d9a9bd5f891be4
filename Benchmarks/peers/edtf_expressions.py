#!/usr/bin/env python3
"""Reads the expressions of a file with python-edtf, with both strict bounds of each, and prints the
seconds of the reading alone."""
import sys
import time

from edtf import parse_edtf

texts = open(sys.argv[1], encoding="utf-8").read().splitlines()
start = time.perf_counter()
for text in texts:
    expression = parse_edtf(text)
    expression.lower_strict(), expression.upper_strict()
print(f"{time.perf_counter() - start} s")
