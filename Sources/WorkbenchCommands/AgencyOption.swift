import ArgumentParser
import WorkbenchActions

/// An agency as it is given on the command line: a code, or a code and a name.
enum AgencyOption {
  /// Reads an agency such as `HV` or `HV="Health visiting"`.
  ///
  /// - Throws: `ValidationError` where there is no code, or one with blanks.
  static func agency(_ words: String) throws -> ImportChoices.Agency {
    let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { GivenName.line(String($0)) }
    guard let code = parts.first, !code.isEmpty, !code.contains(where: { " /".contains($0) }) else {
      throw ValidationError(
        "Give the agency a code without blanks, as HV or HV=\"Health visiting\".")
    }
    return .init(code: code, name: parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil)
  }
}
