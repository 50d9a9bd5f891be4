import FuzzyDates

/// Makes cells of the numbers in which spreadsheets keep dates, times and numbers.
struct NumberCell {
  /// The day from which the workbook counts.
  let epoch: ExcelSerial.Epoch

  /// The cell of a number, as its format shows it.
  ///
  /// - Parameters:
  ///   - raw: The number as the file writes it.
  ///   - shown: What the cell's format shows.
  ///   - finding: What a person should know of it, where there is something.
  func cell(
    _ raw: UnsafeBufferPointer<UInt8>, _ shown: ShownValue, _ finding: inout SheetFindings.Kind?
  ) -> TableCell {
    switch shown {
    case .number:
      let words = NumberWords.general(raw)
      return TableCell(
        words,
        value: .number(words.utf8.elementsEqual(raw) ? words : String(decoding: raw, as: UTF8.self))
      )
    case .digits(let width):
      let words = NumberWords.general(raw)
      let isWhole = words.utf8.allSatisfy { $0 &- 0x30 <= 9 }
      let zeros = isWhole ? String(repeating: "0", count: max(0, width - words.utf8.count)) : ""
      return TableCell(zeros + words, value: .number(String(decoding: raw, as: UTF8.self)))
    default: break
    }
    let number = String(decoding: raw, as: UTF8.self)
    guard let serial = ExcelSerial(number, epoch: epoch) else { return noDate(raw, &finding) }
    switch shown {
    case .time(let seconds):
      let second = seconds ? Self.second(of: number) : 0
      return DateCell.time(serial.minuteOfDay, second: second)
    case .elapsed(let seconds):
      return TableCell(Self.elapsed(Self.seconds(number), seconds: seconds))
    default: break
    }
    guard let moment = serial.moment else {
      if serial.isFictitious {
        finding = .noDate
        return TableCell("1900-02-29")
      }
      return noDate(raw, &finding)
    }
    let second: Int
    if case .moment(true, _) = shown { second = Self.second(of: number) } else { second = 0 }
    return DateCell.cell(moment, second: second, shown, &finding)
  }

  /// A number that cannot be the date as which it is formatted.
  private func noDate(
    _ raw: UnsafeBufferPointer<UInt8>, _ finding: inout SheetFindings.Kind?
  ) -> TableCell {
    finding = .noDate
    return TableCell(NumberWords.general(raw))
  }

  /// The number of whole seconds, rounded as spreadsheets round them.
  private static func seconds(_ number: String) -> Int {
    Int(((Double(number) ?? 0) * 86_400).rounded())
  }

  private static func second(of number: String) -> Int { seconds(number) % 60 }

  /// A length of time in words, such as `36:05`.
  static func elapsed(_ total: Int, seconds showsSeconds: Bool) -> String {
    let minutes = "\(total / 3_600):\(NumberWords.padded(total / 60 % 60, 2))"
    return showsSeconds ? minutes + ":" + NumberWords.padded(total % 60, 2) : minutes
  }
}
