import Foundation
import FuzzedReaders

// replay READER FILE-OR-FOLDER…: reads each file once, and says which took longest for its size.
// Without arguments it lists the readers with the folders of their seeds.
let arguments = CommandLine.arguments.dropFirst()
guard let reader = FuzzedReader.all.first(where: { $0.id == arguments.first }) else {
  for reader in FuzzedReader.all { print(([reader.id] + reader.seeds).joined(separator: "\t")) }
  exit(arguments.isEmpty ? 0 : 64)
}
// What an input may cost: 50 ms and a millisecond for each kilobyte.
var slowest = (name: "none", time: Duration.zero, share: 0.0)
var count = 0
for path in arguments.dropFirst() {
  let top = URL(fileURLWithPath: path)
  let files =
    FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil)?
    .compactMap { $0 as? URL } ?? []
  for file in files.isEmpty ? [top] : files {
    guard let data = try? Data(contentsOf: file) else { continue }
    let start = ContinuousClock.now
    reader.read(Array(data))
    let time = ContinuousClock.now - start
    count += 1
    let share = time / (.milliseconds(50) + .milliseconds(1) * (data.count / 1024))
    if share > slowest.share { slowest = (file.lastPathComponent, time, share) }
  }
}
print(
  "\(reader.id): \(count) files, the slowest for its size \(slowest.name): \(slowest.time), "
    + "\(Int(slowest.share * 100)) % of what it may take")
