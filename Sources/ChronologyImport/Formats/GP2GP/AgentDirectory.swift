import CaseModel
import Diagnostics
import XML

/// The people and organisations of a GP record, which stand in it once and are referred to by id.
final class AgentDirectory {
  /// One of them.
  struct Agent {
    var name = ""
    var role = ""
    var organisation = ""

    /// Name, role and organisation in one line.
    var words: String { [name, role, organisation].filter { !$0.isEmpty }.joined(separator: ", ") }
  }

  private var agents: [String: Agent] = [:]
  private var missing = 0
  private var firstMissing = 0
  /// The organisation that most people in the directory belong to; nil where it names none.
  private(set) var practice: String?

  /// Takes in the directory.
  ///
  /// - Parameter directory: The element `agentDirectory`.
  func add(_ directory: XMLElement) {
    var uses: [String: Int] = [:]
    for part in directory.elements("part") {
      for var element in part.elements("Agent") {
        guard let id = element.first("id")?.attribute("root") else { continue }
        let agent = Self.agent(&element)
        agents[id] = agent
        if !agent.organisation.isEmpty { uses[agent.organisation, default: 0] += 1 }
      }
    }
    practice = uses.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? practice
  }

  /// The agent to whom an id leads; nil, and counted, where the directory does not have it.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - line: The line of the record that refers to it.
  func agent(_ id: String, line: Int) -> Agent? {
    if let agent = agents[id] { return agent }
    if missing == 0 { firstMissing = line }
    missing += 1
    return nil
  }

  /// Says how many references led nowhere.
  func report(to rows: RowCollector) {
    guard missing > 0 else { return }
    rows.report(
      "chronology.reference.unresolved", .warning,
      "\(missing) references to people lead to nobody in the file; the references are kept.",
      "Ask the practice who they are if it matters; the copy may be incomplete.",
      line: firstMissing)
  }

  private static func agent(_ element: inout XMLElement) -> Agent {
    var agent = Agent()
    for person in ["agentPerson", "agentDevice"] {
      element.use(person) { agent.name = PersonName.words(&$0) }
    }
    agent.role = element.useFirst("code") { CodedWords.take(&$0) } ?? ""
    for organisation in ["representedOrganization", "agentOrganization"] {
      element.use(organisation) { organisation in
        let name = organisation.useFirst("name") { $0.takeText() } ?? ""
        if !name.isEmpty { agent.organisation = name }
      }
    }
    agent.name = PersonName.short(agent.name)
    agent.role = PersonName.short(agent.role)
    agent.organisation = PersonName.short(agent.organisation)
    return agent
  }
}
