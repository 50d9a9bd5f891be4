import CaseModel
import XML

/// The return as a workbook: how to fill it in, the chronology, the codes and the abbreviations, each on a
/// sheet of its own.
///
/// Headings are locked by protecting the sheets, without a password; every other cell can be written in.
/// Cells are formatted as text, so that no program turns `May 2024` or `3/5` into a date that nobody wrote.
struct WorkbookReturn {
  static let mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  /// How many empty rows the chronology has drawn; those below can be written in too.
  static let emptyRows = 500
  /// How many empty rows the sheets of codes and abbreviations have drawn.
  static let emptyCodeRows = 40

  let words: ReturnWords
  let columns: [ReturnColumn]

  init(_ blank: BlankReturn) {
    words = ReturnWords(blank: blank)
    columns = ReturnColumn.all(of: blank.profile)
  }

  /// The name of the sheet with the chronology, by which the profile knows it.
  var chronologyName: String { words.blank.profile.table?.titles.first ?? "Chronology" }

  private var sheetNames: [String] {
    ["How to fill it in", chronologyName, "Codes for people", "Abbreviations"]
  }

  /// The whole file.
  func bytes() throws -> [UInt8] {
    let excel = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    let sheets = [guidance, chronology, codes, abbreviations]
    var parts = [
      ReturnPackage.Part(name: "xl/workbook.xml", type: excel + "sheet.main+xml", bytes: workbook),
      ReturnPackage.Part(
        name: "xl/styles.xml", type: excel + "styles+xml", bytes: WorkbookStyles.part),
    ]
    var relations = [ReturnPackage.Relation(id: "rId9", kind: "styles", target: "styles.xml")]
    for (index, sheet) in sheets.enumerated() {
      let name = "worksheets/sheet\(index + 1).xml"
      parts.append(
        ReturnPackage.Part(name: "xl/" + name, type: excel + "worksheet+xml", bytes: sheet))
      relations.append(
        ReturnPackage.Relation(id: "rId\(index + 1)", kind: "worksheet", target: name))
    }
    return try ReturnPackage(
      words: words, main: "xl/workbook.xml", parts: parts, relations: relations
    ).bytes()
  }

  private var workbook: [UInt8] {
    ReturnPackage.part(
      "workbook", Self.mainNamespace, [("xmlns:r", ReturnPackage.relationNamespace)]
    ) { xml in
      // The profile knows the chronology by the name of its sheet.
      xml.empty("workbookProtection", [("lockStructure", "1")])
      xml.start("bookViews")
      xml.empty("workbookView", [("activeTab", "0")])
      xml.end()
      xml.start("sheets")
      for (index, name) in sheetNames.enumerated() {
        xml.empty(
          "sheet", [("name", name), ("sheetId", "\(index + 1)"), ("r:id", "rId\(index + 1)")])
      }
      xml.end()
      xml.start("definedNames")
      for index in 1..<sheetNames.count {
        let quoted = "'" + sheetNames[index].split(separator: "'").joined(separator: "''") + "'"
        // Every printed page repeats the headings, and of the chronology reference and date.
        let left = index == 1 ? quoted + "!$A:$B," : ""
        xml.element(
          "definedName", [("name", "_xlnm.Print_Titles"), ("localSheetId", "\(index)")],
          text: left + quoted + "!$1:$1")
        // Screen readers look for headings of columns under names that begin so.
        xml.element("definedName", [("name", "ColumnTitle\(index)")], text: quoted + "!$A$1")
      }
      xml.end()
    }
  }
}
