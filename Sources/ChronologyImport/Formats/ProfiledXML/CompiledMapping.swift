import CaseModel

/// A mapping ready to be used on a file: its paths taken apart, their names as numbers.
struct CompiledMapping {
  /// A date of a mapping.
  struct DateSource {
    var mapping: DateMapping
    var paths: [ElementPath]
    var time: [ElementPath]
    var words: [ElementPath]
    var zone: [ElementPath]
    var until: [ElementPath]
    var code: [ElementPath]
  }

  /// What makes an entry.
  struct Event {
    var at: ElementPath
    var unless: [ElementPath]
    var kind: EntryKind
    var when: DateSource
    var end: DateSource?
    var recorded: DateSource?
    var received: DateSource?
    var fields: [(EntryField, TextTemplate)]
  }

  /// A kind of record.
  struct Record {
    var path: ElementPath
    /// The attributes of which it must have one; empty for none.
    var having: Set<Int32>
    var fields: [(EntryField, TextTemplate)]
    var events: [Event]
    /// The ends of paths of what is kept under its own name without being counted.
    var kept: [[Int32]]
    var keepsAll: Bool
  }

  /// A value that stands outside the records.
  struct Outside {
    var path: ElementPath
    /// At how many open elements it is forgotten when one of them ends; 0 for never.
    var scope: Int
  }

  /// What codes mean, by the last name of the paths that they stand at.
  struct Codes {
    var suffix: [Int32]
    var meanings: [String: String]
  }

  private(set) var records: [Record] = []
  private(set) var outside: [Outside] = []
  private(set) var codes: [Int32: [Codes]] = [:]
  private(set) var agencyName: TextTemplate
  private(set) var author: TextTemplate
  private(set) var compiled: TextTemplate
  private(set) var preamble: TextTemplate

  init(_ mapping: XMLMapping, _ names: inout ElementNames) {
    agencyName = TextTemplate(mapping.file.agencyName, &names)
    author = TextTemplate(mapping.file.author, &names)
    compiled = TextTemplate(mapping.file.compiled, &names)
    preamble = TextTemplate(mapping.file.preamble, &names)
    agencyName = ofFile(agencyName)
    author = ofFile(author)
    compiled = ofFile(compiled)
    preamble = ofFile(preamble)
    for record in mapping.records { records.append(compile(record, &names)) }
    for list in mapping.codes {
      for element in list.elements {
        let suffix = Self.suffix(element, &names)
        guard let last = suffix.last else { continue }
        codes[last, default: []].append(Codes(suffix: suffix, meanings: list.meanings))
      }
    }
    // The longer end of a path says more exactly where the codes stand.
    for last in codes.keys { codes[last]?.sort { $0.suffix.count > $1.suffix.count } }
  }

  private static func suffix(_ text: String, _ names: inout ElementNames) -> [Int32] {
    let path = ElementPath(text[...], &names)
    return path.steps + (path.attribute.map { [$0] } ?? [])
  }

  /// A template about the whole file, whose values are remembered to its end.
  private mutating func ofFile(_ template: TextTemplate) -> TextTemplate {
    template.mapPaths { path in
      var path = path
      outside.append(Outside(path: path, scope: 0))
      path.start = .outside(outside.count - 1)
      return path
    }
  }

  private mutating func compile(
    _ record: RecordMapping, _ names: inout ElementNames
  ) -> Record {
    let path = ElementPath(record.path[...], &names)
    let having = ElementPath.alternatives(record.having, &names).compactMap(\.attribute)
    var events: [Event] = []
    for event in record.events {
      events.append(
        Event(
          at: ElementPath(event.at[...], &names),
          unless: settle(ElementPath.alternatives(event.unless, &names), path), kind: event.kind,
          when: compile(event.when, path, &names), end: event.end.map { compile($0, path, &names) },
          recorded: event.recorded.map { compile($0, path, &names) },
          received: event.received.map { compile($0, path, &names) },
          fields: compile(event.fields, path, &names)))
    }
    return Record(
      path: path, having: Set(having), fields: compile(record.fields, path, &names),
      events: events,
      kept: record.kept.filter { $0 != "*" }.map { Self.suffix($0, &names) },
      keepsAll: record.kept.contains("*"))
  }

  private mutating func compile(
    _ date: DateMapping, _ record: ElementPath, _ names: inout ElementNames
  ) -> DateSource {
    DateSource(
      mapping: date, paths: settle(ElementPath.alternatives(date.path, &names), record),
      time: settle(ElementPath.alternatives(date.time, &names), record),
      words: settle(ElementPath.alternatives(date.words, &names), record),
      zone: settle(ElementPath.alternatives(date.zone, &names), record),
      until: settle(ElementPath.alternatives(date.until, &names), record),
      code: settle(ElementPath.alternatives(date.code, &names), record))
  }

  private mutating func compile(
    _ fields: [EntryField: String], _ record: ElementPath, _ names: inout ElementNames
  ) -> [(EntryField, TextTemplate)] {
    fields.sorted { $0.key.rawValue < $1.key.rawValue }.map { field, text in
      (field, TextTemplate(text, &names).mapPaths { settle($0, record) })
    }
  }

  private mutating func settle(_ paths: [ElementPath], _ record: ElementPath) -> [ElementPath] {
    paths.map { settle($0, record) }
  }

  /// Decides where a path from the file's first element leads: into the record, or outside it.
  private mutating func settle(_ path: ElementPath, _ record: ElementPath) -> ElementPath {
    guard path.start == .top else { return path }
    var path = path
    let common = path.commonSteps(with: record)
    if record.start == .top && common == record.steps.count {
      path.start = .record
      path.steps.removeFirst(common)
      return path
    }
    let scope = record.start == .top ? common : min(1, path.steps.count)
    if let known = outside.firstIndex(where: { $0.path == path && $0.scope == scope }) {
      path.start = .outside(known)
    } else {
      outside.append(Outside(path: path, scope: scope))
      path.start = .outside(outside.count - 1)
    }
    return path
  }
}
