import FuzzyDates

/// The ways in which people write one day, and mistype it.
enum DaySpellings {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static func all(of day: CalendarDay) -> [String] {
    let (d, m, y) = (day.day, day.month, day.year)
    let (dd, mm) = (two(d), two(m))
    let name = months[m - 1]
    let short = name.prefix(3)
    let weekday = weekdays[day.weekday - 1]
    return [
      "\(d)/\(m)/\(y)", "\(dd)/\(mm)/\(y)", "\(d).\(m).\(y)", "\(dd)-\(mm)-\(y)",
      "\(dd) \(mm) \(y)",
      "\(day)", "\(y)/\(mm)/\(dd)", "\(y)\(mm)\(dd)", "\(d) \(name) \(y)", "\(d) \(short) \(y)",
      "\(d)-\(short)-\(y)", "\(d)/\(name)/\(y)", "\(ordinal(d)) \(name) \(y)",
      "the \(ordinal(d)) of \(name), \(y)", "\(name) \(d), \(y)", "\(short) \(ordinal(d)) \(y)",
      "\(weekday) \(d) \(name) \(y)", "\(weekday.prefix(3)), \(dd)/\(mm)/\(y)",
      "\(d) \(name) \(y) (\(weekday))", "\(y) \(name) \(d)", "\(y)-\(short)-\(dd)",
      "\(dd)\(name)\(y)",
      "\(ordinal(d))\(short)\(y)", "on \(d) \(name.uppercased()) \(y)", "date: \(d)/\(m)/\(y)",
      "(\(d).\(m).\(y))", "\(d)/\(m)/\(y) am", "\(weekday) the \(ordinal(d)) of \(name) \(y)",
      "?\(d) \(name) \(y)", "c. \(d)/\(m)/\(y)", "\(d) \(name) \(y), time not known",
    ]
  }

  /// One slip each: marks mixed, doubled or with blanks, letters for noughts, names with a letter wrong.
  static func slips(of day: CalendarDay) -> [String] {
    let (d, m, y) = (day.day, day.month, day.year)
    let (dd, mm) = (two(d), two(m))
    let name = months[m - 1]
    var slips = [
      "\(dd).\(mm)/\(y)", "\(dd)/\(mm).\(y)", "\(dd)-\(mm)/\(y)", "\(dd)//\(mm)/\(y)",
      "\(dd)/\(mm)//\(y)", "\(dd)/.\(mm)/\(y)", "\(dd) /\(mm)/\(y)", "\(dd)/ \(mm)/\(y)",
      "\(dd)/\(mm)/ \(y)", "\(dd),\(mm),\(y)", "\(dd)_\(mm)_\(y)", "\(dd):\(mm):\(y)",
      "\(dd)\\\(mm)\\\(y)",
      "\(dd)/\(mm)/\(y).", "\(dd)/\(mm)/\(y),", "\(d)th \(name) \(y)", "\(d)st \(name) \(y)",
      "\(d) \(name)\(y)", "\(d)\(name) \(y)", "\(d) ,\(name) ,\(y)", "\(d)/\(name) \(y)",
    ]
    let letters = "\(dd)/\(mm)/\(y)"
    slips.append(String(letters.map { $0 == "0" ? "O" : $0 }))
    if name.count > 5 {
      for index in name.indices.dropFirst() {
        var slip = name
        slip.remove(at: index)
        slips.append("\(d) \(slip) \(y)")
        slip = name
        slip.insert(name[index], at: index)
        slips.append("\(d) \(slip) \(y)")
      }
    }
    return slips
  }

  /// The six spellings in which dateparser and dateutil were measured.
  static func measured(of day: CalendarDay) -> [String] {
    let name = months[day.month - 1]
    return [
      "\(two(day.day))/\(two(day.month))/\(day.year)",
      "\(day.day).\(day.month).\(two(day.year % 100))", "\(day)", "\(day.day) \(name) \(day.year)",
      "\(day.day) \(name.prefix(3)) \(day.year) 14:30", "\(name) \(day.day), \(day.year)",
    ]
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func ordinal(_ number: Int) -> String {
    switch (number / 10, number % 10) {
    case (1, _): "\(number)th"
    case (_, 1): "\(number)st"
    case (_, 2): "\(number)nd"
    case (_, 3): "\(number)rd"
    default: "\(number)th"
    }
  }
}
