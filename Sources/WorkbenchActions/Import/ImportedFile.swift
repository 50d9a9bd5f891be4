public import Diagnostics

/// What importing one file did, or would do.
public struct ImportedFile: Sendable {
  /// What a file holds.
  public enum Kind: String, Sendable {
    /// An agency's chronology.
    case chronology
    /// The review itself.
    case review
  }

  /// How the import of a file ended.
  public enum Status: String, Sendable {
    /// It is in the case now.
    case imported
    /// It is in the case, and a later version of it counts.
    case superseded
    /// The case held this very file already.
    case unchanged
    /// Nothing was stored, because only a preview was asked for.
    case preview
    /// Its columns were led to fields by a guess that nobody has confirmed, and nothing of it was stored.
    case unconfirmed
    /// It could not be read, and nothing of it was stored.
    case unreadable
  }

  /// Something counted by name.
  public struct Count: Hashable, Sendable {
    /// What is counted.
    public let name: String
    /// How many.
    public let count: Int
  }

  /// The file's name without its folder.
  public let file: String
  /// What it holds.
  public var kind = Kind.chronology
  /// How the import ended.
  public var status = Status.unreadable
  /// The digest of its bytes, as hexadecimal digits; empty where it was not read to its end.
  public var sha256 = ""
  /// The id of the format it was read in.
  public var format = ""
  /// The id of the mapping profile it was read by; empty where its format needs none.
  public var profile = ""
  /// How its columns or elements were led to fields; nil where its format needs no profile.
  public var mapping: ImportedMapping?
  /// The code of the agency.
  public var agency = ""
  /// What tells it apart from other files of the agency that stand beside it; empty for its one
  /// chronology.
  public var series = ""
  /// The version of the agency's file.
  public var version = 0
  /// The rows found.
  public var rows = 0
  /// The rows that became entries.
  public var entries = 0
  /// The rows refused, each with a diagnostic.
  public var refused = 0
  /// What was left out that is no row.
  public var skipped: [Count] = []
  /// Columns or elements that are kept as they came.
  public var unmapped: [Count] = []
  /// What a review document holds, such as episodes and findings; empty for a chronology.
  public var holds: [Count] = []
  /// Entries that the earlier version of the file did not have.
  public var added = 0
  /// Entries that differ from the earlier version.
  public var changed = 0
  /// Entries that are the same as in the earlier version.
  public var unchanged = 0
  /// Entries of the earlier version that are not in this one; they stay in the case.
  public var removed = 0
  /// What a person should know of the file, in the order of its lines.
  public var diagnostics: [Diagnostic] = []
  /// Why the file could not be imported; nil when it could.
  public var failure: Diagnostic?

  init(file: String) { self.file = file }

  /// All diagnostics, the failure too.
  public var allDiagnostics: [Diagnostic] { diagnostics + (failure.map { [$0] } ?? []) }

  /// All diagnostics that were not told before: of a file that the case held already, only what has to do
  /// with that.
  public var newDiagnostics: [Diagnostic] {
    status == .unchanged ? allDiagnostics.filter { $0.id.hasPrefix("case.") } : allDiagnostics
  }

  /// Whether a person should look: a row was refused, or something of the file was not taken in.
  public var needsPerson: Bool {
    status == .unconfirmed || refused > 0 || diagnostics.contains { $0.severity == .error }
  }
}
