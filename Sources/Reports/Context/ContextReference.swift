/// The names that report templates can use, as a page for people who write templates.
enum ContextReference {
  /// The page's generated part in Markdown: generated sections, then names, each with a sentence.
  static var markdown: String {
    var lines = ["### Generated sections", ""]
    lines += ["| Name | What it shows |", "| --- | --- |"]
    lines += GeneratedSections.all.map { section in
      let isPublic = section.published(PublicReview()) != nil
      return "| `\(section.name)`\(isPublic ? "" : confidentialMark) | \(section.summary) |"
    }
    lines += ["", "### Outermost names", ""]
    return (lines + table(ReportContext.shape.explanations, "")).joined(separator: "\n") + "\n"
  }

  private static let confidentialMark = " †"

  private static func table(_ names: [ContextExplanation], _ path: String) -> [String] {
    var lines = ["| Name | Kind | What it is |", "| --- | --- | --- |"]
    lines += names.map { name in
      let mark = name.isOpen ? "" : confidentialMark
      return "| `\(name.name)`\(mark) | \(name.kind) | \(name.summary) |"
    }
    for name in names where !name.inner.isEmpty {
      lines += ["", "### Inside `\(path)\(name.name)`", ""]
      lines += table(name.inner, path + name.name + " → ")
    }
    return lines
  }
}
