/// The table of faults: for each, whether the published schema, the reader or both find it.
///
/// One line of the table is one call: what is wrong; what is changed in the good file, and into what;
/// whether the schema objects; what the reader reports and does.
enum FaultTable {
  static let all: [Fault] = whole + header + dates + values + structure + rows

  // MARK: The file as a whole

  static let whole = [
    fault("no fault at all", "Team vacancies.", "Vacant posts.", schema: false, reader: []),
    fault(
      "a DOCTYPE", "<chronology ", "<!DOCTYPE chronology>\n<chronology ", schema: false,
      refused: "xml.doctype"),
    fault(
      "an end that is missing", "</chronology>", "", schema: true, refused: "xml.truncated"),
    fault(
      "an end tag that does not match", "</outcome>", "</outcom>", schema: true,
      refused: "xml.not-well-formed"),
    fault(
      "a bare ampersand", "Mood no worse.", "Mood & sleep no worse.", schema: true,
      refused: "xml.not-well-formed"),
    fault(
      "an entity of HTML", "Mood no worse.", "Mood&nbsp;no worse.", schema: true,
      refused: "xml.entity"),
    fault(
      "a control character", "Mood no worse.", "Mood&#1; no worse.", schema: true,
      refused: "xml.character"),
    fault(
      "an encoding that nobody knows", #"encoding="UTF-8""#, #"encoding="X-HOME-MADE""#,
      schema: true, refused: "xml.encoding.not-read"),
    fault(
      "a prefix without a namespace", "<outcome>", "<sys:id>1</sys:id><outcome>", schema: true,
      refused: "xml.namespace"),
    fault(
      "another namespace", "urn:throughline:chronology:1", "urn:example:other", schema: true,
      refused: "chronology.namespace.unknown"),
    fault(
      "a later version of the format", "urn:throughline:chronology:1",
      "urn:throughline:chronology:9", schema: true, refused: "chronology.namespace.version"),
    fault(
      "elements 150 deep", "<outcome>",
      #"<s:b xmlns:s="urn:example:s">"# + String(repeating: "<s:b>", count: 149)
        + String(repeating: "</s:b>", count: 150) + "<outcome>",
      schema: false, refused: "xml.limit.depth"),
    fault(
      "300 attributes", "<outcome>",
      "<outcome " + (1...300).map { "a\($0)=\"\"" }.joined(separator: " ") + ">", schema: true,
      refused: "xml.limit.attributes"),
  ]

  // MARK: The file's own attributes

