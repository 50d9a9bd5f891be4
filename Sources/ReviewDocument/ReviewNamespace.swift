/// The names by which a review document is known as such.
enum ReviewNamespace {
  /// The namespace of version 1, the only one so far.
  static let current = "urn:throughline:review:1"
  /// What the namespace of every version begins with.
  static let prefix = "urn:throughline:review:"
  /// The name of the outermost element.
  static let root = "review"
  /// The attribute of the outermost element that tells whether the register is in the document.
  static let registerAttribute = "register"
}

/// Whether the register of names is in a document.
enum RegisterState: String, CaseIterable {
  /// It is.
  case included
  /// The document was written without it.
  case withheld
}
