/// Counts the rows of a chronology by looking for tags in its bytes, without any XML parser.
///
/// It does for files whose comments and texts hold no tags and whose encoding keeps ASCII as it is,
/// as the example's do.
enum RowScan {
  /// The number of start tags of rows.
  static func count(_ bytes: [UInt8]) -> Int {
    let tags = ["<entry", "<noContact"].map { Array($0.utf8) }
    return bytes.indices.count { start in
      tags.contains { tag in
        let end = start + tag.count
        guard end < bytes.count, bytes[start..<end].elementsEqual(tag) else { return false }
        return [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: ">"), UInt8(ascii: "/")]
          .contains(bytes[end])
      }
    }
  }
}
