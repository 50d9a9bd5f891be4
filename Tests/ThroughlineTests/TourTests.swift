import Foundation
import TestSupport
import Testing

@Suite("The tours that people read are what the program does")
struct TourTests {
  /// The example's tours, and the front page.
  static let pages = [
    "examples/robin/tour.md", "examples/robin/other-files/tour.md", "README.md",
  ]

  @Test(
    "Every command of a page gives the answer that stands below it",
    arguments: pages)
  func tour(page: String) throws {
    let file = Checkout.file(page)
    let tour = Tour(try String(contentsOf: file, encoding: .utf8))
    #expect(!tour.steps.isEmpty)
    let folder = try TemporaryFolder()
    // The pages speak of files as they lie in the checkout.
    for name in ["examples", "templates"] {
      try FileManager.default.createSymbolicLink(
        at: folder.file(name), withDestinationURL: Checkout.file(name))
    }
    let program = RunningProgram(folder: folder)
    let answers = try tour.steps.map { step in
      let run = try program.run(step.command)
      let answer = (run.output + run.messages).trimmingCharacters(in: .newlines)
      return Tour.settled(answer, by: step.expected)
    }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try tour.text(with: answers).write(to: file, atomically: true, encoding: .utf8)
    }
    for (step, answer) in zip(tour.steps, answers) {
      #expect(answer == step.expected, "\(page), line \(step.line)")
    }
  }
}
