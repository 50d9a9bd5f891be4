import Foundation
import TestSupport

/// The cases that `examples/robin/planted.json` speaks of, made once in a folder of their own.
struct PlantedCases {
  let program: RunningProgram

  /// Makes them.
  init() throws {
    program = RunningProgram(folder: try TemporaryFolder())
    _ = try program.run(["new", "EMPTY"])
    let reviews: [(String, String?)] = [
      ("CASE", nil), ("REVIEW", "review.xml"), ("DRAFT", "review-draft-bad.xml"),
    ]
    for (name, review) in reviews {
      _ = try program.run([
        "new", name, "--title", "Robin", "--from", "2023-09-01", "--to", "2024-10-14", "--example",
      ])
      _ = try program.run(["import", name] + RobinCase.agencyFiles)
      if let review {
        _ = try program.run(["import", name, Checkout.file("examples/robin/\(review)").path])
      }
    }
  }

  /// The arguments of a condition's command; the placeholders of cases are the cases' own names.
  func arguments(of condition: PlantedCondition) -> [String] {
    condition.command.flatMap { word -> [String] in
      guard word != "AGENCIES" else { return RobinCase.agencyFiles }
      guard word.hasPrefix("EXAMPLE/") else { return [word] }
      return [Checkout.file("examples/robin/" + word.dropFirst("EXAMPLE/".count)).path]
    }
  }
}
