import Foundation
import TestSupport

/// The page from which a supplier implements the format, and the examples on it.
enum SupplierPage {
  /// The page.
  static var text: String {
    get throws {
      try String(contentsOf: Checkout.file("docs/chronology-xml.md"), encoding: .utf8)
    }
  }

  /// Its fenced XML examples as whole files; an example of one entry gets a file around it.
  static let examples: [String] = {
    let blocks = ((try? text) ?? "").matches(of: #/(?ms)^```xml\n(.*?)^```/#)
    return blocks.map { block in
      let xml = String(block.output.1)
      return xml.hasPrefix("<entry")
        ? "<chronology xmlns=\"urn:throughline:chronology:1\" agency=\"HV\">\n\(xml)</chronology>\n"
        : xml
    }
  }()
}
