/// The sentences of the program's own blank return after which an agency writes outside its tables.
///
/// Who makes the return writes them, and who reads it when it comes back knows by them what the agency
/// added.
public enum ReturnPrompts {
  /// Stands below the chronology, for what has no row.
  public static let anythingElse = "Anything else that the review should know:"

  /// What the agency says of who made the return.
  public static let signature = [
    "Filled in by (role, no name):", "Checked by (role, no name):", "On (date):",
  ]

  /// A piece of the first sentence of the letter, which names the period.
  public static let request = "for a chronology of its contact with the family"

  /// The beginning of the point that shows how dates are typed.
  public static let dates = "Type dates as they stand in the record: "

  /// The beginning of the sentence of the letter that names the day of sending back.
  public static let due = "Please send it back by "
}
