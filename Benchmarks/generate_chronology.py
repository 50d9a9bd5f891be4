#!/usr/bin/env python3
"""Writes a chronology of any length for measurements; the same arguments always give the same bytes.

    generate_chronology.py 100000 out.xml

The entries are of the kinds that eight agencies send, about 55 words each in words drawn at random
from a list; every column of the chronology XML, version 1, occurs, each as often as in real files,
and dates are written in the ways people write them. Everything in it is made up.
"""
import random
import sys
from xml.sax.saxutils import escape, quoteattr

WORDS = """the a of to and in was for with on at by that her his she he they not been had is it mother
child visit home seen school said asked referral meeting baby weight review plan team contact worker
called letter sent received reported appointment missed concern family father partner evening morning
discussed agreed record noted manager allocated closed assessment support service early help health
sleeping crying feeding bruise arm pram kitchen table bedroom door neighbour police attended address
advice safe carer grandmother money rent tired quiet playing smiled reading attendance lateness bus
clinic nurse surgery tablets prescription blood test scan ward discharge hospital follow up telephone
message answer voicemail email inbox form filed copied shared checked system screen old new number
next week month date time urgent routine threshold met step down open case duty cover leave sick
vacancy caseload supervision signed paper diary note handwritten later unclear different same other""".split()
RARE = ["£40", "café", "5–6 weeks", "Mum’s", "A&E", "weight < 9th centile", "“fine”", "naïve"]

# kind of agency: prefix, worker codes, contact types, source kinds and labels, columns beyond the usual
KINDS = [
    ("CSC", ["SW1", "SW2", "TM1"], ["homeVisit", "referral", "s47", "strategyDiscussion"],
     [("electronicRecord", "Case record")], ["decision", "rationale", "received"]),
    ("EH", ["EH1"], ["homeVisit", "meeting", "call"],
     [("electronicRecord", "Early help module")], ["outcome", "childVoice"]),
    ("MID", ["MW1", "MW2"], ["officeVisit", "homeVisit", "notBrought"],
     [("paperRecord", "Maternity notes")], ["expectedPractice", "comment"]),
    ("HV", ["HV1", "HV2"], ["homeVisit", "call", "letter"],
     [("electronicRecord", "Community record, journal")], ["childSeen", "impact", "link"]),
    ("GP", ["GP1", "GP2"], ["officeVisit", "call", "didNotAttend"],
     [("electronicRecord", "Practice system")], ["outcome"]),
    ("SCH", ["DSL1", "TCH1"], ["meeting", "call", "other"],
     [("paperRecord", "Safeguarding file")], ["childVoice", "childSeen"]),
    ("POL", ["PC1", "DC1"], ["policeCall", "missing", "checks"],
     [("policeLog", "Command log")], ["end", "response"]),
    ("ACU", ["ED1", "PAED1"], ["attendance", "admission"],
     [("electronicRecord", "Emergency department card")], ["end", "rationale", "impact"]),
]
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December"]


def words(rng, count):
    chosen = [rng.choice(WORDS) for _ in range(count)]
    if rng.random() < 0.15:
        chosen[rng.randrange(count)] = rng.choice(RARE)
    text = " ".join(chosen)
    return text[:1].upper() + text[1:] + "."


def moment(rng):
    return (rng.randint(2021, 2024), rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23),
            rng.randint(0, 59))


def when(rng, name, at, with_time):
    year, month, day, hour, minute = at
    day_forms = [f"{day:02}/{month:02}/{year}", f"{day}/{month}/{year % 100:02}",
                 f"{day:02}.{month:02}.{year % 100:02}", f"{day} {MONTHS[month - 1]} {year}",
                 f"{day:02}-{MONTHS[month - 1][:3]}-{year % 100:02}"]
    kind = rng.random()
    iso = f"{year}-{month:02}-{day:02}"
    if kind < 0.05:
        part = rng.choice(["early", "mid", "late"])
        return f'<{name} date="{iso[:7]}" precision="month" text="{part} {MONTHS[month - 1]} {year}"/>'
    if kind < 0.08:
        return f'<{name} precision="week" text="w/c {day} {MONTHS[month - 1]} {year}"/>'
    text = rng.choice(day_forms)
    if not with_time:
        return f'<{name} date="{iso}" precision="day" text="{text}"/>'
    clock = rng.choice([f"{hour:02}:{minute:02}", f"{hour:02}.{minute:02}"])
    return (f'<{name} date="{iso}" time="{hour:02}:{minute:02}" precision="minute" '
            f'qualifier="exact" text="{text} {clock}"/>')


def entry(rng, number):
    prefix, workers, contacts, sources, extra = KINDS[number % len(KINDS)]
    at = moment(rng)
    lines = [f'  <entry ref="{prefix}-{number:06}" type="{rng.choice(["event", "contact", "event"])}">',
             "   " + when(rng, "when", at, rng.random() < 0.5)]
    columns = [column for column in extra if rng.random() < 0.5]
    if "end" in columns:
        lines.append("   " + when(rng, "end", (at[0], at[1], at[2], 23, 59), True))
    if rng.random() < 0.1:
        lines.append("   " + when(rng, "recorded", (at[0], at[1], min(28, at[2] + 1), 9, 0), False))
    if "received" in columns:
        lines.append("   " + when(rng, "received", at, False))
    kind, label = rng.choice(sources)
    lines.append(f'   <source kind="{kind}">{label}, p. {rng.randint(1, 900)}</source>')
    people = "".join(f'<subject code="{code}"/>' for code in rng.sample(["C1", "C2", "P1", "P2"], rng.randint(1, 2)))
    people += f'<actor code="{rng.choice(workers)}"/>'
    lines.append(f'   <contact type="{rng.choice(contacts)}"/>{people}')
    if "childSeen" in columns:
        lines.append(f'   <childSeen value="{rng.choice(["yes", "no", "seenAsleep", "notRecorded"])}" alone="no"/>')
    prose = [column for column in columns if column in
             ("childVoice", "response", "outcome", "decision", "rationale", "impact",
              "expectedPractice", "comment")]
    each = 54 // (len(prose) + 2)
    lines.append(f"   <event>{escape(words(rng, 54 - each * len(prose)))}</event>")
    for column in prose:
        attribute = {"decision": ' by="TM1"', "impact": ' kind="negative"'}.get(column, "")
        lines.append(f"   <{column}{attribute}>{escape(words(rng, each))}</{column}>")
    if "link" in columns:
        lines.append(f'   <link agency="EH" ref="EH-{number:06}" relation="related"/>')
    lines.append("  </entry>")
    return "\n".join(lines) + "\n"


def main():
    count, path = int(sys.argv[1]), sys.argv[2]
    rng = random.Random(7)
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made up for measurements. -->\n')
        out.write('<chronology xmlns="urn:throughline:chronology:1" reviewRef="BENCH" agency="ALL" '
                  f'agencyName={quoteattr("All agencies, made up")} compiled="2025-01-06" '
                  'periodFrom="2021-01-01" periodTo="2024-12-31" version="1">\n')
        for number in range(1, count + 1):
            out.write(entry(rng, number))
            if number % 500 == 0:
                out.write('  <noContact from="2022-01-01" to="2022-02-01">Nothing held.</noContact>\n')
        out.write("</chronology>\n")


main()
