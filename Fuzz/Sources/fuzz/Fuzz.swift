import CFuzzer
import Foundation
import FuzzedReaders

/// The reader that the environment names.
private let chosen = FuzzedReader.all.first {
  $0.id == ProcessInfo.processInfo.environment["READER"]
}

/// Without a reader, lists them with the folders of their seeds instead of fuzzing.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) -> CInt {
  if chosen == nil {
    for reader in FuzzedReader.all {
      print(([reader.id] + reader.seeds).joined(separator: "\t"))
    }
    exit(0)
  }
  return 0
}

/// Reads one invented file.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosen?.read(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Damages a file: a package mostly inside one of its parts, since damage to the packed bytes gets no
/// further than their checksum.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32
) -> Int {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard seed % 16 != 0, bytes.starts(with: [0x50, 0x4B]),
    let damaged = DamagedPackage.bytes(
      of: bytes, seed: seed, limit: limit,
      mutate: { LLVMFuzzerMutate($0, $1, $2) })
  else { return LLVMFuzzerMutate(data, size, limit) }
  UnsafeMutableBufferPointer(start: data, count: limit).baseAddress?
    .update(from: damaged, count: damaged.count)
  return damaged.count
}
