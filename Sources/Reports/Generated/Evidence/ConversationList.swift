import CaseModel
import Documents

/// With whom conversations were held, by role (methodology 1.6).
struct ConversationList: GeneratedSection {
  let name = "conversations"
  let summary = "The conversations by role, with date and whether the record was checked."

  func blocks(_ report: InsideReport) -> [Block] {
    let rows = report.source.record.conversations.map { conversation in
      [
        Table.Cell(report.names.person(conversation.participant), isHeader: true),
        Table.Cell(conversation.date.map { ReportDates.of($0) } ?? notRecorded),
        Table.Cell(
          conversation.recordedBy.isEmpty ? notRecorded : FreeWords.of(conversation.recordedBy)),
        Table.Cell(conversation.isCheckedBack ? "Yes" : "No"),
      ]
    }
    return [
      .table(
        Table(
          caption: "Conversations",
          columns: [
            .init("With", width: 4), .init("Held on", width: 2), .init("Recorded by", width: 2),
            .init("Record checked by them", width: 2),
          ], rows: rows), orNothing: "No conversation has been recorded yet.")
    ]
  }
}
