import Diagnostics
import XML

/// Turns the markup that a template gives into the blocks of a report.
///
/// The markup is well-formed XML of a few elements: `section`, `h1` to `h4`, `p`, `ul`, `ol`, `li`,
/// `table`, `tr`, `th`, `td`, `strong`, `em`, `br`, `ref`, `blockquote`, `box`, `page-break`, `contents`
/// and `generated`. <doc:report-markup> describes each. A slip is a failure with template and line, never
/// a report with a hole in it.
public enum ReportMarkup {
  /// Reads markup.
  ///
  /// - Parameters:
  ///   - markup: The markup: blocks one after the other, or one `report` element that holds them.
  ///   - templateName: The template's name, for messages.
  ///   - generated: The blocks that `<generated name="…"/>` brings in, by name.
  /// - Returns: The blocks, numbered, with each reference showing its target's number or label.
  /// - Throws: ``MarkupFailure``, with template and line, for the first slip.
  public static func read(
    _ markup: String, templateName: String, generated: [String: [Block]] = [:]
  ) throws(MarkupFailure) -> [Block] {
    // On one line with the markup, so that lines keep their numbers.
    let whole = "<report>" + markup + "</report>"
    var root: XMLElement
    do {
      root = try XMLElement.parse(Array(whole.utf8), fileName: templateName)
    } catch {
      // The XML reader's advice is for the files of agencies; a template wants another.
      throw MarkupFailure(
        .notWellFormed(error.diagnostic.message), template: templateName,
        line: error.diagnostic.place.line)
    }
    let isBlank = !root.children.contains { node in
      if case .text(let words) = node { !words.allSatisfy(\.isWhitespace) } else { false }
    }
    if isBlank, root.elements.count == 1, let only = root.first("report") { root = only }
    var reader = MarkupReader(template: templateName, generated: generated)
    let blocks = try reader.blocks(in: root)
    return try MarkupReferences(template: templateName, noted: reader.noted).resolve(blocks)
  }
}
