import XML

/// The words of people, devices and organisations that take part in an act of HL7 v3.
enum ActorWords {
  private static let roles = [
    "assignedAuthor", "assignedEntity", "assignedCustodian", "responsibleParty",
    "participantRole", "associatedEntity", "relatedEntity", "intendedRecipient",
  ]
  private static let bearers = [
    "assignedPerson", "relatedPerson", "associatedPerson", "informationRecipient",
    "assignedAuthoringDevice", "playingEntity", "playingDevice",
  ]
  private static let organisations = [
    "representedOrganization", "representedCustodianOrganization", "scopingOrganization",
    "scopingEntity", "receivedOrganization",
  ]

  /// Takes name, role and organisation from a participation such as `author`, in one line.
  static func take(_ holder: inout XMLElement, named: [String: String] = [:]) -> String {
    var parts = self.parts(of: &holder, named)
    for role in roles { parts += holder.use(role) { take(&$0, named: named) } }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func parts(of role: inout XMLElement, _ named: [String: String]) -> [String] {
    var parts: [String] = []
    for bearer in bearers {
      parts += role.use(bearer) { bearer in
        ([PersonName.words(&bearer)]
          + ["code", "manufacturerModelName", "softwareName", "desc"].flatMap { name in
            bearer.use(name) { CodedWords.take(&$0, named: named) + $0.takeText() }
          }).filter { !$0.isEmpty }.joined(separator: ", ")
      }
    }
    for name in ["code", "functionCode"] {
      parts += role.use(name) { CodedWords.take(&$0, named: named) }
    }
    for organisation in organisations {
      parts += role.use(organisation) { organisation in
        let name = PersonName.words(&organisation)
        let text = organisation.useFirst("desc") { $0.takeText() } ?? ""
        return name.isEmpty ? text : name
      }
    }
    return parts
  }
}
