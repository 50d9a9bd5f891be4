import Diagnostics
import XML

/// What one reading gathers beside the values: diagnostics, ids, and the pointers to them.
final class ReadingNotes {
  private struct Declared {
    var kind: IDKind
    var line: Int
  }

  private struct Pointer {
    var kinds: [IDKind]
    var id: String
    var place: Place
  }

  /// How many pointers get a suggestion, which takes time that a hostile file could use up.
  private static let mostSuggestions = 50

  private let fileName: String
  private var diagnostics: [Diagnostic] = []
  private var path: [String] = []
  private var declared: [String: [String: Declared]] = [:]
  private var pointers: [Pointer] = []

  init(fileName: String) { self.fileName = fileName }

  /// Begins an element, for the path in diagnostics.
  func enter(_ element: XMLElement) { path.append(element.name) }
  /// Ends the element begun last.
  func leave() { path.removeLast() }

  /// Notes a diagnostic at an element.
  func report(
    _ id: String, _ severity: Diagnostic.Severity = .error, at element: XMLElement,
    _ message: String, _ remedy: String
  ) {
    diagnostics.append(
      Diagnostic(
        id: "review.\(id)", severity: severity, message: message, remedy: remedy,
        place: place(of: element)))
  }

  /// Notes an id or code; one that is used already is reported.
  func declare(_ id: String, _ kind: IDKind, in element: XMLElement) {
    guard !id.isEmpty else { return }
    if let earlier = declared[kind.space]?[id] {
      idStandsTwice(kind, earlierKind: earlier.kind, earlierLine: earlier.line, at: element)
    } else {
      declared[kind.space, default: [:]][id] = Declared(kind: kind, line: element.line)
    }
  }

  /// Notes a pointer, which is looked up when the whole document has been read.
  func point(to kinds: [IDKind], _ id: String, in element: XMLElement) {
    guard !id.isEmpty, !kinds.isEmpty else { return }
    pointers.append(Pointer(kinds: kinds, id: id, place: place(of: element)))
  }

  /// All diagnostics in the order of their lines, those about pointers included.
  func all() -> [Diagnostic] {
    let dangling = pointers.filter { !isFound($0) }.enumerated().map { index, pointer in
      problem(of: pointer, isSuggesting: index < Self.mostSuggestions)
    }
    return (diagnostics + dangling).enumerated().sorted { left, right in
      (left.element.place.line ?? 0, left.offset) < (right.element.place.line ?? 0, right.offset)
    }.map(\.element)
  }

  private func isFound(_ pointer: Pointer) -> Bool {
    // A review that lists no agencies yet takes them from the chronologies.
    if pointer.kinds == [.agency], declared[IDKind.agency.space] == nil { return true }
    return pointer.kinds.contains { declared[$0.space]?[pointer.id]?.kind == $0 }
  }

  private func problem(of pointer: Pointer, isSuggesting: Bool) -> Diagnostic {
    let other = pointer.kinds.compactMap { declared[$0.space]?[pointer.id]?.kind }.first
    // The ids of people may be names, which no diagnostic may repeat.
    let candidates = pointer.kinds.filter { $0 != .person && isSuggesting }.flatMap { kind in
      (declared[kind.space] ?? [:]).filter { $0.value.kind == kind }.map(\.key)
    }
    return dangling(
      pointer.kinds, otherKind: other, nearest: NearestName.of(pointer.id, among: candidates),
      at: pointer.place)
  }

  private func place(of element: XMLElement) -> Place {
    var names = path
    if names.last != element.name { names.append(element.name) }
    return Place(file: fileName, line: element.line, path: names.joined(separator: "/"))
  }
}
