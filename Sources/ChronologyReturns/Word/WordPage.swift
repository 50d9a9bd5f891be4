/// The measures of a page in twips, of which 567 make a centimetre.
struct WordPage {
  var width: Int
  var height: Int
  var side: Int
  var isLandscape: Bool

  /// The width that text can take.
  var textWidth: Int { width - 2 * side }

  /// A4 upright, for what is to be read.
  static let portrait = WordPage(width: 11_906, height: 16_838, side: 1_134, isLandscape: false)
  /// A4 on its side, for the chronology.
  static let landscape = WordPage(width: 16_838, height: 11_906, side: 624, isLandscape: true)
}
