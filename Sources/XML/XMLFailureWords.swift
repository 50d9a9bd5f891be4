extension XMLFailure.Kind {
  /// What is wrong and what to do, in a sentence each.
  var words: (message: String, remedy: String) {
    switch self {
    case .empty:
      ("The file is empty.", "Ask the agency to send the file again.")
    case .notXML(let kind):
      (
        "The file is not XML; it looks like \(kind).",
        "Choose the agency's XML export, or ask the agency for one."
      )
    case .documentType:
      (
        "The file declares a document type (<!DOCTYPE …>), which can make a program fetch or "
          + "multiply content, so it was not read.",
        "Ask the agency, or its software supplier, to export the file without the DOCTYPE."
      )
    case .entity:
      (
        "The file uses an abbreviation of its own (an entity such as &name;) that XML does not "
          + "have built in.",
        "Ask the agency to export the characters themselves, or numbers such as &#163;."
      )
    case .truncated:
      (
        "The file ends early: its last elements are never closed.",
        "The copy is probably incomplete; ask the agency to send the file again."
      )
    case .notWellFormed(let sentence):
      (sentence, "Ask the agency to export the file again rather than to mend it by hand.")
    case .encoding(let name):
      (
        "A character is not valid in \(name), the encoding that the file is read in.",
        "Ask the agency to save the file as UTF-8; if it comes from an older Windows program, its "
          + "first line should say encoding=\"windows-1252\"."
      )
    case .encodingNotRead(let name):
      (
        "The file is in an encoding that is not read (\(name)).",
        "Ask the agency to save the file as UTF-8."
      )
    case .character:
      (
        "The file holds a control character that XML does not allow.",
        "Ask the agency to export the file again without it."
      )
    case .namespace:
      (
        "A name has a prefix whose namespace is not declared.",
        "Ask the agency's software supplier to declare the prefix with xmlns."
      )
    case .input:
      ("The file could not be read.", "Check that the file can be opened, then try again.")
    default: limitWords
    }
  }

  private var limitWords: (message: String, remedy: String) {
    let remedy = "No honest chronology needs this; ask the agency how the file was made."
    switch self {
    case .tooLarge(let bytes):
      return (
        "The file is larger than \(bytes / 1_048_576) MB, the most that is read.",
        "Ask the agency to send the chronology in parts."
      )
    case .tooDeep(let depth):
      return ("Elements are nested more than \(depth) deep.", remedy)
    case .textTooLong(let bytes):
      return (
        "A single text is longer than \(bytes / 1000) KB.",
        "Ask the agency to send attachments as files of their own."
      )
    case .elementTooLarge(let bytes):
      return (
        "One record of the file takes more than \(bytes / 1_048_576) MB.", remedy
      )
    case .startTagTooLong(let bytes):
      return ("A start tag is longer than \(bytes / 1024) KB.", remedy)
    case .tooManyAttributes(let count):
      return ("An element has more than \(count) attributes.", remedy)
    case .tooManyNames(let count):
      return (
        "The file has more than \(count) different names of elements and attributes.", remedy
      )
    default: return ("The file cannot be read.", remedy)
    }
  }
}
