import XML

/// The words by which a resource is named where another refers to it.
enum ResourceName {
  /// The name of a person, an organisation, a place, a medicine; else the words of its code or type.
  ///
  /// A role is named after its person, its kind and its organisation, which may not have been read yet:
  /// marks stand in their place.
  ///
  /// - Parameter resource: The resource.
  static func words(of resource: XMLElement) -> String { PersonName.short(full(resource)) }

  private static func full(_ resource: XMLElement) -> String {
    switch resource.name {
    case "Practitioner", "Person", "RelatedPerson": return person(resource)
    case "Patient":
      // The patient is called by the id, as where the reference is kept.
      return resource.first("id")?.attribute("value").map { "Patient/\($0)" } ?? ""
    case "PractitionerRole":
      let parts = ["practitioner", "code", "organization"].map { name in
        resource.first(name).map { name == "code" ? PersonName.short(concept($0)) : reference($0) }
          ?? ""
      }
      return parts.filter { !$0.isEmpty }.joined(separator: ", ")
    default:
      for name in ["name", "title", "code", "vaccineCode", "medicationCodeableConcept", "type"] {
        for element in resource.elements(name) {
          let words = concept(element)
          if !words.isEmpty { return words }
        }
      }
      for element in resource.elements("deviceName") { return concept(element) }
      return ""
    }
  }

  /// The words of a name, and of the role that STU3 puts beside it.
  private static func person(_ resource: XMLElement) -> String {
    let names = resource.elements("name").map { FHIRWords.name($0) }.filter { !$0.isEmpty }
    let roles = (resource.elements("practitionerRole") + resource.elements("relationship"))
      .flatMap { [$0] + $0.elements("role") + $0.elements("code") }.map(concept)
    return (names.prefix(1) + roles).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func concept(_ element: XMLElement) -> String {
    var element = element
    if element.attribute("value") == nil, element.first("coding") == nil,
      element.first("text") == nil
    {
      return element.first("name")?.attribute("value") ?? ""
    }
    return FHIRWords.take(&element)
  }

  private static func reference(_ element: XMLElement) -> String {
    var element = element
    return FHIRWords.take(&element)
  }
}
