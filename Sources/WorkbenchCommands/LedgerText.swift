import Diagnostics
import WorkbenchActions

/// What a file gave, in the words of a reviewer.
enum LedgerText {
  static func words(of file: ImportedFile) -> String {
    var lines = [heading(file)]
    lines.append(
      "  \(file.rows) rows: \(file.entries) entries, \(file.refused) refused.")
    lines += counts("Left out, being no rows", file.skipped)
    lines += counts("Kept as they came, without a field of their own", file.unmapped)
    if file.diagnostics.isEmpty {
      lines.append("  Nothing looked wrong.")
    } else {
      lines.append("  To look at:")
      lines += file.diagnostics.map { told($0) }
    }
    return lines.joined(separator: "\n")
  }

  private static func heading(_ file: ImportedFile) -> String {
    let series = file.series.isEmpty ? "" : "\(file.series), "
    let profile = file.profile.isEmpty ? "" : " by the profile \(file.profile)"
    let old = file.status == .superseded ? "; a later version counts" : ""
    return "\(file.agency): \(file.file) (\(series)version \(file.version)), "
      + "read as \(file.format)\(profile)\(old)"
  }

  private static func counts(_ what: String, _ counts: [ImportedFile.Count]) -> [String] {
    if counts.isEmpty { return [] }
    return ["  \(what): " + counts.map { "\($0.name) (\($0.count))" }.joined(separator: ", ") + "."]
  }

  private static func told(_ diagnostic: Diagnostic) -> String {
    var place = diagnostic.place
    place.file = nil
    let spot = place.description.isEmpty ? "" : "\(place.description): "
    let remedy = diagnostic.remedy.isEmpty ? "" : "\n        \(diagnostic.remedy)"
    return "    [\(diagnostic.severity.rawValue)] \(spot)\(diagnostic.message)\(remedy)"
  }
}
