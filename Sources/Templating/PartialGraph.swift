/// Which template includes which, to refuse unknown files and endless loops before rendering.
struct PartialGraph {
  private let includes: [String: [(name: String, line: Int)]]

  init(_ includes: [String: [(name: String, line: Int)]]) { self.includes = includes }

  /// Checks that every included file exists and that none includes itself.
  func check() throws(TemplateFailure) {
    for name in includes.keys.sorted() {
      for partial in includes[name] ?? [] {
        if includes[partial.name] == nil {
          throw TemplateFailure(
            .unknownPartial(partial.name, known: includes.keys.sorted()),
            template: name + ".mustache", line: partial.line)
        }
        if leads(from: partial.name, to: name) {
          throw TemplateFailure(
            .partialIncludesItself(partial.name), template: name + ".mustache",
            line: partial.line)
        }
      }
    }
  }

  private func leads(from start: String, to goal: String) -> Bool {
    var seen: Set<String> = []
    var waiting = [start]
    while let name = waiting.popLast() {
      if name == goal { return true }
      guard seen.insert(name).inserted else { continue }
      waiting += (includes[name] ?? []).map(\.name)
    }
    return false
  }
}
