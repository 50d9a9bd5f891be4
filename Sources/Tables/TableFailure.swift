public import Diagnostics

/// A reason why a file with tables cannot be read at all.
public struct TableFailure: DiagnosedFailure, Hashable {
  /// What is wrong with a file.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Its tables have more places than are read.
    case tooManyCells = "table.too-many-cells"
    /// It has more bytes than are read.
    case tooLarge = "table.too-large"
    /// A row or column lies beyond the last that a spreadsheet has.
    case outsideSheet = "table.outside-sheet"
    /// It should be text, and is not.
    case notText = "table.not-text"
    /// It has no part, or no element, in which its tables stand.
    case partMissing = "table.part-missing"
    /// A cell refers to words that the file does not hold.
    case wordsMissing = "table.words-missing"
    /// It is protected with a password.
    case encrypted = "table.encrypted"
  }

  /// What is wrong.
  public var kind: Kind
  /// The file's name, without its folder; empty when it has none.
  public var fileName: String
  /// Where in the file.
  public var place: Place

  /// Creates a failure.
  ///
  /// - Parameters:
  ///   - kind: What is wrong.
  ///   - fileName: The file's name, without its folder.
  ///   - place: Where in the file; its own file name is not looked at.
  public init(_ kind: Kind, fileName: String, place: Place = Place()) {
    self.kind = kind
    self.fileName = fileName
    self.place = place
  }

  /// The failure in words.
  public var diagnostic: Diagnostic {
    var place = place
    place.file = fileName.isEmpty ? nil : fileName
    return Diagnostic(
      id: kind.rawValue, severity: .error, message: kind.message, remedy: kind.remedy, place: place)
  }
}

extension TableFailure.Kind {
  var message: String {
    switch self {
    case .tooManyCells: "The tables of this file have more cells than a chronology can have."
    case .tooLarge: "This file is too large to be read."
    case .outsideSheet: "A cell of this file lies outside the sheet."
    case .notText: "This file is not a text file."
    case .partMissing: "The part of this file that holds its tables is missing."
    case .wordsMissing: "A cell of this file refers to words that the file does not hold."
    case .encrypted: "This file is protected with a password."
    }
  }

  var remedy: String {
    switch self {
    case .tooManyCells, .tooLarge:
      "Delete the rows and columns that hold no chronology, or ask for the chronology in parts."
    case .outsideSheet, .partMissing, .wordsMissing:
      "Open it in the program that made it, save it anew and import that, or ask for it again."
    case .notText: "Ask for the chronology as a Word or Excel file, or as CSV text."
    case .encrypted: "Ask for a copy without a password."
    }
  }
}
