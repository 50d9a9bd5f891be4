#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the bytes of an XML file come from; never a path, which the parser might unpack or fetch.
public struct XMLInput {
  /// Gives the next bytes, or none at the end.
  var next: () throws -> [UInt8]?

  /// Bytes that are in memory already.
  ///
  /// - Parameter bytes: The whole file.
  public static func bytes(_ bytes: [UInt8]) -> XMLInput {
    var rest: [UInt8]? = bytes
    return XMLInput {
      defer { rest = nil }
      return rest
    }
  }

  /// Bytes that the caller hands over piece by piece, such as while it stores them.
  ///
  /// - Parameter next: Gives the next piece, of any length, or nil at the end. What it throws ends the
  ///   reading and is kept as ``XMLFailure/cause``.
  public static func chunks(_ next: @escaping () throws -> [UInt8]?) -> XMLInput {
    XMLInput(next: next)
  }

  /// Bytes read from an open file, pipe or socket, from where it stands; the caller closes it.
  ///
  /// - Parameter descriptor: The descriptor.
  public static func descriptor(_ descriptor: CInt) -> XMLInput {
    XMLInput {
      let chunk = try [UInt8](unsafeUninitializedCapacity: 131_072) { buffer, count in
        var result = read(descriptor, buffer.baseAddress, buffer.count)
        while result < 0 && errno == EINTR {
          result = read(descriptor, buffer.baseAddress, buffer.count)
        }
        guard result >= 0 else { throw ReadFailure(code: errno) }
        count = result
      }
      return chunk.isEmpty ? nil : chunk
    }
  }

  /// What the system said when a descriptor could not be read.
  struct ReadFailure: Error {
    var code: CInt
  }
}
