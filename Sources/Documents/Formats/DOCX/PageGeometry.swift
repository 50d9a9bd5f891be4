/// The measures of a page in twips, of which 567 make a centimetre.
struct PageGeometry {
  /// The sheet's width and height.
  var width: Int
  var height: Int
  /// The margin on the left and on the right.
  var side: Int
  /// The margins above and below, which hold the header and the footer.
  var top: Int
  var bottom: Int

  /// The width that text can take.
  var textWidth: Int { width - 2 * side }

  /// A4 upright.
  static let portrait = PageGeometry(
    width: 11_906, height: 16_838, side: 1_304, top: 1_588, bottom: 1_304)
  /// A4 on its side, for tables of many columns.
  static let landscape = PageGeometry(
    width: 16_838, height: 11_906, side: 1_021, top: 1_474, bottom: 1_134)
}
