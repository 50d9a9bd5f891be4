/// How cells of the workbook look, by number.
enum WorkbookStyles {
  /// A heading: white on dark blue, locked.
  static let heading = 1
  /// A cell to write in: text, wrapped, not locked.
  static let entry = 2
  /// The title of the return.
  static let title = 3
  /// A point of the guidance.
  static let guidance = 4
  /// A heading of the guidance.
  static let subheading = 5
  /// The marking and the notice.
  static let marking = 6

  /// `xl/styles.xml`.
  static let part = Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <styleSheet xmlns="\(WorkbookReturn.mainNamespace)">
    <fonts count="6">\
    <font><sz val="10"/><name val="Arial"/><family val="2"/></font>\
    <font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/><family val="2"/></font>\
    <font><b/><sz val="18"/><color rgb="FF1F3864"/><name val="Arial"/><family val="2"/></font>\
    <font><sz val="11"/><name val="Arial"/><family val="2"/></font>\
    <font><b/><sz val="13"/><color rgb="FF1F3864"/><name val="Arial"/><family val="2"/></font>\
    <font><b/><sz val="11"/><color rgb="FFA00000"/><name val="Arial"/><family val="2"/></font>\
    </fonts>
    <fills count="3"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill></fills>
    <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
    <border>\(["left", "right", "top", "bottom"].map {
      "<\($0) style=\"thin\"><color rgb=\"FF7F7F7F\"/></\($0)>"
    }.joined())<diagonal/></border></borders>
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
    <cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
    <xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" \
    applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>\
    <xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" \
    applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/>\
    <protection locked="0"/></xf>\
    \(text(font: 2))\(text(font: 3))\(text(font: 4))\(text(font: 5))</cellXfs>
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
    </styleSheet>

    """.utf8)

  private static func text(font: Int) -> String {
    """
    <xf numFmtId="49" fontId="\(font)" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" \
    applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
    """
  }
}
