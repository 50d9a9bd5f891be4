import CaseModel
import FuzzyDates

/// What the return says to the person who fills it in, in plain words.
struct ReturnWords {
  let blank: BlankReturn

  /// The title of the file.
  var title: String { "Chronology for review \(blank.review.reference)" }

  /// The agency, with its code.
  var agency: String {
    blank.agency.name.isEmpty || blank.agency.name == blank.agency.code
      ? blank.agency.code : "\(blank.agency.name) (\(blank.agency.code))"
  }

  /// What every page says of an invented case; empty for a real one.
  var notice: String { blank.review.isFictional ? "FICTIONAL EXAMPLE" : "" }

  /// What is asked for, and by when.
  var request: [String] {
    let name = blank.agency.name.isEmpty ? blank.agency.code : blank.agency.name
    var lines = [
      "The review \(blank.review.reference) asks \(name) \(ReturnPrompts.request)"
        + "\(period). The letter that came with this file says who the family is; this file must "
        + "not."
    ]
    if let due = blank.due { lines.append(ReturnPrompts.due + "\(Self.words(due)).") }
    return lines
  }

  private var period: String {
    switch (blank.review.periodFrom, blank.review.periodTo) {
    case (let from?, let to?): " from \(Self.words(from)) to \(Self.words(to))"
    case (let from?, nil): " since \(Self.words(from))"
    case (nil, let to?): " up to \(Self.words(to))"
    case (nil, nil): " in the period that the letter names"
    }
  }

  /// How to fill it in, point by point.
  var instructions: [String] {
    [
      "Write one row for each contact, event or decision, in the order of time. Rows that stay empty do "
        + "no harm, and you can add as many as you need.",
      ReturnPrompts.dates + "23/05/2024, May 2024, about 3 May 2024. Put ? in front of a date "
        + "that is not sure. Do not make a date more exact than the record does.",
      "Write what the record says was known and done at the time. What you know only today belongs under "
        + "\(heading(.agencyComment, else: "your own remarks")).",
      "Under \(heading(.sourceLabel, else: "the source")), say which of your records it is and where in it. Do not name your organisation there; the "
        + "review adds that.",
      "Write codes in place of names, for the family and for staff. The codes that exist are in the table of "
        + "codes in this file; where somebody has none, make one up, such as HV3, and add it with the role.",
      "Leave a cell empty where the record says nothing. An empty cell is never read as \u{201C}no\u{201D}.",
      "If your organisation had no contact at all, write one row with \u{201C}No contact\u{201D} as the kind "
        + "of contact.",
      "Please leave the headings as they are, so that the review can read every return alike.",
      "Save the file as it is, not as a PDF, and send it back in the secure way that the letter names.",
    ]
  }

  /// What the agency says of who made the return.
  let signature = ReturnPrompts.signature

  /// What the profile calls the column of a field.
  private func heading(_ field: EntryField, else words: String) -> String {
    ReturnColumn.all(of: blank.profile).first { $0.field == field }?.heading ?? words
  }

  /// The codes of people, with roles; the same for every order in which the case keeps them.
  var codes: [(code: String, role: String)] {
    blank.people.filter { !$0.code.isEmpty }.map { ($0.code, Self.role($0)) }
      .sorted { $0.code < $1.code }
  }

  /// The abbreviations, in order.
  var abbreviations: [GlossaryTerm] {
    blank.glossary.filter { !$0.abbreviation.isEmpty }.sorted { $0.abbreviation < $1.abbreviation }
  }

  /// A day as a letter writes it, such as `12 January 2025`.
  static func words(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func role(_ person: Person) -> String {
    if !person.role.isEmpty { return person.role }
    return switch person.kind {
    case .subjectChild: "The child whom the review is about"
    case .siblingChild: "Brother or sister of the child"
    case .parent: "Parent"
    case .carer: "Carer"
    case .relative: "Relative"
    case .partnerOfCarer: "Partner of a parent or carer"
    case .otherChild: "Another child"
    case .professional: "Professional"
    case .alleged: "Adult"
    case .memberOfPublic: "Member of the public"
    }
  }
}
