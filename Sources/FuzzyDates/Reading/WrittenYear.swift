/// The years that a date can name.
enum WrittenYear {
  /// With four digits, beside a month; anything else is a slip or stands for "never".
  static let range = 1800...2199
  /// With four digits, alone; others are more likely a time of day (`1430`).
  static let alone = 1900...2100
}
