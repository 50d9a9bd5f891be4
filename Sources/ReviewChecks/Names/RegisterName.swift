import CaseModel

/// One way in which a person or an address of the register could be known from a text.
struct RegisterName: Hashable, Sendable {
  /// What it is.
  enum Form: String, Sendable {
    /// A word of the name, an alias or a nickname.
    case name
    /// The first letters of the name.
    case initials
    /// An address without its number.
    case address
    /// A postcode.
    case postcode
  }

  /// The position of the person in the register.
  let person: Int
  /// What it is.
  let form: Form
  /// The words to look for, plain and small.
  let words: [String]
  /// Whether it is found only where it is written with capitals, because it is also an everyday word
  /// or very short.
  let needsCapital: Bool
}

extension RegisterName {
  /// Everything to look for that the register holds.
  static func all(of people: [Person]) -> [RegisterName] {
    var names: [RegisterName] = []
    var seen: Set<RegisterName> = []
    for (index, person) in people.enumerated() {
      for name in Self.names(of: person, at: index) where seen.insert(name).inserted {
        names.append(name)
      }
    }
    return names
  }

  private static func names(of person: Person, at index: Int) -> [RegisterName] {
    var names: [RegisterName] = []
    for full in [person.confidentialName] + person.aliases {
      let words = nameWords(full)
      // `O'Brien` is also written `OBrien` or `O Brien`.
      let plain = words.map { $0.filter { $0 != "'" } }.filter { !words.contains($0) }
      for word in words + plain {
        names.append(
          RegisterName(
            person: index, form: .name, words: [word],
            needsCapital: word.count < 3 || EverydayWords.contains(word)))
      }
      if words.count > 1 {
        let initials = words.compactMap { $0.first.map(String.init) }
        names.append(
          RegisterName(person: index, form: .initials, words: initials, needsCapital: true))
        if initials.count > 2, let first = initials.first, let last = initials.last {
          names.append(
            RegisterName(person: index, form: .initials, words: [first, last], needsCapital: true))
        }
      }
    }
    for address in person.addresses { names += Self.names(ofAddress: address, at: index) }
    return names
  }

  /// The words of a name that point to its bearer: no titles, no particles, no figures.
  private static func nameWords(_ full: String) -> [String] {
    Words(full).all.map { String($0.bare) }.filter { word in
      word.count > 1 && !wordsBesideNames.contains(word) && !word.contains(where: \.isNumber)
    }
  }

  private static func names(ofAddress address: String, at index: Int) -> [RegisterName] {
    var names: [RegisterName] = []
    let parts = address.split { $0 == "," || $0.isNewline }
    // The first part with two words or more besides its number is the street or the house; towns
    // and counties may well be named in a report about something else.
    let street = parts.lazy.map { part in
      Words(String(part)).all.map { AddressWords.full(String($0.bare)) }
        .filter { !$0.contains(where: \.isNumber) }
    }.first { $0.count > 1 }
    if let street {
      names.append(
        RegisterName(person: index, form: .address, words: street, needsCapital: false))
    }
    if let code = address.uppercased().firstMatch(
      of: /\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})\b/)
    {
      let words = [String(code.1), String(code.2)].map { $0.lowercased() }
      names.append(
        RegisterName(person: index, form: .postcode, words: words, needsCapital: false))
    }
    return names
  }

  private static let wordsBesideNames: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lady",
    "lord", "rev", "reverend", "father", "mother", "sister", "brother", "nurse", "midwife", "pc",
    "dc", "ds", "dci", "sgt", "sergeant", "inspector", "constable", "detective", "junior",
    "senior", "jr", "snr", "the", "of", "and", "or", "de", "du", "la", "le", "van", "von", "der",
    "den", "di", "da", "dos", "al", "el", "bin", "ibn", "bint", "nee", "aka", "formerly", "known",
    "as", "born",
    // How a newborn stands in records before it has a name.
    "baby", "infant", "twin", "boy", "girl",
  ]
}

/// Words of addresses that are written in several ways.
enum AddressWords {
  /// The word written out: `terr` gives `terrace`.
  static func full(_ word: String) -> String { short[word] ?? word }

  private static let short: [String: String] = [
    "st": "street", "str": "street", "rd": "road", "ave": "avenue", "av": "avenue",
    "terr": "terrace", "tce": "terrace", "ter": "terrace", "cl": "close", "cres": "crescent",
    "ct": "court", "dr": "drive", "gdns": "gardens", "gdn": "garden", "gr": "grove", "ln": "lane",
    "pl": "place", "sq": "square", "pk": "park", "wy": "way", "hse": "house",
  ]
}
