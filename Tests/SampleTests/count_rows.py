#!/usr/bin/env python3
"""Counts the rows of the sample files, sharing no code with the program.

Only the standard library is used: zipfile and xml.etree. A row is what the program's documentation
says it is; the rules are written down anew in this file, next to the code that counts by them.
Prints {"file": rows} as JSON. Usage: count_rows.py FOLDER
"""

import json
import os
import sys
import zipfile
import xml.etree.ElementTree as ET


def local(name):
    return name.split("}")[-1]


def text(element):
    """All words in an element."""
    return "".join(element.itertext()).strip()


def filled(parent, path):
    """Elements at a path of local names below an element that hold words."""
    here = [parent]
    for step in path.split("/"):
        here = [c for e in here for c in e if local(c.tag) == step]
    return [e for e in here if text(e)]


def all_named(root, name):
    return [e for e in root.iter() if local(e.tag) == name]


def or_one(count):
    """A record without any date is one row all the same."""
    return max(1, count)


# Statutory returns, courts and telephones: each date that says that something happened is a row.

CIN_DATES = """CINreferralDate CINclosureDate DateOfInitialCPC Assessments/AssessmentActualStartDate
    Assessments/AssessmentInternalReviewDate Assessments/AssessmentAuthorisationDate
    Section47/S47ActualStartDate Section47/DateOfInitialCPC CINPlanDates/CINPlanStartDate
    ChildProtectionPlans/CPPstartDate ChildProtectionPlans/CPPendDate
    ChildProtectionPlans/Reviews/CPPreviewDate PreProceedingsandFGDM/PPStartDate
    PreProceedingsandFGDM/LBPSentDate PreProceedingsandFGDM/InitialPPMeetingDate
    PreProceedingsandFGDM/StepDecisionDate PreProceedingsandFGDM/CourtAppDate
    PreProceedingsandFGDM/LetterInitCPDate""".split()


def cin(root):
    rows = 0
    for child in all_named(root, "Child"):
        rows += or_one(
            sum(len(filled(child, "CINdetails/" + path)) for path in CIN_DATES)
        )
    return rows


def lettings(root):
    rows = 0
    for form in all_named(root, "form"):
        rows += or_one(
            sum(len(filled(form, name)) for name in ("startdate", "mrcdate", "voiddate"))
        )
    return rows


OFFENCE_DATES = """BaseOffenceDetails/OffenceTiming/OffenceStart/OffenceDateStartDate
    BaseOffenceDetails/ArrestDate BaseOffenceDetails/ChargeDate InitiatedDate ConvictionDate""".split()


def court_messages(root):
    rows = 0
    for session in all_named(root, "Session"):
        rows += or_one(
            len(filled(session, "CourtHearing/Hearing/DateOfHearing"))
            + sum(
                len(filled(session, "Case/Defendant/Offence/" + path))
                for path in OFFENCE_DATES
            )
        )
    if rows:
        return rows
    for case in all_named(root, "Case"):
        rows += or_one(
            len(filled(case, "InitialHearing/DateOfHearing"))
            + sum(len(filled(case, "Defendant/Offence/" + path)) for path in OFFENCE_DATES)
        )
    return rows


OUTCOME_DATES = """Hearing/DateOfHearing
    Case/HearingDefendant/Offence/ActualOffenceStartDate/StartDate
    Case/HearingDefendant/Offence/ArrestDate Case/HearingDefendant/Offence/ChargeDate
    Case/HearingDefendant/Offence/ConvictionDate
    Case/HearingDefendant/Offence/Result/ResultHearingDate
    Case/HearingDefendant/Offence/Result/WarrantIssueDate""".split()


def hearing_outcomes(root):
    return sum(
        or_one(sum(len(filled(o, path)) for path in OUTCOME_DATES))
        for o in all_named(root, "HearingOutcome")
    )


def court_list(root):
    return len(all_named(root, "case"))


def messages(root):
    return sum(1 for e in root if local(e.tag) in ("sms", "mms", "call"))


def calendar(root):
    return sum(1 for e in root.iter() if local(e.tag) in ("vevent", "vtodo"))


def tei(root):
    """Births, deaths, residences, occupations and states of people that bear a date."""
    marks = ("when", "from", "to", "notBefore", "notAfter")
    rows = 0
    for person in all_named(root, "person"):
        found = 0
        for child in person:
            if local(child.tag) in ("birth", "death", "event", "occupation", "socecStatus", "residence"):
                found += any(m in child.attrib for m in marks)
            if local(child.tag) == "residence":
                found += sum(
                    any(m in d.attrib for m in marks) for d in child if local(d.tag) == "date"
                )
        rows += or_one(found)
    return rows