  static let header = [
    fault(
      "no agency", #"agency="HV""#, "", schema: true, refused: "chronology.agency.missing"),
    fault(
      "a version in words", #"version="2""#, #"version="second""#, schema: true,
      reader: ["chronology.header.unreadable"]),
    fault(
      "a period in another form", #"periodFrom="2023-09-01""#, #"periodFrom="01.09.2023""#,
      schema: true, reader: ["chronology.header.unreadable"]),
    fault(
      "an attribute of the file that does not exist", #"version="2""#,
      #"version="2" colour="red""#, schema: true, reader: ["chronology.attribute.unknown"]),
  ]

  // MARK: Dates

  static let dates = [
    fault(
      "a day that does not exist, in words", "early June 2024", "31/06/2024", schema: false,
      reader: ["chronology.date.impossible"]),
    fault(
      "words that are no date", "early June 2024", "when she rang", schema: false,
      reader: ["chronology.date.unreadable"]),
    fault(
      "a time without a day", "early June 2024", "14:10", schema: false,
      reader: ["chronology.date.time-without-date"]),
    fault(
      "a date without a year", "early June 2024", "3 June", schema: false,
      reader: ["chronology.date.year-missing"]),
    fault(
      "a weekday that does not fit", "early June 2024", "Monday 5 June 2024", schema: false,
      reader: ["chronology.date.weekday-mismatch"]),
    fault(
      "a day that does not exist, in the attribute", #"<received date="2024-05-24"/>"#,
      #"<received date="2024-06-31"/>"#, schema: true, reader: ["chronology.date.impossible"]),
    fault(
      "a date in another form in the attribute", #"<received date="2024-05-24"/>"#,
      #"<received date="24/05/2024"/>"#, schema: true, reader: []),
    fault(
      "words that are no date, beside a reading that is one", #"text="23/5/24 10.15""#,
      #"text="after lunch""#, schema: false, reader: ["chronology.date.words-not-read"]),
    fault(
      "a reading that disagrees with the words", #"date="2024-05-23""#, #"date="2024-05-24""#,
      schema: false, reader: ["chronology.date.disagreement"]),
    fault(
      "a time that no clock shows", #"<received date="2024-05-24"/>"#,
      #"<received date="2024-05-24" time="25:10"/>"#, schema: true,
      reader: ["chronology.date.impossible-time"]),
    fault(
      "a precision that does not exist", #"precision="minute""#, #"precision="second""#,
      schema: true, reader: ["chronology.date.precision-conflict"]),
    fault(
      "an end before its beginning", "<end text=\"23/5/24 11.00\"/>",
      "<end text=\"22/5/24 11.00\"/>", schema: false, reader: ["chronology.end.before-start"]),
    fault(
      "no date at all", "<when>early June 2024</when>", "", schema: false,
      reader: ["chronology.date.missing"]),
  ]

  // MARK: Values from a list

  static let values = [
    fault(
      "a kind of entry that does not exist", #"type="contact""#, #"type="gossip""#, schema: true,
      reader: ["chronology.value.unknown"]),
    fault(
      "a kind of contact that does not exist", #"type="homeVisit""#, #"type="visit""#,
      schema: true, reader: ["chronology.value.unknown"]),
    fault(
      "a kind of source that does not exist", #"kind="electronicRecord""#, #"kind="computer""#,
      schema: true, reader: ["chronology.value.unknown"]),
    fault(
      "a way of being seen that does not exist", #"value="seenAsleep""#, #"value="glimpsed""#,
      schema: true, reader: ["chronology.value.unknown"]),
    fault(
      "a way of being alone that does not exist", #"alone="notApplicable""#, #"alone="nearly""#,
      schema: true, reader: ["chronology.value.unknown"]),
    fault(
      "a kind of impact that does not exist", #"kind="positive""#, #"kind="good""#, schema: true,
      reader: ["chronology.value.unknown"]),
    fault(
      "a relation that does not exist", #"relation="sameOccurrence""#, #"relation="same""#,
      schema: true, reader: ["chronology.attribute.unknown"] + linkKeptAsRaw),
    fault(
      "a code with a space in it", #"<subject code="C1"/>"#, #"<subject code="C 1"/>"#,
      schema: true, reader: []),
    fault(
      "a text of more than a megabyte", "Mood no worse.", String(repeating: "No. ", count: 300_000),
      schema: true, reader: []),
  ]

  // MARK: Elements and attributes

  static let structure = [
    fault(
      "an element that does not exist", "<outcome>", "<result>Kept.</result><outcome>",
      schema: true, reader: ["chronology.element.unknown"]),
    fault(
      "an element of another namespace, which is allowed", "<outcome>",
      #"<s:id xmlns:s="urn:example:s">1</s:id><outcome>"#, schema: false,
      reader: ["chronology.element.unknown"]),
    fault(
      "an attribute that does not exist", #"<contact type="homeVisit"/>"#,
      #"<contact type="homeVisit" place="home"/>"#, schema: true,
      reader: ["chronology.attribute.unknown"]),
    fault(
      "an element given twice", "<outcome>Visit kept.</outcome>",
      "<outcome>Visit kept.</outcome><outcome>Twice.</outcome>", schema: false,
      reader: ["chronology.element.repeated"]),
    fault(
      "an element inside a text", "Mood no worse.", "Mood <b>no</b> worse.", schema: true,
      reader: ["chronology.element.unknown"]),
    fault(
      "a text between elements", "<outcome>", "as agreed <outcome>", schema: true,
      reader: ["chronology.text.misplaced"]),
    fault(
      "a link that leads nowhere in particular", #" ref="EH-007""#, "", schema: true,
      reader: linkKeptAsRaw),
    fault(
      "a preamble in the wrong place", "</chronology>", "<preamble>Late.</preamble></chronology>",
      schema: true, reader: []),
  ]

  // MARK: Rows

  static let rows = [
    fault(
      "no source", "<source>Community record</source>", "", schema: false,
      reader: ["chronology.source.missing"]),
    fault(
      "no reference", #" ref="HV-015""#, "", schema: false,
      reader: ["chronology.reference.missing"]),
    fault(
      "an empty reference", #"ref="HV-015""#, #"ref="""#, schema: true,
      reader: ["chronology.reference.missing"]),
    fault(
      "a reference used twice", #"ref="HV-015""#, #"ref="HV-014""#, schema: false,
      reader: ["chronology.reference.repeated"]),
    fault(
      "a period without its end", #" to="2024-02-04""#, "", schema: true, reader: []),
    Fault(
      name: "a row with neither text nor date", old: "</chronology>",
      new: #"<entry ref="HV-016"><source>Record</source></entry></chronology>"#,
      schemaFinds: false, readerFinds: ["chronology.row.empty"], outcome: .rowRefused),
  ]

  /// A link of which no link can be made is kept as raw fields: the element and two attributes.
  private static let linkKeptAsRaw = [
    "chronology.attribute.unknown", "chronology.attribute.unknown", "chronology.element.unknown",
    "chronology.link.incomplete",
  ]

  private static func fault(
    _ name: String, _ old: String, _ new: String, schema: Bool, reader: [String]
  ) -> Fault {
    Fault(
      name: name, old: old, new: new, schemaFinds: schema, readerFinds: reader, outcome: .taken)
  }

  private static func fault(
    _ name: String, _ old: String, _ new: String, schema: Bool, refused id: String
  ) -> Fault {
    Fault(
      name: name, old: old, new: new, schemaFinds: schema, readerFinds: [id],
      outcome: .fileRefused)
  }
}
