import Foundation

/// A walk through the program written for a person: fenced blocks of a command and what it answers.
struct Tour {
  /// One block: a command line and the text expected below it.
  struct Step {
    let command: [String]
    let expected: String
    let line: Int
  }

  let steps: [Step]
  private let lines: [String]
  private let spans: [Range<Int>]

  /// Reads the blocks fenced with three backquotes whose first line begins with `$ throughline`.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var steps: [Step] = []
    var spans: [Range<Int>] = []
    var open: Int?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      guard let start = open else {
        open = index
        continue
      }
      open = nil
      let block = lines[(start + 1)..<index]
      guard let first = block.first, first.hasPrefix("$ throughline ") else { continue }
      steps.append(
        Step(
          command: Self.words(of: String(first.dropFirst("$ throughline ".count))),
          expected: block.dropFirst().joined(separator: "\n"), line: start + 2))
      spans.append((start + 2)..<index)
    }
    self.steps = steps
    self.spans = spans
  }

  /// An answer as it is to be written below its command: a line of which the page gives only the
  /// beginning, with `…` for what differs from run to run, stays as the page has it.
  static func settled(_ answer: String, by expected: String) -> String {
    let beginnings = expected.split(separator: "\n").filter { $0.hasSuffix("…") }
    return answer.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      beginnings.first { line.hasPrefix($0.dropLast()) } ?? line
    }.joined(separator: "\n")
  }

  /// The text with the answers replaced by those given.
  ///
  /// - Parameter answers: One answer for each step.
  func text(with answers: [String]) -> String {
    var result = lines
    for (span, answer) in zip(spans, answers).reversed() {
      let new =
        answer.isEmpty ? [] : answer.split(separator: "\n", omittingEmptySubsequences: false)
      result.replaceSubrange(span, with: new.map(String.init))
    }
    return result.joined(separator: "\n")
  }

  /// Splits a command line at blanks, keeping what stands in double quotes together.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isStarted = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        isStarted = true
      case " " where !isQuoted:
        if isStarted { words.append(word) }
        word = ""
        isStarted = false
      default:
        word.append(character)
        isStarted = true
      }
    }
    if isStarted { words.append(word) }
    return words
  }
}
