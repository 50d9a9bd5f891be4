public import Diagnostics

/// Why a package cannot be read or written.
public struct ArchiveFailure: DiagnosedFailure, Hashable {
  /// What is wrong with a package.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The file is not a ZIP package, or its list of parts is damaged.
    case notAPackage = "archive.not-a-package"
    /// The package is larger than is read.
    case packageTooLarge = "archive.package-too-large"
    /// The package has more parts than are read.
    case tooManyParts = "archive.too-many-parts"
    /// A part has a name that could lead out of the package.
    case unsafeName = "archive.unsafe-name"
    /// Two parts have one name.
    case duplicateName = "archive.duplicate-name"
    /// A part is a link to another file.
    case link = "archive.link"
    /// A part is encrypted.
    case encrypted = "archive.encrypted"
    /// A part is packed in a way that office files never use.
    case unusualCompression = "archive.unusual-compression"
    /// A part unfolds to far more than it takes in the package.
    case unfoldsTooFar = "archive.unfolds-too-far"
    /// All parts together unfold to more than is read.
    case totalTooLarge = "archive.total-too-large"
    /// A part cannot be unpacked or does not match its checksum.
    case damagedPart = "archive.damaged-part"
    /// The package could not be put together.
    case notWritten = "archive.not-written"
  }

  /// What is wrong.
  public var kind: Kind
  /// The package's file name, without its folder; empty when it has none.
  public var fileName: String
  /// The part concerned; nil when it is the whole package, or when its name is what is wrong.
  public var part: String?

  init(_ kind: Kind, fileName: String, part: String? = nil) {
    self.kind = kind
    self.fileName = fileName
    self.part = part
  }

  /// The failure in words for the person who met it.
  public var diagnostic: Diagnostic {
    Diagnostic(
      id: kind.rawValue, severity: .error, message: kind.message, remedy: kind.remedy,
      place: Place(file: fileName.isEmpty ? nil : fileName, path: part))
  }
}

extension ArchiveFailure.Kind {
  var message: String {
    switch self {
    case .notAPackage: "This file is not an office package, or it is damaged or cut short."
    case .packageTooLarge: "This file is too large to be read."
    case .tooManyParts: "This file holds more parts than an office file has."
    case .unsafeName: "A part of this file has a name that could lead outside it."
    case .duplicateName: "Two parts of this file have the same name."
    case .link: "A part of this file is a link to another file."
    case .encrypted: "This file is protected with a password."
    case .unusualCompression: "A part of this file is packed in a way that office files never use."
    case .unfoldsTooFar: "A part of this file unfolds to far more than it should."
    case .totalTooLarge: "This file unfolds to more than can be read."
    case .damagedPart: "A part of this file is damaged."
    case .notWritten: "The file could not be put together."
    }
  }

  var remedy: String {
    switch self {
    case .notAPackage, .damagedPart: "Ask for the file again, or open it and save it anew."
    case .packageTooLarge, .totalTooLarge: "Ask for the document in parts, without pictures."
    case .encrypted: "Ask for a copy without a password."
    case .tooManyParts, .unsafeName, .duplicateName, .link, .unusualCompression, .unfoldsTooFar:
      "Do not open it; ask the sender how it was made, and for a copy saved anew."
    case .notWritten: "Try again; if it happens again, report it with the version of the program."
    }
  }
}
