import CaseModel
import FuzzyDates
import XML

/// What a statement takes over from the organizer or section around it.
struct StatementFrame {
  /// Whom it is about, where that is not the patient.
  var subject = ""
  /// The name of that person, no longer than a line.
  var subjectName = ""
  /// The organizer's name.
  var heading = ""
  /// The organizer's time.
  var time: XMLElement?
  /// When the organizer's author wrote it down.
  var recorded: ClinicalDate?
  /// The organizer's authors and performers, in words.
  var authors: [String] = []
  /// What is left of the organizer, for its first member.
  var rest: XMLElement?

  init(subject: String = "", subjectName: String = "") {
    self.subject = subject
    self.subjectName = subjectName
  }

  /// Begins the frame that an organizer is for its members.
  ///
  /// What it does not say itself, the frame around it says.
  ///
  /// - Parameters:
  ///   - organizer: The organizer; the words that every member is given are taken from it.
  ///   - around: What the organizer itself takes over.
  ///   - named: The words of the narrative by identifier.
  init(
    organizer: inout XMLElement, around: StatementFrame, named: [String: String]
  ) {
    let name = SubjectWords.names(in: organizer)
    let isOwn = organizer.first("subject") != nil
    subjectName = isOwn ? name : around.subjectName
    subject = SubjectWords.take(&organizer, around: around.subject, named: named)
    let code = organizer.first("code").map { code in
      var code = code
      return CodedWords.take(&code)
    }
    heading = PersonName.short(code ?? "")
    let times = organizer.elements("effectiveTime")
    time = times.lazy.map(Self.ends).first { Self.isDated([$0]) } ?? around.time
    recorded =
      organizer.elements("author").compactMap { author -> ClinicalDate? in
        guard var time = author.first("time") else { return nil }
        return ClinicalDate.point(&time)
      }.first { !$0.isDeclaredUnknown } ?? around.recorded
    authors = (organizer.elements("author") + organizer.elements("performer")).map {
      var holder = $0
      return PersonName.short(ActorWords.take(&holder))
    }
    if authors.isEmpty { authors = around.authors }
  }

  /// The name of whom a statement is about and the time of the organizer, for a member that says
  /// neither; the first member has them with the rest of the organizer.
  ///
  /// - Parameters:
  ///   - statement: The member.
  ///   - entry: The member's entry, as far as it is known.
  func fields(for statement: XMLElement, _ entry: ChronologyEntry) -> [RawField] {
    guard rest == nil else { return [] }
    var fields: [RawField] = []
    if !subjectName.isEmpty && statement.first("subject") == nil {
      fields.append(RawField(name: Self.nameField, value: subjectName))
    }
    if var time {
      let interval = ClinicalDate.interval(&time)
      let isKnown = [entry.when.originalText, entry.end?.originalText ?? ""]
      let words = [interval.start, interval.end].compactMap { date -> String? in
        guard let date, !date.isDeclaredUnknown, !isKnown.contains(date.date.originalText),
          !date.says(nothingBeyond: entry.when)
        else { return nil }
        return PersonName.short(date.date.originalText)
      }
      if !words.isEmpty {
        fields.append(
          RawField(name: "organizer/effectiveTime", value: words.joined(separator: " to ")))
      }
    }
    return fields
  }

  /// A time that many statements are given: its value or its ends, as far as they can be dates.
  private static func ends(of time: XMLElement) -> XMLElement {
    func bare(_ element: XMLElement) -> XMLElement {
      XMLElement(
        name: element.name,
        attributes: element.attributes.filter { $0.value.utf8.count <= longestTime },
        line: element.line)
    }
    var ends = bare(time)
    ends.children = ["low", "center", "high"].compactMap { name in
      time.first(name).map { .element(bare($0)) }
    }
    return ends
  }

  /// A longer text is no date.
  private static let longestTime = 300

  /// Where in a record the name of someone else than the patient stands.
  static let nameField = "subject/relatedSubject/subject/name"

  /// Whether one of some times has a value.
  static func isDated(_ times: [XMLElement?]) -> Bool {
    times.contains { time in
      guard var time else { return false }
      let interval = ClinicalDate.interval(&time)
      return [interval.start, interval.end].contains { $0?.isDeclaredUnknown == false }
    }
  }
}
