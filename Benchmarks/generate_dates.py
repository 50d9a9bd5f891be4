#!/usr/bin/env python3
"""Writes files of made-up dates, always the same, for measuring how they are read.

  generate_dates.py forms|figures|phrases FILE

forms    2,000 days in six spellings that agencies use, each with the day that it means behind a tab
figures  2,000 days as 23/05/2024 and 2024-05-23, likewise
phrases  imprecise dates, and some that are none, 50 times over"""
import datetime
import random
import sys

PHRASES = [
    "early 2019", "mid June 2020", "summer 2018", "circa March 2017", "c. 2016", "late 2015",
    "week commencing 4 May 2020", "between 3 and 5 June 2019", "12/6/19 am", "Easter 2019",
    "spring term 2018", "?/06/2019", "00/06/2019", "06/2019", "2019", "31/02/2019",
    "approx 3 weeks later", "13th", "overnight 3/4 May 2020", "29/02/2019", "autumn half term 2017",
    "N/K", "Unknown", "1/1/1900", "22.05/16", "?22 may 2016", "first Monday in May 2024",
]
FORMS = [
    lambda day: day.strftime("%d/%m/%Y"),
    lambda day: f"{day.day}.{day.month}.{day.strftime('%y')}",
    lambda day: day.isoformat(),
    lambda day: f"{day.day} {day.strftime('%B %Y')}",
    lambda day: f"{day.day} {day.strftime('%b %Y')} 14:30",
    lambda day: f"{day.strftime('%B')} {day.day}, {day.year}",
]


def lines(kind):
    if kind == "phrases":
        return PHRASES * 50
    chance = random.Random(3)
    forms = FORMS if kind == "forms" else [FORMS[0], FORMS[2]]
    days = [datetime.date(2000, 1, 1) + datetime.timedelta(days=chance.randrange(9_000))
            for _ in range(2_000)]
    return [f"{chance.choice(forms)(day)}\t{day.isoformat()}" for day in days]


def main():
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write("\n".join(lines(sys.argv[1])) + "\n")


main()
