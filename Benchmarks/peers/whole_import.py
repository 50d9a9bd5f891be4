#!/usr/bin/env python3
"""Imports a chronology, version 1, into a new SQLite file as a plain Python program would: lxml's iterparse,
sqlite3, FTS5.

    whole_import.py chronology.xml out.db

It stores what `throughline import` stores, in the same columns, with the same indexes, pragmas and index
options: the original in pieces with its SHA-256, a row for each entry with its id, and the words to search,
in one transaction, durable at the end. It does less in three ways, all in its favour: it takes dates from the
attributes alone, makes no diagnostics, and seals nothing (no salts, commitments or journal).
"""
import datetime
import hashlib
import json
import sqlite3
import sys

from lxml import etree

NAMESPACE = "{urn:throughline:chronology:1}"
DATES = ("when", "end", "recorded", "received")
TEXTS = {"childVoice": "child_voice", "event": "what_happened", "response": "response",
         "outcome": "outcome", "decision": "decision", "rationale": "rationale", "impact": "impact",
         "expectedPractice": "expected_practice", "comment": "agency_comment"}
COLUMNS = ["number", "line", "source_file", "id", "agency", "reference", "ordinal", "kind"]
for date in DATES:
    COLUMNS += [f"{date}_{part}" for part in ("text", "earliest", "latest", "precision", "qualifier")]
COLUMNS += ["source_label", "source_kind", "contact_kind", "subjects", "actors", "child_seen",
            "child_seen_alone", "child_voice", "what_happened", "response", "outcome", "decision",
            "decision_by", "rationale", "impact_kind", "impact", "expected_practice", "agency_comment",
            "links", "raw"]
NUMBERS = {"number", "line", "ordinal"} | {f"{date}_{end}" for date in DATES for end in ("earliest", "latest")}
FACTS = ["child_voice", "what_happened", "response", "outcome", "decision", "rationale", "impact",
         "expected_practice"]
PLACE = {name: place for place, name in enumerate(COLUMNS)}
FACT_PLACES = [PLACE[name] for name in FACTS]
TEXT_PLACES = {NAMESPACE + element: PLACE[column] for element, column in TEXTS.items()}
DATE_PLACES = {NAMESPACE + date: PLACE[date + "_text"] for date in DATES}
EPOCH = datetime.date(1970, 1, 1).toordinal()
BATCH = 1000

SCHEMA = f"""
CREATE TABLE file (number INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT;
CREATE TABLE original (file INTEGER NOT NULL REFERENCES file (number), piece INTEGER NOT NULL,
  bytes BLOB NOT NULL, UNIQUE (file, piece)) STRICT;
CREATE TABLE entry ({", ".join(
    f"{name} {'INTEGER' if name in NUMBERS else 'TEXT'}{' PRIMARY KEY' if name == 'number' else ''}"
    for name in COLUMNS)},
  file INTEGER NOT NULL GENERATED ALWAYS AS (number >> 32) VIRTUAL REFERENCES file (number)) STRICT;
CREATE INDEX entry_by_id ON entry (id);
CREATE INDEX entry_by_time ON entry (coalesce(when_earliest, when_latest), agency);
CREATE VIEW entry_text AS SELECT number, {" || ".join(
    f"coalesce({name} || char(10), '')" for name in FACTS)} AS facts, agency_comment AS comment FROM entry;
CREATE VIRTUAL TABLE entry_words USING fts5 (facts, comment, content = 'entry_text',
  content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2');
"""


class Tee:
    """Gives iterparse the file's bytes, and the database and the digest too."""

    def __init__(self, path, database):
        self.file, self.database, self.digest, self.piece = open(path, "rb"), database, hashlib.sha256(), 0

    def read(self, size):
        piece = self.file.read(262_144)
        if piece:
            self.digest.update(piece)
            self.database.execute("INSERT INTO original VALUES (1, ?, ?)", (self.piece, piece))
            self.piece += 1
        return piece


def minutes(date, time):
    day = (datetime.date.fromisoformat(date).toordinal() - EPOCH) * 1440
    return day + int(time[:2]) * 60 + int(time[3:5]) if time else day


def put_date(row, place, element):
    date, time = element.get("date"), element.get("time")
    row[place] = element.get("text") or element.text
    row[place + 3] = element.get("precision") or "unknown"
    row[place + 4] = element.get("qualifier") or "exact"
    if date and len(date) == 10:
        row[place + 1] = minutes(date, time)
        row[place + 2] = row[place + 1] if time else row[place + 1] + 1439


