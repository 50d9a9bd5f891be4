import CaseModel
import Documents
import FuzzyDates

/// The family and those around it, by published label.
struct FamilyComposition: GeneratedSection {
  let name = "family-composition"
  let summary =
    "The family by published label; inside the review with codes, relationships and ages."

  func published(_ review: PublicReview) -> [Block]? {
    let rows = review.family.map { member in
      [
        Table.Cell(member.label, isHeader: true),
        Table.Cell(member.isSubject ? "The child whom the review is about" : "Family"),
      ]
    }
    return [
      .table(
        Table(
          caption: "The family, as this report names them",
          columns: [.init("In this report", width: 2), .init("Who they are", width: 3)], rows: rows),
        orNothing: "No member of the family has been recorded yet.")
    ]
  }

  func blocks(_ report: InsideReport) -> [Block] {
    let record = report.source.record
    let rows = record.people.filter(\.kind.isFamily).map { person in
      [
        Table.Cell(
          person.publishedLabel.isEmpty ? person.code : person.publishedLabel, isHeader: true),
        Table.Cell(person.code),
        Table.Cell.paragraphs([person.kind.words] + relationships(of: person, in: record)),
        Table.Cell(age(of: person, at: record.settings.periodTo)),
        Table.Cell.paragraphs(households(of: person, in: record)),
      ]
    }
    return [
      .table(
        Table(
          caption: "Family composition",
          columns: [
            .init("In this report", width: 2), .init("Code", width: 1),
            .init("Who they are", width: 4), .init("Age at the end of the period", width: 2),
            .init("Household", width: 3),
          ], rows: rows), orNothing: "No member of the family has been recorded yet.")
    ]
  }

  private func relationships(of person: Person, in record: ReviewRecord) -> [String] {
    func label(_ id: String) -> String {
      guard let other = record.people.first(where: { $0.id == id }) else { return "" }
      return other.publishedLabel.isEmpty ? other.code : other.publishedLabel
    }
    return record.relationships.compactMap { relationship in
      let note = relationship.note.isEmpty ? "" : " (\(relationship.note))"
      if relationship.from == person.id {
        return "\(relationship.kind.words) \(label(relationship.to))\(note)"
      }
      if relationship.to == person.id {
        return "\(relationship.kind.wordsFromTheOtherSide) \(label(relationship.from))\(note)"
      }
      return nil
    }
  }

  /// The age in months below two years, else in years; only as exact as the date of birth is.
  private func age(of person: Person, at day: CalendarDay?) -> String {
    guard let born = person.born, let day, born <= day else { return "Not recorded" }
    var months = (day.year - born.year) * 12 + day.month - born.month
    switch person.bornPrecision {
    case "", "day":
      if day.day < born.day { months -= 1 }
      if months < 1 { return "under 1 month" }
      if months < 24 { return months == 1 ? "1 month" : "\(months) months" }
      return "\(months / 12) years"
    case "month": return months < 24 ? "about \(months) months" : "about \(months / 12) years"
    default: return "about \(day.year - born.year) years"
    }
  }

  private func households(of person: Person, in record: ReviewRecord) -> [String] {
    record.households.flatMap { household in
      household.members.filter { $0.person == person.id }.map { member in
        let parts = [
          household.label.isEmpty ? "Household" : household.label,
          member.from.isEmpty ? "" : "from \(member.from)",
          member.to.isEmpty ? "" : "until \(member.to)",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: ", ")
      }
    }
  }
}
