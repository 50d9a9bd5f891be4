/// The elements of report markup: where each may stand, and which attributes it has.
enum MarkupGrammar {
  /// The elements that stand on lines of their own.
  static let blocks: Set<String> = [
    "section", "h1", "h2", "h3", "h4", "p", "ul", "ol", "table", "blockquote", "box",
    "page-break", "contents", "generated",
  ]
  /// The elements that stand among words.
  static let inlines: Set<String> = ["strong", "em", "ref", "br"]
  /// The attributes of each element.
  static let attributes: [String: [String]] = [
    "report": [], "section": ["numbered", "id", "label"], "h1": ["id", "label"],
    "h2": ["id", "label"], "h3": ["id", "label"], "h4": ["id", "label"], "p": ["id", "numbered"],
    "ul": [], "ol": [], "li": [], "table": ["caption", "id", "wide"], "tr": ["id"],
    "th": ["width", "id"], "td": ["id"], "strong": [], "em": [], "br": [], "ref": ["to"],
    "blockquote": ["by", "kind"], "box": ["title"], "page-break": [],
    "contents": ["title", "depth"], "generated": ["name", "numbered"],
  ]
  /// The names of all elements, in alphabetical order.
  static let elementNames = attributes.keys.filter { $0 != "report" }.sorted()
}
