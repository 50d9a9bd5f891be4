// swift-tools-version:6.2
import PackageDescription

let package = Package(
  name: "throughline",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "throughline", targets: ["throughline"]),
    // For the packages that measure and fuzz; the libraries' interfaces may still change.
    .library(
      name: "ThroughlineLibraries",
      targets: [
        "Archives", "ChronologyImport", "Documents", "FuzzyDates", "Reports", "ReviewDocument",
        "Tables", "XML",
      ]),
    // What reads files from outside, for the fuzzer.
    .library(
      name: "ThroughlineReaders",
      targets: [
        "Archives", "CaseModel", "ChronologyImport", "Diagnostics", "FuzzyDates", "ReviewDocument",
        "Tables",
        "XML",
      ]),
  ],
  dependencies: [
    // SHA-256 for digests and the journal; the only cryptography in the program.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    // Logic-less templates that a board can be handed safely.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    // SQLite with tested migrations and transactions: the case file.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // The command line's options, help texts and usage errors.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // Layer 0: knows nothing of reviews.
    .target(name: "Diagnostics"),
    .target(name: "Digests", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "FuzzyDates", dependencies: ["Diagnostics"]),
    // Debian's libxml2: the parser that everything XML is read with.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "XML", dependencies: ["Diagnostics", "CLibXML2"]),
    // Debian's libzip: the packages that Word files are.
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(name: "Archives", dependencies: ["Diagnostics", "CLibZip"]),
    .target(
      name: "Templating",
      dependencies: ["Diagnostics", .product(name: "Mustache", package: "swift-mustache")]),
    .target(name: "BundledTemplates", dependencies: ["Diagnostics"]),

    // Layer 1: the vocabulary, and documents.
    .target(name: "CaseModel", dependencies: ["Diagnostics", "FuzzyDates"]),
    .target(name: "Documents", dependencies: ["Diagnostics", "XML", "Archives"]),
    .target(name: "Tables", dependencies: ["Diagnostics", "FuzzyDates", "XML", "Archives"]),

    // Layer 2: one stage of the work each.
    .target(
      name: "ChronologyImport",
      dependencies: [
        "CaseModel", "FuzzyDates", "Tables", "XML", "Archives", "Digests", "Diagnostics",
      ]),
    .target(
      name: "ReviewDocument",
      dependencies: ["CaseModel", "FuzzyDates", "XML", "Digests", "Diagnostics"]),
    .target(name: "ChronologyMerge", dependencies: ["CaseModel", "FuzzyDates"]),
    .target(name: "ChronologyViews", dependencies: ["CaseModel", "FuzzyDates"]),
    .target(name: "CodingFrameworks", dependencies: ["CaseModel", "Diagnostics"]),
    .target(name: "ReviewChecks", dependencies: ["CaseModel", "FuzzyDates", "Diagnostics"]),
    .target(
      name: "CaseStorage",
      dependencies: [
        "CaseModel", "FuzzyDates", "Digests", "Diagnostics",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    // Layer 3: a case becomes a report.
    .target(
      name: "Reports",
      dependencies: [
        "CaseModel", "FuzzyDates", "ChronologyViews", "Templating", "Documents", "Diagnostics",
      ]),

    .target(
      name: "ChronologyReturns",
      dependencies: ["CaseModel", "FuzzyDates", "XML", "Archives"]),

    // Layer 4: what a reviewer can do.
    .target(
      name: "WorkbenchActions",
      dependencies: [
        "CaseModel", "FuzzyDates", "Diagnostics", "Digests", "Documents", "ChronologyImport",
        "ChronologyReturns",
        "ReviewDocument", "ChronologyMerge", "ChronologyViews", "CodingFrameworks", "ReviewChecks",
        "CaseStorage", "Reports",
      ]),

    // Layer 6: the command line over the actions.
    .target(
      name: "WorkbenchCommands",
      dependencies: [
        "WorkbenchActions", "BundledTemplates", "CaseModel", "FuzzyDates", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Layer 7: the program.
    .executableTarget(name: "throughline", dependencies: ["WorkbenchCommands"]),

    // Tests: one target for each module, then whole journeys through the built program.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"]),
    .testTarget(name: "FuzzyDatesTests", dependencies: ["FuzzyDates"]),
    .testTarget(name: "XMLTests", dependencies: ["XML", "Diagnostics", "TestSupport"]),
    .testTarget(name: "ArchivesTests", dependencies: ["Archives", "Diagnostics", "TestSupport"]),
    .testTarget(name: "TemplatingTests", dependencies: ["Templating", "Diagnostics"]),
    .testTarget(name: "BundledTemplatesTests", dependencies: ["BundledTemplates"]),
    .testTarget(name: "CaseModelTests", dependencies: ["CaseModel", "FuzzyDates"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "Archives", "XML", "Diagnostics", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "ChronologyImportTests",
      dependencies: [
        "ChronologyImport", "CaseModel", "FuzzyDates", "Tables", "XML", "Archives", "Diagnostics",
        "TestSupport",
      ], exclude: ["Fixtures"]),
    .testTarget(
      name: "SampleTests",
      dependencies: ["ChronologyImport", "CaseModel", "Diagnostics", "TestSupport"],
      exclude: ["outcomes.tsv", "count_rows.py"]),
    .testTarget(
      name: "TablesTests",
      dependencies: [
        "Tables", "Archives", "XML", "FuzzyDates", "Diagnostics", "TestSupport",
      ], exclude: ["Fixtures"]),
    .testTarget(
      name: "AttackTests",
      dependencies: [
        "ChronologyImport", "CaseModel", "FuzzyDates", "Tables", "Archives", "Diagnostics",
        "TestSupport",
      ]),
    .testTarget(
      name: "ReviewDocumentTests",
      dependencies: [
        "ReviewDocument", "CaseModel", "FuzzyDates", "XML", "Digests", "Diagnostics", "TestSupport",
      ], exclude: ["Fixtures"]),
    .testTarget(
      name: "ChronologyMergeTests", dependencies: ["ChronologyMerge", "CaseModel", "FuzzyDates"]),
    .testTarget(
      name: "ChronologyViewsTests",
      dependencies: ["ChronologyViews", "CaseModel", "FuzzyDates", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "CodingFrameworksTests",
      dependencies: ["CodingFrameworks", "CaseModel", "Diagnostics", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "ReviewChecksTests",
      dependencies: ["ReviewChecks", "CaseModel", "FuzzyDates", "Diagnostics", "TestSupport"],
      exclude: ["Golden"]),
    .testTarget(
      name: "CaseStorageTests",
      dependencies: [
        "CaseStorage", "CaseModel", "FuzzyDates", "Digests", "Diagnostics", "TestSupport",
        // The tests change case files behind the module's back.
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Golden"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "CaseModel", "FuzzyDates", "Documents", "Diagnostics", "TestSupport",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "ChronologyReturnsTests",
      dependencies: [
        "ChronologyReturns", "ChronologyImport", "CaseModel", "FuzzyDates", "Tables", "XML",
        "Archives", "Diagnostics", "TestSupport",
      ], exclude: ["Golden"]),
    .testTarget(
      name: "WorkbenchActionsTests",
      dependencies: [
        "WorkbenchActions", "CaseStorage", "CaseModel", "ChronologyMerge", "Digests", "Documents",
        "FuzzyDates", "Diagnostics", "TestSupport",
      ]),
    .testTarget(
      name: "ThroughlineTests",
      dependencies: ["throughline", "CaseStorage", "FuzzyDates", "TestSupport"]),
    .testTarget(
      name: "ExampleTests",
      dependencies: [
        "ChronologyImport", "ChronologyMerge", "ChronologyViews", "CaseModel", "FuzzyDates",
        "Diagnostics", "TestSupport",
      ], exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)

// A target sees only what it imports itself, C never leaks through an interface, and a warning
// stops the build.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
  ]
}
