import Archives
import FuzzyDates
import XML

/// The list of sheets of a workbook, and from which day it counts.
struct Workbook {
  /// A sheet as the workbook lists it.
  struct Sheet {
    var name: String
    /// The id of the link to its part.
    var link: String
    var isHidden: Bool
  }

  let sheets: [Sheet]
  let epoch: ExcelSerial.Epoch

  /// The list is short in every honest file, and is read into memory whole.
  private static let limits = XMLLimits(
    size: 8 << 20, depth: 100, text: 10_000_000, startTag: 1 << 20)

  init(_ package: OfficePackage, fileName: String) throws {
    guard let bytes = try package.zip.bytes(of: package.mainPart) else {
      throw TableFailure(.partMissing, fileName: fileName)
    }
    let root = try XMLElement.parse(bytes, fileName: fileName, limits: Self.limits)
    guard root.name == "workbook" else { throw TableFailure(.partMissing, fileName: fileName) }
    let start = root.first("workbookPr")?.attribute("date1904") ?? ""
    epoch = ["1", "true", "on"].contains(start) ? .year1904 : .year1900
    sheets = (root.first("sheets")?.elements("sheet") ?? []).map { sheet in
      Sheet(
        name: sheet.attribute("name") ?? "",
        link: sheet.attributes.first {
          $0.name == "id" && $0.namespace.hasSuffix("/relationships")
        }?.value ?? "",
        isHidden: ["hidden", "veryHidden"].contains(sheet.attribute("state") ?? ""))
    }
  }
}
