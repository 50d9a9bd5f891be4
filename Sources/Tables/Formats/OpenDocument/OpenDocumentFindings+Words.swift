import Diagnostics

extension OpenDocumentFindings {
  /// What a person should know of the document, each kind once.
  var diagnostics: [Diagnostic] {
    var list: [Diagnostic] = []
    func say(
      _ count: Int, _ id: String, _ severity: Diagnostic.Severity, _ message: String,
      _ remedy: String
    ) {
      guard count > 0 else { return }
      list.append(
        Diagnostic(
          id: "table." + id, severity: severity, message: message, remedy: remedy,
          place: Place(file: fileName)))
    }
    let leftOut = document.leftOut
    say(
      insertions + deletions, "tracked-changes", .warning,
      "The file holds tracked changes that nobody has accepted or rejected (insertions: "
        + "\(insertions), deletions: \(deletions)). It was read as if all were accepted.",
      "Ask the agency which text is meant, and for a copy in which the changes are settled; what "
        + "was deleted can be seen in the original file.")
    say(
      leftOut["comment"] ?? 0, "comments", .warning,
      "The file holds comments (\(leftOut["comment"] ?? 0)); they are no part of the cells.",
      "Read them in the original file: they may say who asked for a change, and why.")
    say(
      leftOut["hidden text"] ?? 0, "hidden-text", .warning,
      "The file holds hidden text (\(leftOut["hidden text"] ?? 0)); it was left out.",
      "Open the original file, show hidden text, and ask the agency whether it belongs to the "
        + "chronology.")
    say(
      coveredWords, "cell.covered", .warning,
      "Cells with words stand under merged cells, where nobody sees them (\(coveredWords)); the "
        + "words were kept.", "Ask the agency whether they belong to the chronology.")
    say(
      hiddenRows, "hidden-rows", .note,
      "The file has hidden rows (\(hiddenRows)); they were read like all others.",
      "Ask the agency whether they belong to the chronology.")
    say(
      hiddenColumns, "hidden-columns", .note,
      "The file has hidden columns (\(hiddenColumns)); they were read like all others.",
      "Ask the agency whether they belong to the chronology.")
    say(
      datesWithoutYear, "cell.year-hidden", .warning,
      "Cells hold dates whose year is not shown (\(datesWithoutYear)); the year that the file holds "
        + "was taken.",
      "Check it: a spreadsheet adds the year in which somebody types a day and a month.")
    say(
      errors, "cell.error", .warning,
      "Cells show an error in place of a value (\(errors)).",
      "Ask the agency what should stand there.")
    say(
      leftOut["embedded object"] ?? 0, "embedded", .warning,
      "The file holds embedded objects (\(leftOut["embedded object"] ?? 0)); none was opened.",
      "Open the original file and see whether one holds entries; if so, save it as a file of its own "
        + "and import that.")
    say(
      leftOut["picture"] ?? 0, "pictures", .note,
      "The file holds pictures (\(leftOut["picture"] ?? 0)), which cannot be read.",
      "Look at the original file in case a picture shows a scanned page.")
    say(
      leftOut["form field"] ?? 0, "form-fields", .warning,
      "The file holds fields of a form that were filled in (\(leftOut["form field"] ?? 0)); they were "
        + "not read.", "Ask the agency to type the words into the table, or add them by hand.")
    say(
      nested, "nested", .note,
      "Tables stand inside cells of other tables (\(nested)); a table that fills a row is read by "
        + "itself, and the words of any other stay in its cell.",
      "Compare the cells concerned with the original file.")
    return list
  }
}
