/// Writes XML as UTF-8, escaping everything that it is given.
///
/// Characters that XML 1.0 cannot hold, such as most control characters, are written as U+FFFD, never
/// left out in silence. The same calls always give the same bytes.
public struct XMLWriter: Sendable {
  /// The bytes written so far.
  public private(set) var bytes: [UInt8] = []
  private let indented: Bool
  private var open: [Open] = []
  private var tagIsOpen = false

  private struct Open {
    var name: String
    var hasElements = false
    var hasText = false
  }

  /// Creates a writer.
  ///
  /// - Parameter indented: Whether elements that hold no text stand on lines of their own.
  public init(indented: Bool = false) {
    self.indented = indented
  }

  /// Writes the XML declaration, which says that the encoding is UTF-8.
  public mutating func declaration() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Writes a remark for whoever opens the file, on a line of its own before the first element.
  ///
  /// - Parameter remark: The remark; two hyphens in a row, which would end it, are set apart.
  public mutating func remark(_ remark: String) {
    raw("<!-- ")
    escape(
      remark.split(separator: "--", omittingEmptySubsequences: false).joined(separator: "- -"),
      inAttribute: false)
    raw(" -->\n")
  }

  /// Begins an element.
  ///
  /// - Parameters:
  ///   - name: Its name, with a prefix if it has one. It is written as it is given.
  ///   - attributes: Its attributes in the order in which they are written.
  public mutating func start(_ name: String, _ attributes: [(String, String)] = []) {
    closeTag()
    breakLine()
    raw("<")
    raw(name)
    for (name, value) in attributes {
      raw(" ")
      raw(name)
      raw("=\"")
      escape(value, inAttribute: true)
      raw("\"")
    }
    open.append(Open(name: name))
    tagIsOpen = true
  }

  /// Ends the element begun last; does nothing when none is open.
  public mutating func end() {
    guard let element = open.popLast() else { return }
    if tagIsOpen {
      raw("/>")
      tagIsOpen = false
    } else {
      if element.hasElements && !element.hasText { newLine(depth: open.count) }
      raw("</")
      raw(element.name)
      raw(">")
    }
    if open.isEmpty && indented { raw("\n") }
  }

  /// Writes text inside the element begun last.
  ///
  /// - Parameter text: The text, unescaped.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    closeTag()
    if !open.isEmpty { open[open.count - 1].hasText = true }
    escape(text, inAttribute: false)
  }

  /// Writes a whole element with text in it.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes in order.
  ///   - content: Its text, unescaped.
  public mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], text content: String
  ) {
    start(name, attributes)
    text(content)
    end()
  }

  /// Writes a whole element without content.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes in order.
  public mutating func empty(_ name: String, _ attributes: [(String, String)] = []) {
    start(name, attributes)
    end()
  }

  private mutating func closeTag() {
    guard tagIsOpen else { return }
    raw(">")
    tagIsOpen = false
  }

  /// Puts an element on a line of its own, unless text stands beside it.
  private mutating func breakLine() {
    guard !open.isEmpty else { return }
    let index = open.count - 1
    open[index].hasElements = true
    if !open[index].hasText { newLine(depth: open.count) }
  }

  private mutating func newLine(depth: Int) {
    guard indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: String, inAttribute: Bool) {
    XMLEscaping.append(text, inAttribute: inAttribute, to: &bytes)
  }
}
