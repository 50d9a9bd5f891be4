import CaseModel
import Documents

/// Who carried the review out: lead reviewers by name, the review team by position (methodology 3.3).
struct ReviewTeamList: GeneratedSection {
  let name = "review-team"
  let summary = "Lead reviewers by name and the review team by position."

  func published(_ review: PublicReview) -> [Block]? {
    let leads = review.leadReviewers.map { lead in
      [
        Table.Cell("Lead reviewer", isHeader: true), Table.Cell(lead.position),
        Table.Cell(lead.name),
      ]
    }
    let team = review.reviewTeam.map { member in
      [
        Table.Cell("Review team", isHeader: true), Table.Cell(member.position),
        Table.Cell(member.agency),
      ]
    }
    return [table(leads + team)]
  }

  func blocks(_ report: InsideReport) -> [Block] {
    let shown: [ParticipantRole] = [
      .leadReviewer, .reviewTeam, .boardChair, .commissioner, .champion, .supervisor,
      .legalAdviser, .administrator,
    ]
    let participants = report.source.record.participants
    let rows = shown.flatMap { role in
      participants.filter { $0.role == role }.map { participant in
        let remarks = [
          participant.isIndependent ? "independent of the agencies" : "",
          participant.worksOnCase ? "worked on the case" : "",
          participant.lineManagesCase ? "manages someone who worked on the case" : "",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        let agency = participant.agency.isEmpty ? "" : report.names.agency(participant.agency)
        return [
          Table.Cell(role.words, isHeader: true), Table.Cell(participant.positionTitle),
          Table.Cell.paragraphs([
            role == .leadReviewer ? participant.publishedName : "", agency, remarks,
          ]),
        ]
      }
    }
    return [table(rows)]
  }

  private func table(_ rows: [[Table.Cell]]) -> Block {
    .table(
      Table(
        caption: "Who carried out the review",
        columns: [
          .init("Part in the review", width: 2), .init("Position", width: 4),
          .init("Name or agency", width: 4),
        ], rows: rows), orNothing: "Nobody has been recorded yet.")
  }
}
