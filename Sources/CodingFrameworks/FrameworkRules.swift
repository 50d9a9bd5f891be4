import CaseModel

/// What must hold of a framework's data, beyond its shape.
enum FrameworkRules {
  /// Checks one framework by itself: its file's name, and each of its codes.
  static func check(
    _ framework: CodingFramework, fileName: String
  ) throws(FrameworkFailure) {
    let expected = "\(framework.id)-\(framework.version).json"
    guard fileName == expected else {
      throw FrameworkFailure(
        "frameworks.file-name", file: fileName,
        message: "The file holds \(framework.id), version \(framework.version).",
        remedy: "Call the file \(expected), or correct the id and version in it.")
    }
    for (what, text) in [
      ("name", framework.name), ("source", framework.source), ("summary", framework.summary),
      ("licenceNote", framework.licenceNote),
    ] where isBlank(text) {
      throw FrameworkFailure(
        "frameworks.missing", file: fileName, path: what, message: "`\(what)` is empty.",
        remedy: "Fill it in: a reviewer must see what the framework is and whose it is.")
    }
    guard !framework.codes.isEmpty else {
      throw FrameworkFailure(
        "frameworks.codes", file: fileName, path: "codes",
        message: "The framework has no codes.", remedy: "Add at least one code.")
    }
    var seen: Set<String> = []
    for code in framework.codes { try check(code, below: nil, seen: &seen, fileName: fileName) }
  }

  private static func check(
    _ code: FrameworkCode, below parent: FrameworkCode?, seen: inout Set<String>, fileName: String
  ) throws(FrameworkFailure) {
    let prefix = parent.map { $0.id + "." } ?? ""
    let own = code.id.dropFirst(prefix.count)
    guard code.id.hasPrefix(prefix), isKebab(own) else {
      throw FrameworkFailure(
        "frameworks.code-id", file: fileName, path: code.id,
        message: prefix.isEmpty
          ? "The id `\(code.id)` has other signs than small letters, digits and hyphens."
          : "The id `\(code.id)` is not `\(prefix)` and then small letters, digits and hyphens.",
        remedy:
          "Write it like `\(prefix)workload`: a code below another begins with that code's id.")
    }
    guard seen.insert(code.id).inserted else {
      throw FrameworkFailure(
        "frameworks.code-twice", file: fileName, path: code.id,
        message: "The id `\(code.id)` stands there twice.",
        remedy: "Give one of the two codes another id.")
    }
    guard !isBlank(code.label), !isBlank(code.help), code.help != code.label else {
      throw FrameworkFailure(
        "frameworks.help", file: fileName, path: code.id,
        message:
          "The code `\(code.id)` has no label, or no help text that says more than its label.",
        remedy: "Write in your own words what belongs under the code.")
    }
    for child in code.children {
      try check(child, below: code, seen: &seen, fileName: fileName)
    }
  }

  /// Checks that every later version maps each of its top codes to a code of the first version.
  static func checkMappings(of frameworks: [CodingFramework]) throws(FrameworkFailure) {
    for framework in frameworks where !framework.mapping.isEmpty {
      let file = "\(framework.id)-\(framework.version).json"
      // The first version is the one that maps to no other.
      let first = frameworks.first { $0.id == framework.id && $0.mapping.isEmpty }
      for (code, target) in framework.mapping.sorted(by: { $0.key < $1.key })
      where framework.code(code) == nil || first?.code(target) == nil {
        throw FrameworkFailure(
          "frameworks.mapping", file: file, path: "mapping.\(code)",
          message:
            "The mapping leads from `\(code)` to `\(target)`, and one of them is not a code.",
          remedy:
            "Use a code of this version on the left and one of the first version on the right.")
      }
      for code in framework.codes where framework.mapping[code.id] == nil {
        throw FrameworkFailure(
          "frameworks.mapping", file: file, path: code.id,
          message: "The mapping says nothing of `\(code.id)`.",
          remedy: "Say which code of the first version stands for it.")
      }
    }
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  private static func isKebab(_ text: Substring) -> Bool {
    !text.isEmpty && text.first != "-" && text.last != "-"
      && text.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
  }
}
