internal import Mustache

/// What the tags of a section see: one value, looked up by numbered marks only.
///
/// A name is looked for in the value that one is inside and nowhere else; `top` leads to the outermost
/// names. What is not there is recorded with its tag and fails the rendering.
final class TemplateScope: MustacheParent {
  private let value: TemplateValue
  private let rendering: Rendering

  init(_ value: TemplateValue, _ rendering: Rendering) {
    self.value = value
    self.rendering = rendering
  }

  /// Answers one tag; the library calls it with a mark such as `t12`.
  func child(named mark: String) -> Any? {
    guard let index = Int(mark.dropFirst()), rendering.tags.indices.contains(index) else {
      return nil
    }
    let tag = rendering.tags[index]
    guard let found = lookUp(tag) else { return nil }
    switch (tag.purpose, found) {
    case (.print, .text(let words)):
      if words.isEmpty { rendering.record(.emptyText(tag.name), at: tag) }
      return MarkupEscaping.escaped(words)
    case (.print, .number(let number)): return String(number)
    case (.print, _):
      rendering.record(.notPrintable(tag.name, kind: found.kindInWords), at: tag)
      return nil
    case (_, .flag(let flag)): return flag
    case (_, .text(let words)): return !words.isEmpty
    case (.section, .list(let values)): return values.map { TemplateScope($0, rendering) }
    case (.inverted, .list(let values)): return !values.isEmpty
    case (.section, .object): return TemplateScope(found, rendering)
    case (.inverted, .object): return true
    case (_, .number):
      rendering.record(.notASection(tag.name, kind: found.kindInWords), at: tag)
      return nil
    }
  }

  private func lookUp(_ tag: TemplateTag) -> TemplateValue? {
    var path = tag.path[...]
    var current = value
    if path.first == "top" {
      current = rendering.top
      path = path.dropFirst()
    }
    for name in path {
      let names: [String: TemplateValue]
      if case .object(let object) = current { names = object } else { names = [:] }
      guard let next = names[String(name)] else {
        var isAtTop = false
        if case .object(let top) = rendering.top { isAtTop = top[String(name)] != nil }
        rendering.record(
          .unknownName(String(name), known: names.keys.sorted(), isAtTop: isAtTop), at: tag)
        return nil
      }
      current = next
    }
    return current
  }
}

/// One rendering: the tags, the outermost value, and the first thing that went wrong.
final class Rendering {
  let tags: [TemplateTag]
  let top: TemplateValue
  private(set) var failure: TemplateFailure?

  init(tags: [TemplateTag], top: TemplateValue) {
    self.tags = tags
    self.top = top
  }

  func record(_ problem: TemplateFailure.Problem, at tag: TemplateTag) {
    if failure == nil {
      failure = TemplateFailure(problem, template: tag.template, line: tag.line)
    }
  }
}
