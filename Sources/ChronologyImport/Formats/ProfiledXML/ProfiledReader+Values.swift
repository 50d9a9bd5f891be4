import CaseModel
import Diagnostics
import XML

/// Words that a path has led to.
struct Value {
  var text: String
  /// Where in the record they stand; nil for what stands outside it.
  var node: Int32?
  /// The names that lead there from outside, for codes; empty inside the record.
  var path: [Int32] = []
}

/// How a value that may be a code is shown.
enum CodeWords {
  /// Its meaning, then the code in brackets.
  case both
  /// Its meaning alone, for fields that have words of their own.
  case meaning
}

extension EntryField {
  /// Whether the field holds one of a few words of the model.
  var isCoded: Bool { self == .contact || self == .childSeen || self == .childSeenAlone }
}

extension ProfiledReader {
  /// So many values go to one field of one entry; any more are kept under their own names.
  private static var valueLimit: Int { 100 }

  /// The words that the first of some paths leads to that leads to any.
  ///
  /// - Parameter limit: How many of them are wanted.
  mutating func values(
    _ paths: [ElementPath], from base: Int32, limit: Int = .max
  ) -> [Value] {
    for path in paths {
      if case .outside(let number) = path.start {
        let words = outside.words(number)
        guard !words.isEmpty else { continue }
        let names = outside.path(number).map { $0.steps + ($0.attribute.map { [$0] } ?? []) }
        return [Value(text: words, node: nil, path: names ?? [])]
      }
      var values: [Value] = []
      for node in tree.find(path, from: base) where values.count < limit {
        let words = tree.words(node)
        if !words.isEmpty { values.append(Value(text: words, node: node)) }
      }
      if !values.isEmpty { return values }
    }
    return []
  }

  /// The same, for one field of an entry.
  mutating func fieldValues(_ paths: [ElementPath], from base: Int32) -> [Value] {
    values(paths, from: base, limit: Self.valueLimit)
  }

  /// The first of them.
  mutating func value(_ paths: [ElementPath], from base: Int32) -> Value? {
    values(paths, from: base, limit: 1).first
  }

  /// The words of a value as they are shown, once it has gone to a field.
  mutating func use(_ value: Value, shown: CodeWords) -> String {
    if let node = value.node { tree.use(node) }
    guard let codes = codes(of: value) else { return value.text }
    guard let meaning = codes.meanings[value.text] else {
      let path = value.node.map { self.path(of: $0) } ?? path(of: value.path)
      if isCounted("code \(path)") {
        rows.report(
          "chronology.code.unknown", .note,
          "A code is not in the profile's list, so it is shown without its meaning.",
          "Look the code up in the vocabulary's own description, and add it to the profile.",
          line: value.node.map { Int(tree.nodes[Int($0)].line) } ?? 0, path: path)
      }
      return value.text
    }
    switch shown {
    case .both: return "\(meaning) (\(value.text))"
    case .meaning: return meaning
    }
  }

  private func codes(of value: Value) -> CompiledMapping.Codes? {
    let last = value.node.map { tree.nodes[Int($0)].name } ?? value.path.last
    guard let last, let lists = mapping.codes[last] else { return nil }
    let names = value.node.map { steps(to: $0) } ?? value.path
    return lists.first { names.suffix($0.suffix.count).elementsEqual($0.suffix) }
  }

  /// The names that lead from the record to a node of it; the record's own for the record.
  func steps(to node: Int32) -> [Int32] {
    var steps: [Int32] = []
    var node = node
    while node > 0 {
      if tree.nodes[Int(node)].kind != .text { steps.append(tree.nodes[Int(node)].name) }
      node = tree.nodes[Int(node)].parent
    }
    return steps.isEmpty ? tree.nodes.first.map { [$0.name] } ?? [] : steps.reversed()
  }

  /// The path of a node in its record, such as `CINdetails/ReferralNFA` or `@type`.
  func path(of node: Int32) -> String {
    let place = tree.nodes[Int(node)]
    if node == 0 || place.kind == .text && place.parent == 0 { return "text" }
    let steps = steps(to: node).map { names.name($0) }
    guard place.kind == .attribute, let last = steps.last else {
      return steps.joined(separator: "/")
    }
    return (steps.dropLast() + ["@\(last)"]).joined(separator: "/")
  }
}
