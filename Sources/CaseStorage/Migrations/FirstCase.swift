import GRDB

extension CaseMigration {
  /// The first schema: files and their entries, what reviewers write, and the journal.
  static let firstCase = CaseMigration(name: "0001-case") { database in
    try database.execute(
      sql: """
        -- One row for each file that an agency sent, whole and in one version: its fields as JSON.
        CREATE TABLE file (
          number INTEGER PRIMARY KEY,
          content TEXT NOT NULL,
          sha256 TEXT NOT NULL GENERATED ALWAYS AS (content ->> '$.file.sha256') VIRTUAL,
          agency TEXT NOT NULL GENERATED ALWAYS AS (content ->> '$.file.agency') VIRTUAL,
          series TEXT NOT NULL GENERATED ALWAYS AS (content ->> '$.file.series') VIRTUAL,
          version INTEGER NOT NULL GENERATED ALWAYS AS (content ->> '$.file.version') VIRTUAL
        ) STRICT;
        -- The same bytes can be there twice: once as they were read first, once read by another profile.
        CREATE INDEX file_by_digest ON file (sha256);
        CREATE UNIQUE INDEX file_by_version ON file (agency, series, version);

        -- The version of each series of an agency that counts: the highest, whenever it arrived.
        CREATE VIEW current_file AS SELECT number FROM file AS this WHERE NOT EXISTS (
          SELECT 1 FROM file AS other
          WHERE other.agency = this.agency AND other.series = this.series
            AND other.version > this.version);

        -- The bytes as they came, in pieces.
        CREATE TABLE original (
          file INTEGER NOT NULL REFERENCES file (number), piece INTEGER NOT NULL,
          bytes BLOB NOT NULL, UNIQUE (file, piece)
        ) STRICT;

        -- One row for each entry of each file, every field as the agency wrote it. Its number is
        -- that of its file shifted by 32 bits, plus its place. Moments are minutes since 1970 by
        -- the clock on the wall; lists are JSON; nothing is NULL.
        CREATE TABLE entry (
          number INTEGER PRIMARY KEY,
          file INTEGER NOT NULL GENERATED ALWAYS AS (number >> 32) VIRTUAL REFERENCES file (number),
          line INTEGER NOT NULL, source_file TEXT, source_part TEXT,
          id TEXT NOT NULL, agency TEXT NOT NULL, reference TEXT, ordinal INTEGER NOT NULL,
          kind TEXT NOT NULL,
          when_text TEXT, when_earliest INTEGER, when_latest INTEGER,
          when_precision TEXT NOT NULL, when_qualifier TEXT NOT NULL,
          end_text TEXT, end_earliest INTEGER, end_latest INTEGER,
          end_precision TEXT, end_qualifier TEXT,
          recorded_text TEXT, recorded_earliest INTEGER, recorded_latest INTEGER,
          recorded_precision TEXT, recorded_qualifier TEXT,
          received_text TEXT, received_earliest INTEGER, received_latest INTEGER,
          received_precision TEXT, received_qualifier TEXT,
          source_label TEXT, source_kind TEXT, contact_kind TEXT,
          subjects TEXT, actors TEXT, child_seen TEXT, child_seen_alone TEXT, child_voice TEXT,
          what_happened TEXT, response TEXT, outcome TEXT, decision TEXT, decision_by TEXT,
          rationale TEXT, impact_kind TEXT, impact TEXT, expected_practice TEXT,
          agency_comment TEXT, links TEXT, raw TEXT,
          salt BLOB NOT NULL, commitment BLOB NOT NULL
        ) STRICT;
        CREATE INDEX entry_by_id ON entry (id);
        -- For pages that show a stretch of the chronology: the order of methodology 5.4 begins so.
        CREATE INDEX entry_by_time ON entry (coalesce(when_earliest, when_latest), agency);

        -- What can be searched for: the facts and, apart from them, the agency's comment.
        CREATE VIEW entry_text AS SELECT number,
          coalesce(child_voice || char(10), '') || coalesce(what_happened || char(10), '')
            || coalesce(response || char(10), '') || coalesce(outcome || char(10), '')
            || coalesce(decision || char(10), '') || coalesce(rationale || char(10), '')
            || coalesce(impact || char(10), '') || coalesce(expected_practice || char(10), '')
            || coalesce((SELECT group_concat(value ->> 1, char(10)) FROM json_each(raw)), '')
            AS facts,
          agency_comment AS comment
        FROM entry;
        CREATE VIRTUAL TABLE entry_words USING fts5 (
          facts, comment, content = 'entry_text', content_rowid = 'number',
          tokenize = 'porter unicode61 remove_diacritics 2');
        -- An import fills the index in few big pieces instead of many small ones to be merged.
        INSERT INTO entry_words (entry_words, rank) VALUES ('hashsize', 1048576);
        INSERT INTO entry_words (entry_words, rank) VALUES ('automerge', 16);
        INSERT INTO entry_words (entry_words, rank) VALUES ('crisismerge', 64);

        -- What the reader had to say about a file.
        CREATE TABLE diagnostic (
          file INTEGER NOT NULL REFERENCES file (number), position INTEGER NOT NULL,
          id TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL, remedy TEXT,
          in_file TEXT, line INTEGER, "column" INTEGER, cell TEXT, path TEXT, reference TEXT,
          entry TEXT, UNIQUE (file, position)
        ) STRICT;

        -- What reviewers write, an object a row: its kind, its id, and its fields as JSON.
        CREATE TABLE object (
          kind TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, content TEXT NOT NULL,
          PRIMARY KEY (kind, id)
        ) STRICT;

        -- Who changed what and when; each row seals the one before it.
        CREATE TABLE journal (
          number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL,
          kind TEXT NOT NULL, object TEXT NOT NULL, revision INTEGER NOT NULL,
          commitment BLOB NOT NULL, hash BLOB NOT NULL
        ) STRICT;
        CREATE INDEX journal_by_object ON journal (kind, object);
        -- What the journal's rows commit to, apart from them so that the law can have it erased.
        CREATE TABLE journal_content (
          number INTEGER PRIMARY KEY REFERENCES journal (number),
          salt BLOB NOT NULL, content TEXT NOT NULL
        ) STRICT;
        """)
  }
}