def main(path, out):
    database = sqlite3.connect(out, isolation_level=None)
    database.executescript("""
        PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = CACHE;
        PRAGMA foreign_keys = ON;""".replace("CACHE", "-2048") + SCHEMA)
    for option, value in (("hashsize", 1048576), ("automerge", 16), ("crisismerge", 64)):
        database.execute("INSERT INTO entry_words (entry_words, rank) VALUES (?, ?)", (option, value))
    insert = f"INSERT INTO entry ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
    database.execute("BEGIN IMMEDIATE")
    database.execute("INSERT INTO file VALUES (1, '{}')")
    tee = Tee(path, database)
    name = path.rsplit("/", 1)[-1]
    rows, words, ordinals, number = [], [], {}, 1 << 32

    def flush():
        database.executemany(insert, rows)
        database.executemany("INSERT INTO entry_words (rowid, facts, comment) VALUES (?, ?, ?)", words)
        rows.clear()
        words.clear()

    agency = ""
    for event, element in etree.iterparse(
            tee, events=("start", "end"),
            tag=[NAMESPACE + part for part in ("chronology", "entry", "noContact")], resolve_entities=False,
            no_network=True, huge_tree=False):
        if event == "start":
            if element.tag == NAMESPACE + "chronology":
                agency, root = element.get("agency"), element
            continue
        if element is root:
            continue
        row = [None] * len(COLUMNS)
        reference = element.get("ref") or ""
        ordinal = ordinals.get(reference, 0) + 1
        ordinals[reference] = ordinal
        row[0], row[1], row[2], row[4], row[5], row[6] = (
            number, element.sourceline, name, agency, reference, ordinal)
        row[3] = hashlib.sha256(f"{agency}\0{reference}\0{ordinal}".encode()).hexdigest()[:32]
        if element.tag == NAMESPACE + "noContact":
            row[7], row[PLACE["what_happened"]] = "noContact", element.text
            row[PLACE["when_text"]] = element.get("from")
            row[PLACE["when_earliest"]] = minutes(element.get("from"), None)
            row[PLACE["when_precision"]], row[PLACE["when_qualifier"]] = "day", "exact"
        else:
            row[7] = element.get("type") or "event"
            subjects, actors, links = [], [], []
            for child in element:
                tag = child.tag
                place = TEXT_PLACES.get(tag)
                if place is not None:
                    row[place] = child.text
                    if tag == NAMESPACE + "decision":
                        row[PLACE["decision_by"]] = child.get("by")
                    elif tag == NAMESPACE + "impact":
                        row[PLACE["impact_kind"]] = child.get("kind")
                elif tag in DATE_PLACES:
                    put_date(row, DATE_PLACES[tag], child)
                elif tag == NAMESPACE + "subject":
                    subjects.append(child.get("code"))
                elif tag == NAMESPACE + "actor":
                    actors.append(child.get("code"))
                elif tag == NAMESPACE + "source":
                    row[PLACE["source_label"]], row[PLACE["source_kind"]] = child.text, child.get("kind")
                elif tag == NAMESPACE + "contact":
                    row[PLACE["contact_kind"]] = child.get("type")
                elif tag == NAMESPACE + "childSeen":
                    row[PLACE["child_seen"]], row[PLACE["child_seen_alone"]] = child.get("value"), child.get("alone")
                elif tag == NAMESPACE + "link":
                    links.append([child.get("agency"), child.get("ref"), child.get("relation")])
            if subjects:
                row[PLACE["subjects"]] = json.dumps(subjects)
            if actors:
                row[PLACE["actors"]] = json.dumps(actors)
            if links:
                row[PLACE["links"]] = json.dumps(links)
        rows.append(row)
        words.append((number, "\n".join(filter(None, map(row.__getitem__, FACT_PLACES))),
                      row[PLACE["agency_comment"]]))
        number += 1
        element.clear()
        while element.getprevious() is not None:
            del root[0]
        if len(rows) == BATCH:
            flush()
    flush()
    database.execute("UPDATE file SET content = ?", (json.dumps({"name": name, "sha256": tee.digest.hexdigest()}),))
    database.execute("COMMIT")
    database.close()


main(*sys.argv[1:3])
