/// The kinds of tag that Mustache knows and that are refused here, with the reason for each.
enum TemplateRefusals {
  /// Why a tag that is neither section, partial nor remark is refused; nil when it is not.
  ///
  /// - Parameter content: What stands between the braces.
  static func tag(_ content: Substring) -> TemplateFailure.Problem? {
    switch content.first {
    case "{", "&":
      .refusedTag(
        "{{\(content.prefix(1))", why: "they print words without escaping them, which breaks pages."
      )
    case "=":
      .refusedTag("{{=", why: "they change what a tag looks like.")
    case "%":
      .refusedTag("{{%", why: "they change how words are escaped.")
    case "<", "$":
      .refusedTag(
        "{{\(content.prefix(1))", why: "a template can include files, not inherit from them.")
    case _ where content.contains("("):
      .refusedTag("{{name(…)}}", why: "they compute in the template; ask for a name that says it.")
    default: nil
    }
  }

  /// Why the name of an included file is refused; nil when it is not.
  ///
  /// - Parameter name: The name as written.
  static func partial(_ name: Substring) -> TemplateFailure.Problem? {
    if name.hasPrefix("*") {
      return .refusedTag("{{> *", why: "which file is included must be plain to see.")
    }
    let isPlain = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    return name.isEmpty || !isPlain
      ? .badTag("“\(name.prefix(40))” cannot be the name of a file to include.") : nil
  }
}
