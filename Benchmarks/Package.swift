// swift-tools-version:6.2
import PackageDescription

// A package of its own, so that building the product does not pay for what only measures it.
let package = Package(
  name: "throughline-bench",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "throughline", path: "..")],
  targets: [
    .executableTarget(
      name: "bench", dependencies: [.product(name: "ThroughlineLibraries", package: "throughline")])
  ],
  swiftLanguageModes: [.v6]
)
