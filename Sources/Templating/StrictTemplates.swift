public import Foundation
internal import Mustache

/// A folder of Mustache templates that are rendered strictly.
///
/// Every `.mustache` file of the folder is a template, and each can include the others by name. An
/// unknown name, an unknown file to include or a slip in a tag fails with the file, the line and the
/// nearest known name. Words are always escaped. A name means the value that one is inside; the
/// outermost names are reached with `top.`. Lines may end in any way.
public struct StrictTemplates: Sendable {
  private let library: MustacheLibrary
  private let libraryWithLineNotes: MustacheLibrary
  private let tags: [TemplateTag]

  /// The names of the templates, which are the names of their files without `.mustache`.
  public let names: [String]

  /// The most bytes that one template may have.
  private static let largest = 1_000_000

  /// Reads the templates of a folder; folders inside it are not read.
  ///
  /// - Parameter folder: The folder.
  /// - Throws: ``TemplateFailure`` for the first file that cannot be read or has a slip, in the order
  ///   of the files' names.
  public init(folder: URL) throws(TemplateFailure) {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var sources: [String: String] = [:]
    for file in files.sorted() where file.hasSuffix(".mustache") {
      let source = try Self.source(of: folder.appendingPathComponent(file))
      sources[String(file.dropLast(".mustache".count))] = source
    }
    try self.init(sources: sources)
  }

  /// Takes templates that have been read already.
  ///
  /// - Parameter sources: The text of each template by its name.
  /// - Throws: ``TemplateFailure`` for the first slip, in the order of the names.
  public init(sources: [String: String]) throws(TemplateFailure) {
    names = sources.keys.sorted()
    var tags: [TemplateTag] = []
    var library = MustacheLibrary()
    var libraryWithLineNotes = MustacheLibrary()
    var partials: [String: [(name: String, line: Int)]] = [:]
    for name in names {
      let file = name + ".mustache"
      let source = Self.withPlainLines(sources[name] ?? "")
      let marked = try MarkedTemplate(source, file: file, tags: &tags)
      do {
        try library.register(marked.text, named: name)
        try libraryWithLineNotes.register(marked.textWithLineNotes, named: name)
      } catch let error as MustacheTemplate.ParserError {
        throw TemplateFailure(
          .badTag("a tag cannot be understood."), template: file, line: error.context.lineNumber)
      } catch {
        throw TemplateFailure(.badTag("a tag cannot be understood."), template: file)
      }
      partials[name] = marked.partials
    }
    try PartialGraph(partials).check()
    self.library = library
    self.libraryWithLineNotes = libraryWithLineNotes
    self.tags = tags
  }

  /// Renders one template.
  ///
  /// - Parameters:
  ///   - name: The name of its file without `.mustache`.
  ///   - context: The outermost names, an object.
  /// - Returns: The text, all values escaped as in XML and HTML.
  /// - Throws: ``TemplateFailure`` for the first thing that is not there or cannot be printed.
  public func render(
    _ name: String, _ context: TemplateValue
  ) throws(TemplateFailure) -> String {
    try render(name, context, library)
  }

  /// Renders one template and keeps where each line comes from, for a reader of the text that can find
  /// faults in it.
  ///
  /// The text is that of ``render(_:_:)`` but for white space: a line that holds nothing but a tag leaves
  /// an empty line.
  ///
  /// - Parameters:
  ///   - name: The name of its file without `.mustache`.
  ///   - context: The outermost names, an object.
  /// - Returns: The text with the places of its lines.
  /// - Throws: ``TemplateFailure`` for the first thing that is not there or cannot be printed.
  public func renderWithPlaces(
    _ name: String, _ context: TemplateValue
  ) throws(TemplateFailure) -> RenderedTemplate {
    LineNotes.read(try render(name, context, libraryWithLineNotes))
  }

  private func render(
    _ name: String, _ context: TemplateValue, _ library: MustacheLibrary
  ) throws(TemplateFailure) -> String {
    let rendering = Rendering(tags: tags, top: context)
    let text = library.render(TemplateScope(context, rendering), withTemplate: name)
    if let failure = rendering.failure { throw failure }
    guard let text else {
      throw TemplateFailure(.unknownTemplate(name, known: names), template: name + ".mustache")
    }
    return text
  }

  private static func source(of file: URL) throws(TemplateFailure) -> String {
    guard let data = try? Data(contentsOf: file) else {
      throw TemplateFailure(.unreadable("it cannot be opened."), template: file.lastPathComponent)
    }
    if data.count > largest {
      throw TemplateFailure(
        .unreadable("it is larger than \(largest) bytes."), template: file.lastPathComponent)
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw TemplateFailure(.unreadable("it is not UTF-8."), template: file.lastPathComponent)
    }
    return text
  }

  /// The text without a byte order mark, with line feeds for all ends of lines, and with U+FFFD in place
  /// of the characters that ``LineNotes`` uses.
  private static func withPlainLines(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch (scalar, last) {
      case ("\u{FEFF}", nil): break
      case ("\n", "\r"): break
      case ("\r", _): plain.append("\n")
      case (LineNotes.opening, _), (LineNotes.closing, _): plain.append("\u{FFFD}")
      default: plain.append(scalar)
      }
      last = scalar
    }
    return String(plain)
  }
}
