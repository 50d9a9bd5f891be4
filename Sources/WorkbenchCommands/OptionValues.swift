public import ArgumentParser
public import CaseModel
public import FuzzyDates

// The field's own values, read from the command line by the words that files and JSON use too.

extension CalendarDay: ExpressibleByArgument {
  /// Reads a day such as `2024-05-23`.
  ///
  /// - Parameter argument: The value of an option.
  public init?(argument: String) { self.init(argument) }
}

extension Audience: ExpressibleByArgument {}
extension CheckGate: ExpressibleByArgument {}
extension LinkRelation: ExpressibleByArgument {}
extension ReviewKind: ExpressibleByArgument {}
