import CaseModel

/// L-P1: the finished file for the public holds no name, alias, initials or address of the register
/// (methodology 3.3, 8.4).
struct PublicFileNamesNobody: ReviewCheck {
  let id = "L-P1"
  let name = "The file for the public names nobody of the register"
  let reason =
    "A published report must not identify children, family members or practitioners, in its text or "
    + "in anything else that a file carries (Working Together since 2013; quality marker 14: publishable "
    + "without redaction)."

  func severity(at gate: CheckGate) -> CheckSeverity? { gate == .publication ? .block : nil }

  func observations(in subject: CheckSubject) -> [CheckObservation] {
    guard let parts = subject.reportParts else { return [] }
    let texts = parts.map { Words($0.text).all }
    let ordinary = OrdinaryUse(texts)
    let search = NameSearch(subject.record)
    return zip(parts, texts).flatMap { part, words in
      observations(
        in: part, words, hits: search.hits(in: words, ordinary: ordinary),
        people: subject.record.people)
    }
  }

  /// One observation for each form in which the same people can be known from a part.
  private func observations(
    in part: ReportPart, _ words: [Word], hits: [NameHit], people: [Person]
  ) -> [CheckObservation] {
    // Relatives share a surname: one place in the text is one thing to mend.
    let places = Dictionary(grouping: hits) { Sighting(range: $0.range, of: $0) }
      .map { ($0.key, Set($0.value.map(\.person)).sorted()) }
    let groups = Dictionary(grouping: places) {
      Known(form: $0.0.form, by: $0.0.likeness, who: $0.1)
    }
    let place = ReviewPlace("Report, \(part.name)", path: "report/\(part.name.asPath)")
    return groups.sorted { $0.key < $1.key }.map { known, places in
      let ranges = places.map(\.0.range).sorted { $0.lowerBound < $1.lowerBound }
      let marks = ranges.map { Surroundings.digest(of: words, around: $0) }
      let count = ranges.count == 1 ? "once" : "\(ranges.count) times"
      let line = ranges.first.map { words[$0.lowerBound].line } ?? 1
      return CheckObservation(
        place,
        detail: known.path(people) + "-" + Surroundings.digest(of: marks),
        message: "\(known.words(people)) stands in it \(count), in line \(line)"
          + "\(ranges.count == 1 ? "" : " first")\(known.manner).",
        remedy: "Put the published label or a role in its place, and read the passage for anything "
          + "else by which the person could be known. If the word means something else there, set "
          + "this result aside and say what it means.")
    }
  }
}

/// A place in a text and what is known from it.
private struct Sighting: Hashable {
  let range: Range<Int>
  let form: RegisterName.Form
  let likeness: NameHit.Likeness

  init(range: Range<Int>, of hit: NameHit) {
    self.range = range
    self.form = hit.form
    self.likeness = hit.likeness
  }
}

/// Who can be known, from what.
private struct Known: Hashable, Comparable {
  let form: RegisterName.Form
  let likeness: NameHit.Likeness
  let people: [Int]

  init(form: RegisterName.Form, by likeness: NameHit.Likeness, who people: [Int]) {
    self.form = form
    self.likeness = likeness
    self.people = people
  }

  static func < (left: Known, right: Known) -> Bool {
    (left.people.first ?? 0, left.people.count, left.form.rawValue, left.likeness)
      < (right.people.first ?? 0, right.people.count, right.form.rawValue, right.likeness)
  }

  func path(_ people: [Person]) -> String {
    (self.people.map { people[$0].id } + [form.rawValue, likeness.rawValue]).joined(separator: "-")
  }

  /// Who it is, by code and never by name.
  func words(_ people: [Person]) -> String {
    let codes = self.people.map { people[$0].code.isEmpty ? "someone" : people[$0].code }
    let who = codes.count < 2 ? codes.joined() : codes.dropLast().joined(separator: ", ")
    let all = codes.count < 2 ? who : "\(who) or \(codes.last ?? "")"
    switch form {
    case .name: return "A name of \(all)"
    case .initials: return "What reads as the initials of \(all)"
    case .address: return "The address of \(all)"
    case .postcode: return "The postcode of \(all)"
    }
  }

  var manner: String {
    switch likeness {
    case .exact: ""
    case .split: ", written in pieces"
    case .joined: ", inside a longer word"
    case .misspelt: ", with a slip of the pen"
    }
  }
}

extension String {
  /// The text as part of a result's id.
  fileprivate var asPath: String {
    lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}
