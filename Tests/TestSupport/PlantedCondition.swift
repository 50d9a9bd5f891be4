public import Foundation

/// A condition that was planted in the example, the command that shows it, and exactly what it must show.
///
/// `examples/robin/planted.json` is a list of these; `examples/robin/README.md` describes the form.
public struct PlantedCondition: Decodable, Sendable {
  /// What was planted, in a sentence.
  public let condition: String
  /// Where the condition comes from.
  public let source: String
  /// The arguments of the program, with placeholders.
  public let command: [String]
  /// The exit status of the command.
  public let exit: Int32
  /// Which rows of the output are meant.
  public let query: Query
  /// The rows that must be found, no more and no fewer, in any order.
  public let expected: [[String]]

  /// A small question to JSON: which values are rows, which of them count, what of each is shown.
  public struct Query: Decodable, Sendable {
    /// The path to the rows.
    public let rows: String
    /// By path, the value that one of the values there must have.
    public let `where`: [String: JSONValue]?
    /// Paths that must lead to something other than null, an empty text or an empty list.
    public let present: [String]?
    /// Paths that must lead to nothing, or to null, an empty text or an empty list.
    public let absent: [String]?
    /// The paths of which a found row is shown; several values at one path are sorted.
    public let show: [String]

    /// The rows found in a document, sorted.
    ///
    /// - Parameter document: What the command printed.
    public func answer(in document: JSONValue) -> [[String]] {
      document.values(at: rows).filter(holds).map { row in
        show.map { path in
          let found = row.values(at: path).map(\.words)
          return found.isEmpty ? "-" : found.sorted().joined(separator: " ")
        }
      }.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private func holds(_ row: JSONValue) -> Bool {
      (`where` ?? [:]).allSatisfy { path, value in row.values(at: path).contains(value) }
        && (present ?? []).allSatisfy { isFilled(row, $0) }
        && !(absent ?? []).contains { isFilled(row, $0) }
    }

    private func isFilled(_ row: JSONValue, _ path: String) -> Bool {
      row.values(at: path).contains { $0 != .null && $0 != .text("") && $0 != .list([]) }
    }
  }

  /// What is wrong with a command's output; empty when every expected row was found and nothing else.
  ///
  /// - Parameter output: What the command printed on standard output.
  /// - Throws: What the decoder says of output that is not JSON.
  public func faults(in output: Data) throws -> [String] {
    let found = query.answer(in: try JSONDecoder().decode(JSONValue.self, from: output))
    let wanted = expected.sorted { $0.lexicographicallyPrecedes($1) }
    return wanted.difference(from: found).map { change in
      switch change {
      case .insert(_, let row, _): "not found: \(row.joined(separator: " | "))"
      case .remove(_, let row, _): "not expected: \(row.joined(separator: " | "))"
      }
    }
  }

  /// The conditions of a file.
  ///
  /// - Parameter file: The file.
  /// - Throws: What is wrong with the file.
  public static func all(in file: URL) throws -> [PlantedCondition] {
    try JSONDecoder().decode([PlantedCondition].self, from: Data(contentsOf: file))
  }
}
