import Archives
import FuzzyDates
import XML

/// The list of sheets of a workbook, and from which day it counts (ECMA-376 part 1, 18.2).
struct Workbook {
  /// A sheet as the workbook lists it.
  struct Sheet {
    var name: String
    /// The id of the link to its part.
    var link: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var epoch = ExcelSerial.Epoch.year1900

  /// Reads the main part of a workbook.
  ///
  /// - Parameters:
  ///   - package: The workbook.
  ///   - fileName: The file's name, for messages.
  init(_ package: OfficePackage, fileName: String) throws {
    guard let pieces = try package.zip.pieces(of: package.mainPart) else {
      throw TableFailure(.partMissing, fileName: fileName)
    }
    var reader = XMLReader(.chunks { try pieces.next() }, fileName: fileName)
    guard let root = try reader.event(), reader.local(root.name) == "workbook" else {
      throw TableFailure(.partMissing, fileName: fileName)
    }
    let space = reader.namespace(root.name)
    let properties = reader.name("workbookPr", in: space)
    let sheet = reader.name("sheet", in: space)
    while let event = try reader.event() {
      guard event.kind == .start else { continue }
      if event.name == properties {
        let start = reader.value("date1904", of: event) ?? ""
        if ["1", "true", "on"].contains(start) { epoch = .year1904 }
      } else if event.name == sheet {
        sheets.append(Self.sheet(event, reader))
      }
    }
  }

  private static func sheet(_ event: XMLEvent, _ reader: borrowing XMLReader) -> Sheet {
    var sheet = Sheet(name: reader.value("name", of: event) ?? "", link: "", isHidden: false)
    sheet.isHidden = ["hidden", "veryHidden"].contains(reader.value("state", of: event) ?? "")
    for index in 0..<event.attributeCount {
      let attribute = reader.attribute(index)
      if reader.local(attribute.name) == "id",
        reader.namespace(attribute.name).hasSuffix("/relationships")
      {
        sheet.link = reader.string(attribute)
      }
    }
    return sheet
  }
}
