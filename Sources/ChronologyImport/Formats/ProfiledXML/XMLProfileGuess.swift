import CaseModel
import FuzzyDates
import Tables

/// A guess at the profile of an XML vocabulary that nobody has described, for a person to confirm.
///
/// The record is the element that comes most often among those that hold a date, and the outermost of
/// several that come as often. Its elements and attributes are led to fields by their names, with the
/// words that agencies put over the columns of tables; without a name that tells, the longest texts are
/// what happened. Only the beginning of the file is looked at.
struct XMLProfileGuess {
  /// The profile, which belongs to the agency of the file.
  let profile: MappingProfile
  /// Its mapping.
  let mapping: XMLMapping

  /// Guesses; nil where no element that comes twice holds a date.
  ///
  /// - Parameters:
  ///   - head: The beginning of the file.
  ///   - options: What was said about it.
  init?(_ head: FileHead, _ options: ChronologyImportOptions) {
    guard let root = head.rootName else { return nil }
    let outline = XMLOutline(head.bytes, order: options.dayMonthOrder ?? .dayMonth)
    guard let record = Self.record(in: outline) else { return nil }
    let leaves = outline.leaves(in: record).prefix(Self.limit).map { GuessedLeaf($0.path, $0.leaf) }
    let dates = leaves.filter(\.isDate)
    guard
      let when = dates.first(where: { $0.field == .when })
        ?? dates.first(where: { ![.end, .recorded, .received, .kept].contains($0.field) })
    else { return nil }
    var event = EventMapping(when: when.date)
    event.when.time = leaves.first { $0.field == .time && !$0.isDate }?.path ?? ""
    event.end = dates.first { $0.field == .end }?.date
    event.recorded = dates.first { $0.field == .recorded }?.date
    event.received = dates.first { $0.field == .received }?.date
    let words = leaves.filter { !$0.isDate && $0.path != event.when.time }
    for leaf in words {
      guard let field = leaf.field, Self.fields.contains(field) else { continue }
      let others = event.fields[field].map { $0 + "; " } ?? ""
      if !others.isEmpty && !field.isProse && !field.isList { continue }
      event.fields[field] = others + "{\(leaf.path)}"
    }
    if event.fields[.whatHappened] == nil,
      let longest = words.filter({ $0.field == nil }).max(by: { $0.length < $1.length }),
      longest.length >= 12
    {
      event.fields[.whatHappened] = "{\(longest.path)}"
    }
    var mapping = XMLMapping()
    mapping.root = root
    mapping.namespace = head.rootNamespace
    var records = RecordMapping(path: "/" + record)
    records.events = [event]
    mapping.records = [records]
    var profile = MappingProfile(id: "layout-xml", name: "Records called \(Self.last(of: record))")
    profile.summary = "Guessed from the names of the elements."
    profile.agency = options.agency ?? ""
    profile.dayMonthOrder = options.dayMonthOrder
    profile.xml = mapping
    self.profile = profile
    self.mapping = mapping
  }

  /// So many names are looked up: no record that a person would map has more.
  private static let limit = 200
  /// The fields that a name is trusted to lead to.
  private static let fields: Set<EntryField> = [
    .reference, .sourceLabel, .subjects, .actors, .contact, .childSeen, .childVoice, .whatHappened,
    .response, .outcome, .decision, .decisionBy, .rationale, .impact, .agencyComment,
  ]

  /// The path of the element that comes most often among those that hold a date of an event.
  private static func record(in outline: XMLOutline) -> String? {
    var dates: [String: Int] = [:]
    let dated = outline.leaves.filter(\.value.isDate).sorted { $0.value.order < $1.value.order }
    for (path, leaf) in dated.prefix(limit) {
      guard GuessedLeaf(path, leaf).field != .kept else { continue }
      var outer = Substring(path)
      while let end = outer.lastIndex(of: "/") {
        outer = outer[..<end]
        dates[String(outer), default: 0] += leaf.count
      }
    }
    let candidates = outline.elements.filter { path, count in
      count >= 2 && path.contains("/") && dates[path, default: 0] * 2 >= count
    }
    return candidates.max { left, right in
      (left.value, -left.key.utf8.count, right.key) < (right.value, -right.key.utf8.count, left.key)
    }?.key
  }

  private static func last(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}

/// An element without elements, or an attribute, of a guessed record.
private struct GuessedLeaf {
  let path: String
  let field: EntryField?
  let isDate: Bool
  let length: Int
  private let form: DateMapping.Form

  init(_ path: String, _ leaf: XMLOutline.Leaf) {
    self.path = path.isEmpty ? "." : path
    isDate = leaf.isDate
    form = leaf.form
    length = leaf.length / max(1, leaf.count)
    let steps = path.split(separator: "/").map { Self.words(of: $0) }
    let last = steps.last ?? ""
    let both = steps.suffix(2).joined(separator: " ")
    field = (HeadingMatch.plain(last) ?? HeadingMatch.plain(both) ?? HeadingMatch.of(last))?.field
  }

  var date: DateMapping { DateMapping(path: path, form: form) }

  /// A name as words: `dateOfVisit` and `date_of_visit` as `date of visit`.
  private static func words(of name: Substring) -> String {
    var words = ""
    for letter in name where letter != "@" {
      if letter.isUppercase && words.last.map({ $0.isLowercase || $0.isNumber }) == true {
        words += " "
      }
      words.append(letter == "_" || letter == "-" || letter == "." ? " " : letter)
    }
    return words
  }
}
