import CaseModel
import FuzzyDates
import XML

/// A value chosen from a list, written by its raw value.
typealias ChosenValue = RawRepresentable<String> & CaseIterable & Sendable

/// Fields that are attributes.
extension ElementField {
  /// A short text.
  static func text(
    _ name: String, _ path: Path<String>, _ need: FieldNeed = .optional
  ) -> ElementField {
    attribute(name, path, need, write: { need == .optional && $0.isEmpty ? nil : $0 }) {
      source, _ in source.words
    }
  }

  /// A short text that can be absent, which is not the same as empty.
  static func text(_ name: String, _ path: Path<String?>) -> ElementField {
    attribute(name, path, .optional, write: { $0 }) { source, _ in .some(source.words) }
  }

  /// A whole number.
  static func number(_ name: String, _ path: Path<Int>) -> ElementField {
    attribute(name, path, .required, standIn: { String($0) }, write: { String($0) }) {
      source, notes in
      notes.converted(Int(source.words), name, from: source, asked: "a whole number")
    }
  }

  /// A whole number that can be absent.
  static func number(_ name: String, _ path: Path<Int?>) -> ElementField {
    attribute(name, path, .optional, write: { $0.map(String.init) }) { source, notes in
      notes.converted(Int(source.words), name, from: source, asked: "a whole number")
    }
  }

  /// A yes or a no, written when it is yes.
  static func flag(_ name: String, _ path: Path<Bool>) -> ElementField {
    attribute(name, path, .optional, write: { $0 ? "true" : nil }) { source, notes in
      let flags = ["true": true, "1": true, "false": false, "0": false]
      return notes.converted(
        flags[source.words], name, from: source, asked: "“true” or “false”")
    }
  }

  /// A day.
  static func day(_ name: String, _ path: Path<CalendarDay?>) -> ElementField {
    attribute(name, path, .optional, write: { $0?.description }) { source, notes in
      notes.converted(
        CalendarDay(source.words), name, from: source, asked: "a day such as 2024-05-23")
    }
  }

  /// Several days, with spaces between.
  static func days(_ name: String, _ path: Path<[CalendarDay]>) -> ElementField {
    attribute(
      name, path, .optional,
      write: { $0.isEmpty ? nil : $0.map(\.description).joined(separator: " ") }
    ) { source, notes in
      PlainWords.normalised(source.words).split(separator: " ").compactMap {
        notes.converted(
          CalendarDay(String($0)), name, from: source, asked: "days such as 2024-05-23")
      }
    }
  }

  /// A value from a list.
  static func choice<Choice: ChosenValue>(
    _ name: String, _ path: Path<Choice>, _ need: FieldNeed = .always
  ) -> ElementField {
    attribute(name, path, need, standIn: { $0.rawValue }, write: { $0.rawValue }) { source, notes in
      notes.choice(source.words, named: name, from: source)
    }
  }

  /// A value from a list, or none.
  static func choice<Choice: ChosenValue>(_ name: String, _ path: Path<Choice?>) -> ElementField {
    attribute(name, path, .optional, write: { $0?.rawValue }) { source, notes in
      notes.choice(source.words, named: name, from: source)
    }
  }

  /// Several values from a list, with spaces between.
  static func choices<Choice: ChosenValue>(
    _ name: String, _ path: Path<[Choice]>
  ) -> ElementField {
    attribute(
      name, path, .optional,
      write: { $0.isEmpty ? nil : $0.map(\.rawValue).joined(separator: " ") }
    ) { source, notes in
      PlainWords.normalised(source.words).split(separator: " ").compactMap {
        notes.choice(String($0), named: name, from: source)
      }
    }
  }

  /// An id or code that other parts may point to.
  static func id(_ name: String = "id", _ path: Path<String>, of kind: IDKind) -> ElementField {
    attribute(name, path, .required, write: { $0 }) { source, notes in
      notes.declare(source.words, kind, in: source.element)
      return source.words
    }
  }

  /// A pointer to the id or code of another part.
  static func pointer(
    _ name: String, _ path: Path<String>, to kinds: IDKind..., need: FieldNeed = .optional
  ) -> ElementField {
    pointer(name, path, to: kinds, need: need)
  }

  /// A pointer to the id or code of another part.
  static func pointer(
    _ name: String, _ path: Path<String>, to kinds: [IDKind], need: FieldNeed
  ) -> ElementField {
    attribute(name, path, need, write: { need == .optional && $0.isEmpty ? nil : $0 }) {
      source, notes in
      notes.point(to: kinds, source.words, in: source.element)
      return source.words
    }
  }

  /// A pointer to evidence: an extract, a conversation or a family voice, or `AGENCY/REFERENCE`.
  static func evidence(_ name: String, _ path: Path<String>) -> ElementField {
    attribute(name, path, .required, write: { $0 }) { source, notes in
      if let entry = EntryReference(source.words) {
        notes.point(to: [.agency], entry.agency, in: source.element)
      } else {
        notes.point(to: [.extract, .conversation, .familyVoice], source.words, in: source.element)
      }
      return source.words
    }
  }

  private static func attribute<Field>(
    _ name: String, _ path: Path<Field>, _ need: FieldNeed,
    standIn: @escaping @Sendable (Field) -> String? = { _ in nil },
    write: @escaping @Sendable (Field) -> String?,
    read: @escaping @Sendable (FieldSource, ReadingNotes) -> Field?
  ) -> ElementField {
    ElementField(
      name: name, site: .attribute, isRequired: need == .required,
      standIn: { standIn($0[keyPath: path]) },
      take: { source, value, notes in
        if let field = read(source, notes) { value[keyPath: path] = field }
      },
      write: { value, element, _ in
        guard let words = write(value[keyPath: path]) else { return }
        element.attributes.append(XMLAttribute(name: name, value: words))
      })
  }
}
