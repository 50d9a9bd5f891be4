import CaseModel
import Diagnostics
import FuzzyDates
import XML

/// The head of a clinical document, as far as it bears on its entries.
struct CDADocument {
  private(set) var title = ""
  private var writers = UniqueWords()
  /// Who wrote it.
  var authors: [String] { writers.list }
  /// When the document was made, and when it was signed as written.
  private(set) var made: ClinicalDate?
  private var written: ClinicalDate?
  /// When the encounter was that the document is about.
  private(set) var encounter: ClinicalInterval?
  private var kind = ""
  private var custodian = ""
  private var version: Int?
  private var classification = ""
  private var visit: XMLElement?
  private var hasBegun = false

  /// When what it says was written down: its author's time, else its own.
  var recorded: ClinicalDate? { written ?? made }

  /// Takes in one element of the head.
  mutating func read(head element: XMLElement, _ clinical: ClinicalRows) throws {
    var element = element
    switch element.name {
    case "title": title = element.text.trimmed
    case "code": kind = CodedWords.take(&element)
    case "effectiveTime": made = ClinicalDate.interval(&element).start
    case "confidentialityCode": classification = CodedWords.take(&element)
    case "versionNumber": version = element.attribute("value").flatMap { Int($0) }
    case "author":
      let time = element.useFirst("time") { ClinicalDate.point(&$0) } ?? nil
      if written == nil, time?.date.isUndated == false { written = time }
      writers.add(PersonName.short(ActorWords.take(&element)))
    case "custodian":
      custodian =
        element.useFirst("assignedCustodian") { custodian in
          custodian.useFirst("representedCustodianOrganization") { PersonName.words(&$0) } ?? ""
        } ?? ""
    case "componentOf":
      visit = element.first("encompassingEncounter")
      if var time = visit?.first("effectiveTime") { encounter = ClinicalDate.interval(&time) }
    default: clinical.rows.countSkipped("ClinicalDocument/\(element.name)")
    }
  }

  /// Puts what the head says into the file, and hands on an entry for the encounter.
  ///
  /// The head of every document comes before its body.
  mutating func begin(_ clinical: inout ClinicalRows) throws {
    guard !hasBegun else { return }
    hasBegun = true
    if !custodian.isEmpty { clinical.name(agency: custodian) }
    if let version, version > 0, clinical.options.version == nil { clinical.file.version = version }
    clinical.file.classification = classification
    clinical.file.author = authors.first ?? ""
    clinical.file.compiled = made?.date.originalText ?? ""
    clinical.file.preamble.addLine(CodedWords.joined(title, kind))
    guard let visit else { return }
    var statement = StatementReader(clinical, self, section: "encounter", named: [:])
    try statement.read(visit)
  }

  /// Words for the source of an entry.
  ///
  /// - Parameter section: The section's title; empty for none.
  func source(_ section: String) -> String {
    ["Clinical document", PersonName.short(title.isEmpty ? kind : title), section].filter {
      !$0.isEmpty
    }
    .joined(separator: ", ")
  }

  /// Hands on the entry of a document whose body is an attachment.
  func read(attachment: XMLElement, _ clinical: ClinicalRows) throws {
    var body = attachment
    var entry = clinical.entry(line: attachment.line)
    entry.kind = .document
    entry.source.label = source("")
    entry.actors = authors
    entry.whatHappened = CodedWords.joined(title, kind)
    var type = ""
    body.use("text") { text in
      type = text.takeAttribute("mediaType") ?? ""
      if text.takeAttribute("representation") == "B64" {
        let bytes = text.takeText()
        entry.whatHappened.addLine(
          bytes.hasPrefix("[") ? bytes : Attachments.placeholder(bytes.utf8.count))
      } else {
        entry.whatHappened.addLine(text.takeText())
      }
      let file = text.useFirst("reference") { $0.takeAttribute("value") ?? "" } ?? ""
      if !file.isEmpty { entry.whatHappened.addLine("Attached document: \(file)") }
    }
    if !type.isEmpty { entry.raw.append(RawField(name: "nonXMLBody/text/@mediaType", value: type)) }
    if let when = encounter?.start ?? made {
      entry.when = clinical.date(
        when, "ClinicalDocument/effectiveTime", line: body.line, reference: "")
    }
    if let recorded {
      entry.recorded = clinical.date(
        recorded, "ClinicalDocument/author/time", line: body.line, reference: "")
    }
    entry.raw += Leftovers.hl7(clinical.rows).fields(of: body)
    clinical.rows.report(
      "chronology.clinical.attached", .warning,
      "The document is an attachment whose content is not read; only its title and dates are.",
      "Ask the agency for the document as a file of its own, and read it beside the chronology.",
      line: attachment.line)
    if clinical.isWorthKeeping(entry) { try clinical.rows.accept(&entry) }
  }
}
