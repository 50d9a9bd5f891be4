import CaseModel
import FuzzyDates
import XML

/// Makes entries of one section of a clinical document: its narrative, then its dated statements.
struct SectionReader {
  private let clinical: ClinicalRows
  private let document: CDADocument

  init(_ clinical: ClinicalRows, _ document: CDADocument) {
    self.clinical = clinical
    self.document = document
  }

  /// Reads a section and those inside it.
  ///
  /// - Parameters:
  ///   - element: The section.
  ///   - titles: The titles of the sections around it.
  ///   - around: Whom the section around it is about, where that is not the patient.
  mutating func read(
    _ element: XMLElement, titles: [String], around: StatementFrame = StatementFrame()
  ) throws {
    var section = element
    let name = section.useFirst("title") { $0.takeText() } ?? ""
    let kind = section.useFirst("code") { CodedWords.take(&$0) } ?? ""
    // A title stands in every entry of its section, so that a very long one is cut there.
    let titles = titles + [PersonName.short(name.isEmpty ? kind : name)]
    let title = titles.filter { !$0.isEmpty }.joined(separator: " > ")
    let text = section.first("text")
    let named = text.map(PlainText.named(in:)) ?? [:]
    let narrative =
      section.useFirst("text") { text in
        defer { text.takeAll() }
        return PlainText.words(of: text)
      } ?? ""
    let frame = StatementFrame(
      subject: SubjectWords.take(&section, around: around.subject, named: named),
      subjectName: section.first("subject") == nil
        ? around.subjectName : SubjectWords.names(in: section))
    var dated: [FramedStatement] = []
    var undated: [FramedStatement] = []
    section.use("entry") { entry in
      Self.sort(&entry, frame, named, into: &dated, &undated)
    }
    let inner = section.use("component") { component in
      component.use("section") { section in
        defer { section.takeAll() }
        return section
      }
    }.flatMap { $0 }
    let isCut = titles.last != (name.isEmpty ? kind : name)
    let rest =
      (isCut ? [RawField(name: "title", value: name.isEmpty ? kind : name)] : [])
      + Leftovers.hl7(clinical.rows).fields(of: section)
    if !narrative.isEmpty || !undated.isEmpty || dated.isEmpty && inner.isEmpty || !rest.isEmpty {
      try accept(
        line: element.line, title: title, kind: kind == title ? "" : kind,
        narrative: SubjectWords.joined(title.isEmpty ? frame.subject : "", narrative),
        subject: frame.subject, undated: undated, named: named, rest: rest)
    }
    for (statement, frame) in dated {
      var reader = StatementReader(clinical, document, section: title, named: named)
      try reader.read(statement, frame)
    }
    for section in inner { try read(section, titles: titles, around: frame) }
  }

  /// A statement, and what it takes over.
  private typealias FramedStatement = (statement: XMLElement, frame: StatementFrame)

  /// Takes the statements out of an entry, those with a date and those without.
  ///
  /// The members of an organizer are statements of their own, and take its date where they have none.
  private static func sort(
    _ holder: inout XMLElement, _ frame: StatementFrame, _ named: [String: String],
    into dated: inout [FramedStatement], _ undated: inout [FramedStatement]
  ) {
    for index in holder.children.indices {
      guard case .element(var statement) = holder.children[index],
        StatementLine.kinds.contains(statement.name)
      else { continue }
      holder.children[index] = .text("")
      if statement.name == "organizer" {
        let inner = StatementFrame(organizer: &statement, around: frame, named: named)
        let firstDated = dated.count
        let firstUndated = undated.count
        for part in statement.children.indices {
          guard case .element(var component) = statement.children[part],
            component.name == "component"
          else { continue }
          statement.children[part] = .text("")
          sort(&component, inner, named, into: &dated, &undated)
          statement.children[part] = .element(component)
        }
        // What an organizer holds beside its members goes with the first of them.
        if firstDated < dated.count {
          statement.useFirst("code") { code in
            var rest = code
            if CodedWords.take(&rest) == inner.heading { code = rest }
          }
          dated[firstDated].frame.rest = statement
        } else {
          undated.insert((statement, inner), at: firstUndated)
        }
      } else if StatementFrame.isDated(statement.elements("effectiveTime") + [frame.time]) {
        dated.append((statement, frame))
      } else {
        undated.append((statement, frame))
      }
    }
  }

  private func accept(
    line: Int, title: String, kind: String, narrative: String, subject: String,
    undated: [FramedStatement], named: [String: String], rest: [RawField]
  ) throws {
    var entry = clinical.entry(line: line)
    entry.kind = .document
    entry.source.label = document.source(title)
    entry.actors = document.authors
    entry.whatHappened = SubjectWords.joined(subject, title)
    entry.whatHappened.addLine(narrative)
    var lines = StatementLine(named: named)
    var names = UniqueWords()
    for (statement, frame) in undated {
      if statement.first("subject") == nil { names.add(frame.subjectName) }
      var statement = statement
      // From an organizer it has been taken already.
      let about =
        statement.name == "organizer"
        ? frame.subject
        : SubjectWords.take(&statement, around: frame.subject, named: named)
      lines.read(&statement, depth: 0, about: about)
      entry.raw += Leftovers.hl7(clinical.rows).fields(
        of: XMLElement(name: "", children: [.element(statement)]))
    }
    entry.whatHappened.addLine(lines.words)
    for name in names.list {
      entry.raw.append(RawField(name: StatementFrame.nameField, value: name))
      clinical.rows.countUnmapped(StatementFrame.nameField)
    }
    if !kind.isEmpty { entry.raw.append(RawField(name: "code", value: kind)) }
    entry.raw += rest
    if let when = document.encounter?.start {
      entry.when = clinical.date(
        when, "encompassingEncounter/effectiveTime", line: line, reference: "")
    }
    if let end = document.encounter?.end, !end.isDeclaredUnknown {
      entry.end = clinical.date(
        end, "encompassingEncounter/effectiveTime", line: line, reference: "")
    }
    if let recorded = document.recorded {
      entry.recorded = clinical.date(
        recorded, "ClinicalDocument/author/time", line: line, reference: "")
    }
    if clinical.isWorthKeeping(entry) { try clinical.rows.accept(&entry) }
  }
}
