import CaseModel

// Parts of an episode in words, for templates and tables alike.

extension Inside<KeyPracticeEpisode> {
  /// The chronology entries that the episode rests on, with their dates; empty for none.
  var entriesInWords: String { value.entries.map(names.entry).joined(separator: "; ") }

  /// The findings that rest on the episode, such as `Finding 1, Finding 3`; empty for none.
  var findingsInWords: String {
    let findings = report.source.record.reportedFindings.filter { $0.episodes.contains(value.id) }
    return names.numbered(findings.map(\.id))
  }

  /// What practice is measured against and where that is written; empty for neither.
  var standardInWords: String {
    let parts = [value.appraisal?.standard?.words ?? "", value.appraisal?.standardReference ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: ": ").withoutFullStop
  }
}
