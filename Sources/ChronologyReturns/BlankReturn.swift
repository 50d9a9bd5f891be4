public import CaseModel
public import FuzzyDates

/// The empty chronology that a review sends to an agency to be filled in.
///
/// It names the case by its code, carries the review's columns with a word on each, and explains the codes
/// and abbreviations that the review uses. What comes back is recognised by its headings alone, since
/// office programs drop everything else that could mark it.
///
/// It never holds a name: of people it takes codes and roles, and of the review its reference.
public struct BlankReturn: Hashable, Sendable {
  /// The columns with their headings and guidance: the profile by which the filled return is read.
  public var profile: MappingProfile
  /// The review; its reference stands for the case, its title and prose are not used.
  public var review: ReviewSettings
  /// The agency that is asked.
  public var agency: Agency
  /// The abbreviations that the review uses.
  public var glossary: [GlossaryTerm]
  /// The people who have a code in the review; only code, kind and role are used.
  public var people: [Person]
  /// The day by which the return is due; nil to leave it open.
  public var due: CalendarDay?
  /// The protective marking of every page (Government Security Classifications Policy, 2024).
  public var marking = "OFFICIAL-SENSITIVE"
  /// The fields whose columns a Word document has, in the order of the profile; a workbook has them all.
  public var wordFields: Set<EntryField> = Self.standardWordFields

  /// Creates a blank return.
  ///
  /// - Parameters:
  ///   - profile: The columns with their headings and guidance, as a rule `throughline-return`.
  ///   - review: The review.
  ///   - agency: The agency that is asked.
  ///   - glossary: The abbreviations that the review uses.
  ///   - people: The people who have a code in the review.
  ///   - due: The day by which the return is due.
  public init(
    profile: MappingProfile, review: ReviewSettings, agency: Agency, glossary: [GlossaryTerm] = [],
    people: [Person] = [], due: CalendarDay? = nil
  ) {
    self.profile = profile
    self.review = review
    self.agency = agency
    self.glossary = glossary
    self.people = people
    self.due = due
  }

  /// The columns that a page can hold side by side and stay readable: the facts, what was done and why, and
  /// the child.
  public static let standardWordFields: Set<EntryField> = [
    .reference, .when, .time, .sourceLabel, .actors, .contact, .whatHappened, .response, .outcome,
    .decision, .rationale, .childSeen, .childVoice, .agencyComment,
  ]

  /// Makes the file.
  ///
  /// - Parameter format: What kind of file.
  /// - Returns: Its bytes; the same return always gives the same ones.
  /// - Throws: `ArchiveFailure` when the file cannot be put together.
  public func render(as format: ReturnFormat) throws -> [UInt8] {
    switch format {
    case .docx: try WordReturn(self).bytes()
    case .xlsx: try WorkbookReturn(self).bytes()
    }
  }

  /// A name for the file, such as `LCSPR-EX-01-HV-chronology.docx`.
  ///
  /// - Parameter format: What kind of file.
  public func fileName(_ format: ReturnFormat) -> String {
    let words = "\(review.reference)-\(agency.code)-chronology"
    let plain = words.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    return String(plain) + "." + format.rawValue
  }
}
