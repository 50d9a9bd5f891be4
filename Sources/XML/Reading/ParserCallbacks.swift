import CLibXML2

/// The callbacks that the parser makes; all they know comes through the pointer that they are given.
enum ParserCallbacks {
  /// A table of callbacks in which everything that could fetch, expand or build a tree is absent.
  static func table() -> xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = UInt32(XML_SAX2_MAGIC)
    table.startElementNs = {
      user, local, _, namespace, namespaceCount, namespaces, attributeCount, _, attributes in
      guard let state = ParserCallbacks.state(user), let local else { return }
      if namespaceCount > 0, let namespaces {
        guard namespaceCount <= state.pointee.limits.attributes else {
          return state.pointee.stop(.tooManyAttributes(state.pointee.limits.attributes))
        }
        for index in 0..<Int(namespaceCount) {
          if let address = namespaces[index * 2 + 1] {
            state.pointee.count(name: address, namespaces[index * 2])
          }
        }
      }
      state.pointee.start(
        local: local, namespace: namespace, attributeCount: Int(attributeCount),
        attributes: attributes)
    }
    table.endElementNs = { user, _, _, _ in
      ParserCallbacks.state(user)?.pointee.end()
    }
    // One function for both: otherwise the parser guesses which blanks matter.
    table.characters = { user, text, length in
      guard let state = ParserCallbacks.state(user), let text else { return }
      state.pointee.text(text, Int(length))
    }
    table.ignorableWhitespace = table.characters
    table.cdataBlock = { user, text, length in
      guard let state = ParserCallbacks.state(user), let text, length > 0 else { return }
      state.pointee.text(text, Int(length))
    }
    table.processingInstruction = { user, target, _ in
      guard let state = ParserCallbacks.state(user), let target else { return }
      state.pointee.count(name: target, nil)
    }
    table.internalSubset = { user, _, _, _ in
      ParserCallbacks.state(user)?.pointee.stop(.documentType)
    }
    table.externalSubset = { user, _, _, _ in
      ParserCallbacks.state(user)?.pointee.stop(.documentType)
    }
    table.entityDecl = { user, _, _, _, _, _ in
      ParserCallbacks.state(user)?.pointee.stop(.documentType)
    }
    table.reference = { user, _ in
      ParserCallbacks.state(user)?.pointee.stop(.entity)
    }
    table.serror = { user, error in
      // Not `state(_:)`: an error counts whatever came before it.
      guard let state = user?.assumingMemoryBound(to: ParserState.self), let error else { return }
      ParserErrors.note(error.pointee, in: &state.pointee)
    }
    return table
  }

  /// The state of a parser that has not failed; the parser may call on for a while after an error.
  private static func state(
    _ user: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<ParserState>? {
    guard let state = user?.assumingMemoryBound(to: ParserState.self) else { return nil }
    return state.pointee.failure == nil ? state : nil
  }
}
