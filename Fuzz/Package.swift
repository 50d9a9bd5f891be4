// swift-tools-version:6.2
import PackageDescription

// Feeds whatever a fuzzer invents to everything that reads a file from outside. A package of its own,
// because all of it is built with the fuzzer's instruments.
let package = Package(
  name: "throughline-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "throughline", path: "..")],
  targets: [
    // The readers, each under a name, and what every reading must keep.
    .target(
      name: "FuzzedReaders",
      dependencies: [.product(name: "ThroughlineReaders", package: "throughline")]),
    // The function of libFuzzer's that a mutator of packages calls.
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "FuzzedReaders", "CFuzzer", .product(name: "ThroughlineReaders", package: "throughline"),
      ],
      // libFuzzer brings the main function.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    // Reads files once, without the fuzzer: to look at a finding, and to measure coverage.
    .executableTarget(name: "replay", dependencies: ["FuzzedReaders"]),
  ],
  swiftLanguageModes: [.v6]
)