def incidents(root):
    """An incident, a clearance, each recovery of things or drugs, each arrest."""
    rows = 0
    for report in all_named(root, "Report"):
        found = 0
        for incident in [e for e in report if local(e.tag) == "Incident"]:
            found += any(
                filled(incident, "ActivityDate/" + n) for n in ("DateTime", "Date", "YearMonthDate")
            )
            found += len(
                filled(incident, "IncidentAugmentation/IncidentExceptionalClearanceDate/Date")
            )
        for thing in [e for e in report if local(e.tag) in ("Item", "Substance")]:
            days = filled(thing, "ItemValue/ItemValueDate/Date")
            found += len(days or filled(thing, "ItemValue/ItemValueDate/DateTime"))
        for arrest in [e for e in report if local(e.tag) == "Arrest"]:
            found += len(filled(arrest, "ActivityDate/DateTime") or filled(arrest, "ActivityDate/Date"))
        rows += or_one(found)
    return rows


# Health records.


def practice_record(root):
    """Each consultation, letter or note of a GP's record."""
    return len(all_named(root, "ehrComposition"))


# Resources that say who, where and by what means; they are named in rows and are none.
NO_ROW = """Patient Practitioner PractitionerRole Organization Location RelatedPerson Medication
    MessageHeader HealthcareService Bundle Binary""".split()


def resources(root):
    if local(root.tag) != "Bundle":
        return 1
    inner = [r for e in all_named(root, "resource") for r in e]
    return sum(local(r.tag) not in NO_ROW for r in inner)


STATEMENTS = "act observation encounter procedure substanceAdministration supply".split()


def has_time(statement):
    times = [e for e in statement if local(e.tag) == "effectiveTime"]
    return any(x.get("value") for t in times for x in t.iter())


def dated_statements(statement):
    name = local(statement.tag)
    if name == "organizer":
        members = [m for c in statement if local(c.tag) == "component" for m in c]
        return sum(dated_statements(m) for m in members)
    return int(name in STATEMENTS and has_time(statement))


def clinical_document(root):
    """The words of each section, each statement with a date, and the visit that all is about."""
    rows = len(all_named(root, "encompassingEncounter"))
    for section in all_named(root, "section"):
        rows += any(local(e.tag) == "text" and text(e) for e in section)
        for entry in [e for e in section if local(e.tag) == "entry"]:
            rows += sum(dated_statements(statement) for statement in entry)
    return rows


# Tables: the rows with words below a row of headings of which one is about a date, where that column
# then holds figures in most rows. Headings stand among the first five rows.


def rows_below_headings(tables):
    rows = 0
    for table in tables:
        heading = next(
            (
                number
                for number, cells in enumerate(table[:5])
                if len(cells) > 2 and any("date" in cell.lower() for cell in cells)
            ),
            None,
        )
        if heading is None:
            continue
        column = next(i for i, cell in enumerate(table[heading]) if "date" in cell.lower())
        below = [cells for cells in table[heading + 1 :] if any(cells)]
        dated = [c for c in below if column < len(c) and any(x.isdigit() for x in c[column])]
        if len(dated) * 2 > len(below):
            rows += len(below)
    return rows


def word_tables(path):
    root = ET.fromstring(zipfile.ZipFile(path).read("word/document.xml"))
    return [
        [[text(c) for c in row if local(c.tag) == "tc"] for row in table if local(row.tag) == "tr"]
        for table in all_named(root, "tbl")
    ]


def opendocument_tables(path):
    root = ET.fromstring(zipfile.ZipFile(path).read("content.xml"))
    cells = ("table-cell", "covered-table-cell")
    return [
        [
            [text(c) for c in row if local(c.tag) in cells]
            for row in table.iter()
            if local(row.tag) == "table-row"
        ]
        for table in all_named(root, "table")
    ]


def workbook_2003(root):
    return rows_below_headings(
        [[text(c) for c in row if local(c.tag) == "Cell"] for row in all_named(sheet, "Row")]
        for sheet in all_named(root, "Worksheet")
    )


FOLDERS = {
    "cin": cin,
    "housing-core": lettings,
    "justice-cjs": lambda root: hearing_outcomes(root) or court_messages(root),
    "justice-courtlist": court_list,
    "justice-nibrs": incidents,
    "phone-sms": messages,
    "xcal": calendar,
    "tei": tei,
    "gp2gp": practice_record,
    "fhir-r4": resources,
    "fhir-dstu2": resources,
    "ccda": clinical_document,
    "ss2003": workbook_2003,
}


def main():
    folder = sys.argv[1]
    counts = {}
    for name, rule in FOLDERS.items():
        for file in sorted(os.listdir(os.path.join(folder, name))):
            try:
                root = ET.parse(os.path.join(folder, name, file)).getroot()
            except ET.ParseError:
                continue
            counts[f"{name}/{file}"] = rule(root)
    for name, tables in (("docx", word_tables), ("odt", opendocument_tables)):
        for file in sorted(os.listdir(os.path.join(folder, name))):
            path = os.path.join(folder, name, file)
            counts[f"{name}/{file}"] = rows_below_headings(tables(path))
    json.dump(counts, sys.stdout, indent=1, sort_keys=True)


main()
