public import Diagnostics

/// A reason why a file cannot be read as a chronology at all.
public enum ChronologyFailure: DiagnosedFailure, Hashable {
  /// Neither the file nor the person says which agency it is from.
  case agencyMissing(file: String, line: Int)
  /// The file is XML, but its first element is none that a format reads.
  case rootUnknown(file: String, line: Int, nearest: String?)
  /// The file looks like a chronology, but its elements are in another namespace.
  case namespaceUnknown(file: String, line: Int, expected: String)
  /// The file is in a version of the chronology XML that this program does not know.
  case versionUnknown(file: String, line: Int, version: String)
  /// No format has the name that was asked for.
  case formatUnknown(file: String, nearest: String?)
  /// No format recognises the file.
  case fileUnknown(file: String)
  /// One record of a profile is as large as a whole file.
  case recordTooLarge(file: String, line: Int)
  /// The file is of a kind that is known and not read.
  case fileUnreadable(file: String, kind: UnreadableFile)
  /// The file is larger than a file of its format may be.
  case fileTooLarge(file: String, megabytes: Int)
  /// None of the file's tables is a chronology; the objection is the end of a sentence, or empty.
  case noChronology(file: String, tables: Int, objection: String)
  /// The profile that was given fits no table of the file.
  case profileUnfit(file: String, missing: [String])
  /// The profile that was given describes XML, and the file holds tables.
  case profileForXML(file: String)

  /// The failure in words.
  public var diagnostic: Diagnostic {
    let formats = ChronologyFormats.all.map(\.id).joined(separator: ", ")
    switch self {
    case .agencyMissing(let file, let line):
      return Self.diagnostic(
        "chronology.agency.missing", "The file does not say which agency it is from.",
        "Say which it is with --agency, as in --agency HV=\"Health visiting\".", file,
        line)
    case .rootUnknown(let file, let line, let nearest):
      let hint = nearest.map { " Perhaps \($0) was meant." } ?? ""
      return Self.diagnostic(
        "chronology.root.unknown",
        "The file is XML, but its first element is not one that a chronology begins with.\(hint)",
        "Choose the agency's chronology; these formats are read: \(formats). Any other XML can be read "
          + "by a profile that says where its dates and words stand: see docs/mapping-profiles.md.",
        file, line)
    case .namespaceUnknown(let file, let line, let expected):
      return Self.diagnostic(
        "chronology.namespace.unknown",
        "The first element is called chronology, but it is not in the namespace \(expected).",
        "Ask the agency's software supplier to write xmlns=\"\(expected)\" on the first element.",
        file, line)
    case .versionUnknown(let file, let line, let version):
      return Self.diagnostic(
        "chronology.namespace.version",
        "The file is in version \(version) of the chronology XML, which this program does not read.",
        "Use a newer program, or ask the agency for an export in version 1.", file, line)
    case .formatUnknown(let file, let nearest):
      let hint = nearest.map { " Perhaps \($0) was meant." } ?? ""
      return Self.diagnostic(
        "chronology.format.unknown", "There is no format of that name.\(hint)",
        "Choose one of: \(formats).", file, 0)
    case .fileUnknown(let file):
      return Self.diagnostic(
        "chronology.format.unknown", "The file is in no format that is read.",
        "Choose the agency's chronology; these formats are read: \(formats).", file, 0)
    case .recordTooLarge(let file, let line):
      return Self.diagnostic(
        "chronology.record.too-large",
        "One record by the profile holds more than a record can.",
        "Let the profile's records be smaller elements: those that hold one dated thing each.",
        file,
        line)
    case .fileUnreadable(let file, let kind): return kind.diagnostic(of: file)
    case .fileTooLarge(let file, let megabytes):
      return Self.diagnostic(
        "chronology.file.large",
        "The file is larger than \(megabytes) megabytes, which no chronology in a table is.",
        "Take pictures out of it, or save the chronology alone as a new file, and import that.",
        file,
        0)
    case .noChronology(let file, let tables, let objection):
      return Self.diagnostic(
        "chronology.table.none",
        tables == 0
          ? "The file holds no table, so there are no rows to read."
          : objection.isEmpty
            ? "None of the \(tables) tables of the file is a chronology."
            : "The file's one table is no chronology: \(objection).",
        "A chronology is a table with a column of dates and a column of events. Put it into such a "
          + "table, or ask for it on a blank return; if it is one, name its columns in a profile and "
          + "import with --profile.", file, 0)
    case .profileUnfit(let file, let missing):
      let headings = missing.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
      return Self.diagnostic(
        "chronology.profile.unfit",
        "The profile fits no table of the file\(missing.isEmpty ? "" : ": missing \(headings)").",
        "Import without --profile to have the columns judged afresh, or correct the headings in the "
          + "profile.", file, 0)
    case .profileForXML(let file):
      return Self.diagnostic(
        "chronology.profile.kind", "The profile describes XML, but the file holds tables.",
        "Choose a profile with columns, or import without --profile.", file, 0)
    }
  }

  private static func diagnostic(
    _ id: String, _ message: String, _ remedy: String, _ file: String, _ line: Int
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: .error, message: message, remedy: remedy,
      place: Place(file: file, line: line > 0 ? line : nil))
  }
}
