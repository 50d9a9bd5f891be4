import XML

/// Fields that are elements with fields of their own.
extension ElementField {
  /// One element that always stands there.
  static func element<Field: ReviewElement>(_ name: String, _ path: Path<Field>) -> ElementField {
    ElementField(
      name: name, site: .element, isRequired: true,
      take: { source, value, notes in
        value[keyPath: path] = Field.table.read(source.element, notes)
      },
      write: { value, element, includesRegister in
        element.children.append(
          .element(Field.table.written(value[keyPath: path], as: name, includesRegister)))
      })
  }

  /// One element, or none.
  static func element<Field: ReviewElement>(_ name: String, _ path: Path<Field?>) -> ElementField {
    ElementField(
      name: name, site: .element,
      take: { source, value, notes in
        value[keyPath: path] = Field.table.read(source.element, notes)
      },
      write: { value, element, includesRegister in
        guard let field = value[keyPath: path] else { return }
        element.children.append(.element(Field.table.written(field, as: name, includesRegister)))
      })
  }

  /// Elements, as many as there are.
  static func elements<Field: ReviewElement>(
    _ name: String, _ path: Path<[Field]>
  ) -> ElementField {
    ElementField(
      name: name, site: .elements,
      take: { source, value, notes in
        value[keyPath: path].append(Field.table.read(source.element, notes))
      },
      write: { value, element, includesRegister in
        for field in value[keyPath: path] {
          element.children.append(.element(Field.table.written(field, as: name, includesRegister)))
        }
      })
  }

  /// Elements of which each bears a different key of a list, written in the order of that list.
  static func keyed<Key: ChosenValue & Hashable, Field>(
    _ name: String, by keyName: String, _ path: Path<[Key: Field]>, _ table: ElementTable<Field>
  ) -> ElementField {
    ElementField(
      name: name, site: .elements,
      take: { source, value, notes in
        let field = table.read(source.element, notes, besides: [keyName])
        guard let words = source.element.attribute(keyName) else {
          return notes.missing(
            .attribute, keyName, in: source.element, ReadingNotes.contentIsLost)
        }
        let keySource = FieldSource(
          element: source.element, words: words, consequence: ReadingNotes.contentIsLost)
        guard let key: Key = notes.choice(words, named: keyName, from: keySource) else { return }
        if value[keyPath: path][key] == nil {
          value[keyPath: path][key] = field
        } else {
          notes.keyStandsTwice(words, source.element)
        }
      },
      write: { value, element, includesRegister in
        for key in Key.allCases {
          guard let field = value[keyPath: path][key] else { continue }
          var inner = table.written(field, as: name, includesRegister)
          inner.attributes.insert(XMLAttribute(name: keyName, value: key.rawValue), at: 0)
          element.children.append(.element(inner))
        }
      })
  }

  /// Elements that point to ids of other parts, or of entries, which are not looked up.
  static func pointers(
    _ name: String, by attribute: String = "ref", _ path: Path<[String]>, to kinds: IDKind...
  ) -> ElementField {
    let table = ElementTable("", [.pointer(attribute, \.self, to: kinds, need: .required)])
    return ElementField(
      name: name, site: .elements,
      take: { source, value, notes in
        value[keyPath: path].append(table.read(source.element, notes))
      },
      write: { value, element, includesRegister in
        for id in value[keyPath: path] {
          element.children.append(.element(table.written(id, as: name, includesRegister)))
        }
      })
  }

  /// An element around some of the value's own fields, written when one of them has something.
  ///
  /// - Parameters:
  ///   - name: The element's name.
  ///   - isRegister: Whether it belongs to the register of names.
  ///   - fields: The fields inside.
  static func group(
    _ name: String, isRegister: Bool = false, _ fields: [ElementField<Value>]
  ) -> ElementField {
    ElementField(
      name: name, site: .elements,
      take: { source, value, notes in
        ElementTable(value, fields).read(source.element, into: &value, notes)
      },
      write: { value, element, includesRegister in
        if isRegister && !includesRegister { return }
        let inner = ElementTable(value, fields).written(value, as: name, includesRegister)
        if !inner.attributes.isEmpty || !inner.children.isEmpty {
          element.children.append(.element(inner))
        }
      })
  }
}
