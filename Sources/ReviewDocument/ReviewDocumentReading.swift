public import Diagnostics

/// What reading a review document gave: the document and everything that a person should know of it.
public struct ReviewDocumentReading: Hashable, Sendable {
  /// The document.
  public var document: CaseDocument
  /// Whether the document says that it was written without the register of names.
  ///
  /// A case that has names already must keep them when it takes such a document in.
  public var registerWithheld: Bool
  /// What is wrong with it, in the order of its lines.
  ///
  /// An error marks something that could not be taken in as written, a warning something that was
  /// taken in and needs a person's eye, such as a pointer to an id that does not exist.
  public var diagnostics: [Diagnostic]

  /// Creates the value.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - registerWithheld: Whether it says that it was written without the register.
  ///   - diagnostics: What is wrong with it.
  public init(
    document: CaseDocument, registerWithheld: Bool = false, diagnostics: [Diagnostic] = []
  ) {
    self.document = document
    self.registerWithheld = registerWithheld
    self.diagnostics = diagnostics
  }
}
