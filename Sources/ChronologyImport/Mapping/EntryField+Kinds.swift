import CaseModel

extension EntryField {
  /// Whether its words are prose, so that several columns can lead to it one after another.
  var isProse: Bool {
    switch self {
    case .whatHappened, .response, .outcome, .decision, .rationale, .impact, .expectedPractice,
      .agencyComment, .childVoice, .sourceLabel:
      true
    default: false
    }
  }

  /// Whether its words are a list of people, so that several columns can lead to it.
  var isList: Bool { self == .subjects || self == .actors }

  /// Whether its words are a date or a part of one.
  var isDate: Bool {
    switch self {
    case .when, .end, .recorded, .received: true
    default: false
    }
  }

  /// Whether its words are a time of day.
  var isTime: Bool {
    switch self {
    case .time, .endTime, .recordedTime: true
    default: false
    }
  }
}
