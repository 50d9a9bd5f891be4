import CaseModel

extension ParallelProcess: ReviewElement {
  static let table = ElementTable(
    ParallelProcess(kind: ""),
    [
      .text("kind", \.kind, .required),
      .text("status", \.status),
      .list("restriction", \.restrictions),
    ])
}
