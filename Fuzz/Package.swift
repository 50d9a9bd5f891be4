// swift-tools-version:6.2
import PackageDescription

// Feeds whatever a fuzzer invents to everything that reads a file from outside. A package of its own,
// because all of it is built with the fuzzer's instruments.
let package = Package(
  name: "throughline-fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "throughline", path: "..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [.product(name: "ThroughlineLibraries", package: "throughline")],
      // libFuzzer brings the main function.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
