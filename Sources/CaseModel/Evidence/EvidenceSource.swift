/// Something that evidence is drawn from.
public struct EvidenceSource: Hashable, Sendable, Codable {
  /// The id in the review.
  public var id: String
  /// What kind of source it is.
  public var kind: SourceKind
  /// Its title.
  public var title: String = ""
  /// The code of the agency it comes from; empty for none.
  public var agency: String = ""
  /// The role of its author.
  public var authorRole: String = ""
  /// Its date, as given.
  public var date: String = ""
  /// How close it stands to what it tells.
  public var weight: SourceWeight? = nil
  /// What it helps to answer.
  public var answers: [EvidenceQuestion] = []
  /// Whether it tells of more than this case.
  public var isBeyondCase: Bool = false
  /// How a published report names it; empty to leave it unnamed.
  public var publishedCitation: String = ""
  /// The parts of it that are cited.
  public var extracts: [Extract] = []

  /// Creates the value; what is not named here starts empty.
  ///
  /// - Parameters:
  ///   - id: The id in the review.
  ///   - kind: What kind of source it is.
  ///   - title: Its title.
  public init(id: String, kind: SourceKind, title: String = "") {
    self.id = id
    self.kind = kind
    self.title = title
  }
}
