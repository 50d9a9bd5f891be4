import CaseModel

extension PublicReview.Finding {
  /// Takes from a finding what may be published.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - anchor: Where references to it lead.
  ///   - frameworks: The frameworks, for the label of its category.
  ///   - wording: How prose is shown.
  init(
    _ finding: CaseModel.Finding, _ anchor: String, _ frameworks: [CodingFramework],
    _ wording: Wording
  ) {
    self.anchor = anchor
    func layer(_ name: FindingLayerName) -> [String] { wording(finding.layers[name]?.text ?? []) }
    number = finding.number
    statement = wording(finding.statement)
    category =
      finding.categories.first(where: \.isPrimary)
      .map { frameworks.labels(of: $0.code, in: $0.framework).joined(separator: ": ") } ?? ""
    isStrength = finding.isStrength
    inThisCase = layer(.inThisCase)
    underlying = layer(.underlying)
    prevalence = layer(.prevalence)
    widespread = layer(.widespread)
    soWhat = layer(.soWhat)
    box = wording(finding.box)
    questions = finding.questions.sorted { $0.number < $1.number }.map {
      PublicReview.NumberedText(number: $0.number, text: wording($0.text))
    }
  }
}

extension PublicReview.Counts {
  /// Counts what a case draws on.
  init(_ source: ReportSource) {
    agencies = source.record.agencies.count
    files = source.files.count
    entries = source.chronology.entryCount
    conversations = source.record.conversations.count
    for kind in source.record.sources.map(\.kind) {
      if let index = sources.firstIndex(where: { $0.kind == kind.words }) {
        sources[index].count += 1
      } else {
        sources.append(PublicReview.SourceCount(kind: kind.words, count: 1))
      }
    }
  }
}
