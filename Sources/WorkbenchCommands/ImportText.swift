import WorkbenchActions

/// What an import did, in the words of a reviewer.
enum ImportText {
  static func words(of file: ImportedFile) -> String {
    switch file.status {
    case .unreadable:
      return "\(file.file): not imported; the case is as it was."
    case .unchanged:
      return "\(file.file): unchanged; the case holds this very file already."
    case .unconfirmed:
      let mapping = file.mapping.map { "\n" + MappingText.words(of: $0) } ?? ""
      return
        "\(file.file): not imported yet; its columns were guessed, so look whether they are right."
        + mapping
        + "\n  If so, import it again with --confirm, and \(file.agency) is read so from now on. If not,"
        + "\n  add --dry-run --write-profile FILE, correct that file, and import with --profile FILE."
    case .imported, .superseded, .preview:
      break
    }
    let isGuess = file.status == .preview && file.mapping?.origin == "guessed"
    let verb =
      isGuess
      ? "would be imported, once its columns are confirmed,"
      : file.status == .preview ? "would be imported" : "imported"
    guard file.kind == .chronology else {
      let holds = file.holds.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
      return "\(file.file): review document \(verb)\(holds.isEmpty ? "" : ": \(holds)")."
    }
    let series = file.series.isEmpty ? "" : "\(file.series), "
    var words =
      "\(file.file): \(verb) for \(file.agency) (\(series)version \(file.version)), "
      + "\(file.rows) rows, \(file.entries) entries, \(file.refused) refused"
    if file.changed + file.removed > 0 || (file.added > 0 && file.unchanged > 0) {
      words +=
        "; against the earlier version \(file.added) added, \(file.changed) changed, "
        + "\(file.removed) no longer there, \(file.unchanged) the same"
    }
    let unmapped = file.unmapped.reduce(0) { $0 + $1.count }
    if unmapped > 0 {
      words +=
        unmapped == 1
        ? "; 1 field kept as it came" : "; \(unmapped) fields kept as they came"
    }
    words += "."
    if file.status == .preview, let mapping = file.mapping {
      words += "\n" + MappingText.words(of: mapping)
    } else if let mapping = file.mapping, mapping.origin != "remembered" {
      words += "\n  Read by the profile \(mapping.profile)."
    }
    return words
  }
}
