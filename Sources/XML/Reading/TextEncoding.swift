/// The encodings that files are read in; every other one is refused with what to do.
enum TextEncoding: Equatable {
  case utf8
  case utf16(bigEndian: Bool)
  /// One byte for each character, as Windows programs wrote English for long.
  case windows1252
  /// ISO-8859-15, which is ISO-8859-1 with the euro sign.
  case latin9

  /// What to call it when its bytes are broken.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    case .latin9: "ISO-8859-15"
    }
  }

  /// The encoding that a declaration's name means; nil for one that is not read.
  ///
  /// ISO-8859-1 is read as Windows-1252, as browsers do: the two differ only where ISO-8859-1 has
  /// control characters that nobody writes and Windows programs put curly quotes and dashes. US-ASCII
  /// is part of UTF-8. A file whose first line can be read byte by byte is not in UTF-16 even if it
  /// says so, as exports from databases do; it is taken for UTF-8, and refused if it is not that.
  init?(declared name: String) {
    switch name.lowercased() {
    case "", "utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be": self = .utf8
    case "windows-1252", "cp1252", "cp-1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9": self = .latin9
    default: return nil
    }
  }

  /// The character of a byte from 0x80 in an encoding of one byte each.
  ///
  /// The five bytes that Windows-1252 does not define become the control characters of the same
  /// number, so that nothing is lost.
  func scalar(of byte: UInt8) -> UInt32 {
    switch self {
    case .windows1252 where byte < 0xA0: Self.windows[Int(byte) - 0x80]
    case .latin9:
      switch byte {
      case 0xA4: 0x20AC
      case 0xA6: 0x0160
      case 0xA8: 0x0161
      case 0xB4: 0x017D
      case 0xB8: 0x017E
      case 0xBC: 0x0152
      case 0xBD: 0x0153
      case 0xBE: 0x0178
      default: UInt32(byte)
      }
    default: UInt32(byte)
    }
  }

  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
