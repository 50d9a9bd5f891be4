public import ArgumentParser
public import CaseModel

// The field's own values, read from the command line by the words that files and JSON use too.

extension Audience: ExpressibleByArgument {}
extension CheckGate: ExpressibleByArgument {}
extension LinkRelation: ExpressibleByArgument {}
extension ReviewKind: ExpressibleByArgument {}
