import CaseModel

/// The words with which agencies name a kind of contact.
///
/// They are those of practice in the United Kingdom (methodology 5.3 and 7.4). A kind is told only by words
/// that mean nothing else; all others are kept as they came.
enum ContactWords {
  /// How an agency declares that it had no contact (Staffordshire and Stoke, SAR 3b; methodology 5.3).
  static let noContact: Set<String> = [
    "no contact", "no agency contact", "no contact in period", "nil contact", "nil return",
  ]

  /// The kind that words name; nil when they name none plainly.
  static func kind(_ words: String) -> ContactKind? {
    guard words.utf8.count <= 60 else { return nil }
    return kinds[HeadingKey(words).words]
  }

  private static let kinds: [String: ContactKind] = {
    let words: [(ContactKind, [String])] = [
      (.homeVisit, ["home visit", "hv home visit", "visit at home", "home contact", "home"]),
      (
        .officeVisit,
        ["office visit", "clinic", "clinic visit", "clinic appointment", "surgery visit"]
      ),
      (
        .call,
        [
          "call", "telephone", "telephone call", "phone", "phone call", "tel call", "tc", "t c",
          "telephone contact", "phone contact",
        ]
      ),
      (.text, ["text", "text message", "sms"]),
      (.email, ["email", "e mail"]),
      (.letter, ["letter", "correspondence", "letter sent", "letter received"]),
      (.meeting, ["meeting", "multi agency meeting", "core group", "core group meeting"]),
      (.conference, ["conference", "case conference"]),
      (
        .strategyDiscussion,
        ["strategy discussion", "strategy meeting", "strat meeting", "strategy"]
      ),
      (.referral, ["referral", "marf", "referral made", "referral received", "mash referral"]),
      (.s47, ["s47", "section 47", "s 47", "s47 enquiry", "section 47 enquiry"]),
      (
        .cpConference,
        [
          "cp conference", "child protection conference", "icpc", "rcpc", "cpc",
          "initial child protection conference", "review child protection conference",
        ]
      ),
      (.admission, ["admission", "hospital admission", "admitted"]),
      (
        .attendance,
        ["attendance", "attended", "a e attendance", "ed attendance", "hospital attendance"]
      ),
      (.missing, ["missing", "missing episode", "missing from home", "misper"]),
      (.policeCall, ["police call", "999 call", "call to police", "police attendance"]),
      (.notBrought, ["not brought", "was not brought", "wnb", "child not brought"]),
      (.didNotAttend, ["dna", "did not attend", "dnad"]),
      (.checks, ["checks", "agency checks", "record checks", "lateral checks"]),
      (.court, ["court", "court hearing", "hearing"]),
      (.other, ["other"]),
    ]
    var kinds: [String: ContactKind] = [:]
    for (kind, names) in words {
      for name in names { kinds[name] = kind }
      kinds[HeadingKey(kind.rawValue).words] = kind
    }
    return kinds
  }()
}
