extension MarkupFailure.Kind {
  /// The stable name of this kind of problem.
  public var id: String {
    switch self {
    case .notWellFormed: "markup.not-well-formed"
    case .unknownElement: "markup.unknown-element"
    case .misplacedElement: "markup.misplaced-element"
    case .misplacedWords: "markup.misplaced-words"
    case .unknownAttribute: "markup.unknown-attribute"
    case .missingAttribute: "markup.missing-attribute"
    case .unknownValue: "markup.unknown-value"
    case .unknownGenerated: "markup.unknown-generated"
    case .unknownReference: "markup.unknown-reference"
    case .wordlessReference: "markup.wordless-reference"
    case .repeatedAnchor: "markup.repeated-id"
    case .emptyHeading: "markup.empty-heading"
    case .headlessSection: "markup.headless-section"
    case .tableWithoutHeader: "markup.table-without-header"
    case .unevenRow: "markup.uneven-row"
    }
  }

  var message: String {
    switch self {
    case .notWellFormed(let sentence): sentence
    case .unknownElement(let name): "There is no element “\(name)” in report markup."
    case .misplacedElement(let name, let outer): "“\(name)” cannot stand in “\(outer)”."
    case .misplacedWords(let outer): "Words stand directly in “\(outer)”."
    case .unknownAttribute(let name, let element): "“\(element)” has no attribute “\(name)”."
    case .missingAttribute(let name, let element): "“\(element)” needs the attribute “\(name)”."
    case .unknownValue(let value, let attribute, let element):
      "“\(value)” is no value for “\(attribute)” of “\(element)”."
    case .unknownGenerated(let name): "Nothing is generated under the name “\(name)”."
    case .unknownReference(let anchor): "Nothing in the report has the id “\(anchor)”."
    case .wordlessReference(let anchor):
      "“\(anchor)” has no number or label that a reference could show."
    case .repeatedAnchor(let anchor): "Two places have the id “\(anchor)”."
    case .emptyHeading(let name): "A heading “\(name)” has no words."
    case .headlessSection: "A numbered section has no heading."
    case .tableWithoutHeader: "The first row of a table is not made of header cells."
    case .unevenRow(let cells, let columns):
      "A row has \(cells) cells in a table of \(columns) columns."
    }
  }

  var remedy: String {
    switch self {
    case .notWellFormed:
      "Mend the template at that line: every element that is opened must be closed in the same place."
    case .unknownElement: "Use one of: \(MarkupGrammar.elementNames.joined(separator: ", "))."
    case .misplacedElement: "Move it, or put it into an element that may hold it."
    case .misplacedWords: "Put the words into a paragraph, “p”."
    case .unknownAttribute: "Leave the attribute out."
    case .missingAttribute: "Add the attribute."
    case .unknownValue: "Use a value that the attribute has."
    case .unknownGenerated: "Use the name of a generated section, or leave the element out."
    case .unknownReference: "Give the place that is meant this id, or refer to another."
    case .wordlessReference: "Write the words of the link inside “ref”, or give its target a label."
    case .repeatedAnchor: "Give one of them another id."
    case .emptyHeading: "Write the heading’s words, or leave it out with all that belongs to it."
    case .headlessSection: "Begin the section with h1, h2, h3 or h4, or do not number it."
    case .tableWithoutHeader: "Begin the table with a row of “th” cells that name the columns."
    case .unevenRow: "Give each row as many cells as there are columns; a cell may be empty."
    }
  }
}
