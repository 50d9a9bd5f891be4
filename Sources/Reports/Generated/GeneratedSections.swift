import Documents

/// All generated sections.
enum GeneratedSections {
  /// The list; a new section is one line here.
  static let all: [any GeneratedSection] = [
    FamilyComposition(),
    AgencyList(),
    ReviewTeamList(),
    KeyOfCodes(),
    FindingsList(),
    EpisodeList(),
    EpisodeAnalysis(),
    FactorsAcrossEpisodes(),
    PatternList(),
    GlossaryList(),
    MethodCounts(),
    SourceList(),
    ConversationList(),
    DecisionTrail(),
    DeadlineList(),
    ParallelProcessList(),
    CheckList(),
    ChronologyFileList(),
    ChronologyByMonth(),
    UndatedEntries(),
    AccountsSideBySide(),
    HiddenEntries(),
  ]

  /// The blocks by name for one report; in a public report those that may be published.
  static func blocks(_ open: OpenReport, _ inside: InsideReport?) -> [String: [Block]] {
    var result: [String: [Block]] = [:]
    for section in all {
      if let inside {
        result[section.name] = section.blocks(inside)
      } else if let blocks = section.published(open.review) {
        result[section.name] = blocks
      }
    }
    return result
  }
}
