/// A whole report as a tree: what it says, without a word on how any format shows it.
///
/// Templates make one, every ``DocumentFormat`` can write it, and neither knows of the other.
public struct ReportDocument: Hashable, Sendable {
  /// The title, as on the title page.
  public var title: String
  /// A second line under the title; empty when there is none.
  public var subtitle: String
  /// The language of the text as a BCP 47 tag, such as `en-GB`.
  public var language: String
  /// The protective marking shown on every page, such as `OFFICIAL-SENSITIVE – draft 1`; empty when
  /// there is none.
  public var marking: String
  /// A notice shown on every page, such as the one that says a case is fictional; empty when there is
  /// none.
  public var notice: String
  /// Who made the report, for the file's properties; empty when not said.
  public var creator: String
  /// What the report is about, for the file's properties; empty when not said.
  public var subject: String
  /// When the report was made, as `YYYY-MM-DDTHH:MM:SSZ`, for the file's properties; nil leaves it out.
  public var created: String?
  /// What the title page says beside the title, in order: status, dates, lead reviewers.
  public var details: [Detail]
  /// The report itself, in reading order.
  public var blocks: [Block]

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - subtitle: A second line under it.
  ///   - language: The language of the text, as a BCP 47 tag.
  ///   - marking: The protective marking shown on every page.
  ///   - notice: A notice shown on every page.
  ///   - creator: Who made the report.
  ///   - subject: What the report is about.
  ///   - created: When it was made, as `YYYY-MM-DDTHH:MM:SSZ`; nil keeps the time out of the file.
  ///   - details: What the title page says beside the title.
  ///   - blocks: The report itself.
  public init(
    title: String, subtitle: String = "", language: String = "en-GB", marking: String = "",
    notice: String = "", creator: String = "", subject: String = "", created: String? = nil,
    details: [Detail] = [], blocks: [Block] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.marking = marking
    self.notice = notice
    self.creator = creator
    self.subject = subject
    self.created = created
    self.details = details
    self.blocks = blocks
  }

  /// One line of the title page: what it is, and what it says.
  public struct Detail: Hashable, Sendable {
    /// What the line is, such as `Lead reviewers`.
    public var label: String
    /// What it says.
    public var value: String

    /// Creates a line of the title page.
    ///
    /// - Parameters:
    ///   - label: What the line is.
    ///   - value: What it says.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }
}
