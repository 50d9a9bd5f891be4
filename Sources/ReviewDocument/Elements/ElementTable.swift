import XML

/// A type that one element of a review document holds.
///
/// To add a field to such a type, add a line to its table (and to the schema); to add a type, write
/// a table in a file of its own under `Tables/` and name it in the table of what holds it. Reading
/// and writing both follow from the table.
protocol ReviewElement: Sendable {
  /// How the type's fields stand in its element.
  static var table: ElementTable<Self> { get }
}

/// How the fields of a value stand in an element, in the order in which they are written.
struct ElementTable<Value: Sendable>: Sendable {
  /// The value that a reading starts from: what an absent field means.
  let blank: Value
  /// The fields; attributes first.
  let fields: [ElementField<Value>]
  /// What is looked at when all fields have been read.
  let check: Check?

  typealias Check = @Sendable (Value, XMLElement, ReadingNotes) -> Void

  init(_ blank: Value, _ fields: [ElementField<Value>], check: Check? = nil) {
    self.blank = blank
    self.fields = fields
    self.check = check
  }

  /// The element that holds a value.
  func written(_ value: Value, as name: String, _ includesRegister: Bool) -> XMLElement {
    var element = XMLElement(name: name)
    for field in fields { field.write(value, &element, includesRegister) }
    return element
  }

  /// The value that an element holds; what is wrong with the element goes into the notes.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - notes: Where diagnostics, ids and pointers go.
  ///   - besides: Attributes that the caller reads.
  func read(_ element: XMLElement, _ notes: ReadingNotes, besides: [String] = []) -> Value {
    var value = blank
    read(element, into: &value, notes, besides: besides)
    return value
  }

  /// Reads an element into a value that may hold something already.
  func read(
    _ element: XMLElement, into value: inout Value, _ notes: ReadingNotes, besides: [String] = []
  ) {
    notes.enter(element)
    defer { notes.leave() }
    var seen: Set<String> = []
    readAttributes(of: element, into: &value, notes, besides, &seen)
    readChildren(of: element, into: &value, notes, &seen)
    if let words = fields.first(where: { $0.site == .words }) {
      words.take(FieldSource(element: element, words: PlainWords.of(element)), &value, notes)
    }
    for field in fields where field.isRequired && !seen.contains(field.name) {
      notes.missing(
        field.site, field.name, in: element, ReadingNotes.meanwhile(field.standIn(value)))
    }
    check?(value, element, notes)
  }

  private func readAttributes(
    of element: XMLElement, into value: inout Value, _ notes: ReadingNotes, _ besides: [String],
    _ seen: inout Set<String>
  ) {
    let attributes = fields.filter { $0.site == .attribute }
    // Attributes of other namespaces, such as xsi:schemaLocation, are not addressed to us.
    for attribute in element.attributes where attribute.namespace.isEmpty {
      if let field = attributes.first(where: { $0.name == attribute.name }) {
        if !attribute.value.isEmpty { seen.insert(field.name) }
        let source = FieldSource(
          element: element, words: attribute.value,
          consequence: ReadingNotes.meanwhile(field.standIn(value)))
        field.take(source, &value, notes)
      } else if attribute.name == PlainWords.keeping.attribute, holdsWords {
        notes.checkKeeping(element)
      } else if !besides.contains(attribute.name) {
        notes.unknownAttribute(
          attribute.name, in: element, known: attributes.map(\.name) + besides)
      }
    }
  }

  private func readChildren(
    of element: XMLElement, into value: inout Value, _ notes: ReadingNotes,
    _ seen: inout Set<String>
  ) {
    let holders = fields.filter { $0.site == .element || $0.site == .elements }
    let paragraphs = holders.first { $0.name == ElementField<Value>.paragraph }
    for node in element.children {
      switch node {
      case .element(let child):
        guard let field = holders.first(where: { $0.name == child.name }),
          child.namespace == element.namespace
        else {
          notes.unknownElement(
            child, in: element, known: holders.map(\.name), keepsWords: holdsWords)
          continue
        }
        if field.site == .element, !seen.insert(field.name).inserted {
          notes.standsTwice(child, in: element)
        } else {
          field.take(FieldSource(element: child, words: ""), &value, notes)
        }
        seen.insert(field.name)
      case .text(let text) where holdsWords || PlainWords.normalised(text).isEmpty: break
      case .text(let text):
        // Words without a paragraph around them are a paragraph where paragraphs may stand.
        guard let paragraphs else {
          notes.strayWords(in: element)
          continue
        }
        let bare = XMLElement(name: paragraphs.name, children: [.text(text)], line: element.line)
        paragraphs.take(FieldSource(element: bare, words: ""), &value, notes)
      }
    }
  }

  private var holdsWords: Bool { fields.contains { $0.site == .words } }
}
