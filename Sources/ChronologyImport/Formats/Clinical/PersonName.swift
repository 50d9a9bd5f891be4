import XML

/// The name of a person or organisation as HL7 v3 writes it.
enum PersonName {
  /// A name no longer than a line; a longer one, which no honest file has, is cut.
  ///
  /// - Parameter name: The name, which may stand in many entries.
  static func short(_ name: String) -> String {
    let limit = 300
    guard name.utf8.count > limit else { return name }
    let beginning = name.prefix(200)
    // A mark for a name that is not known yet must not be cut in two.
    return beginning.utf8.contains(0) ? "" : beginning + "…"
  }

  /// Takes the name from an element that has one: its parts in the order of the file, else its text.
  ///
  /// - Parameter element: A person or an organisation.
  static func words(_ element: inout XMLElement) -> String {
    element.useFirst("name") { name in
      let own = name.takeText()
      let parts = name.use(where: { _ in true }) { $0.takeText() }.filter { !$0.isEmpty }
      return (parts + (own.isEmpty ? [] : [own])).joined(separator: " ")
    } ?? ""
  }
}
