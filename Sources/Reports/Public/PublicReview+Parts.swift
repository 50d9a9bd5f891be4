extension PublicReview {
  /// A numbered sentence: a research question or a recommendation.
  public struct NumberedText: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// What it says.
    public var text: String
  }

  /// A lead reviewer, by name (3.3).
  public struct LeadReviewer: Hashable, Sendable {
    /// The name as published.
    public var name: String
    /// The position.
    public var position: String
  }

  /// A member of the review team, by position.
  public struct TeamPosition: Hashable, Sendable {
    /// The position.
    public var position: String
    /// The published label of the agency; empty for none.
    public var agency: String
  }

  /// A member of the family, by published label.
  public struct FamilyMember: Hashable, Sendable {
    /// The published label.
    public var label: String
    /// Whether it is the child whom the review is about.
    public var isSubject: Bool
  }

  /// What someone in the family said and agreed to see published.
  public struct Voice: Hashable, Sendable {
    /// The published label of the person.
    public var label: String
    /// The words.
    public var quotation: String
  }

  /// A phase of the case.
  public struct Phase: Hashable, Sendable {
    /// The published label; empty for episodes outside all phases.
    public var label: String
    /// The blurred period; empty while none is recorded.
    public var period: String
    /// The episodes.
    public var episodes: [Episode]
  }

  /// A key practice episode, of which only number, title and events are published.
  public struct Episode: Hashable, Sendable {
    /// The number.
    public var number: Int
    /// Where references to it lead; unique even where two have one number.
    public var anchor: String
    /// The neutral title.
    public var title: String
    /// What happened, in paragraphs.
    public var whatHappened: [String]
  }

  /// A finding in the layers of the anatomy (1.10).
  public struct Finding: Hashable, Sendable {
    /// The number.
    public var number: Int
    /// Where references to it lead; unique even where two have one number.
    public var anchor: String
    /// The pattern in one general sentence.
    public var statement: String
    /// The label of the primary category; empty while none is recorded.
    public var category: String
    /// Whether it is a strength.
    public var isStrength: Bool
    /// How the issue featured in this case.
    public var inThisCase: [String]
    /// What makes it underlying.
    public var underlying: [String]
    /// How many cases it affects.
    public var prevalence: [String]
    /// How far it reaches.
    public var widespread: [String]
    /// Why it matters.
    public var soWhat: [String]
    /// The summary in the finding box.
    public var box: String
    /// The questions.
    public var questions: [NumberedText]
  }

  /// What the review drew on, in numbers that can name nobody.
  public struct Counts: Hashable, Sendable {
    /// The number of agencies.
    public var agencies = 0
    /// The number of agencies' files that were read.
    public var files = 0
    /// The number of entries in the integrated chronology.
    public var entries = 0
    /// The number of conversations.
    public var conversations = 0
    /// The number of sources of each kind, in the order of first mention.
    public var sources: [SourceCount] = []
  }

  /// How many sources of one kind there are.
  public struct SourceCount: Hashable, Sendable {
    /// The kind in words.
    public var kind: String
    /// How many there are.
    public var count: Int
  }
}
