import CaseModel
import Documents

/// What the codes of working papers stand for: roles and labels, never names.
struct KeyOfCodes: GeneratedSection {
  let name = "key-of-codes"
  let summary = "The codes of people with label or role and agency; not in a public report."

  func blocks(_ report: InsideReport) -> [Block] {
    let people = report.source.record.people
    let roles = RoleNames(people)
    let rows = people.map { person in
      [
        Table.Cell(person.code, isHeader: true),
        Table.Cell(
          roles.name(of: person) == person.code ? person.kind.words : roles.name(of: person)),
        Table.Cell(person.agency.isEmpty ? "" : report.names.agency(person.agency)),
      ]
    }
    return [
      .table(
        Table(
          caption: "What each code stands for",
          columns: [
            .init("Code", width: 1), .init("Who", width: 3), .init("Agency", width: 4),
          ], rows: rows), orNothing: "No people have been recorded yet.")
    ]
  }
}
