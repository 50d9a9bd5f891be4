import GRDB

/// One step in the growth of the case file's schema.
///
/// To change the schema, write a new file beside this one, called by its number, and add a line at
/// the end of ``CaseMigrations/all``. A migration that has been in a release never changes again.
/// One that rewrites what the journal commits to must journal that as a change of its own.
struct CaseMigration: Sendable {
  /// A name that never changes, such as `0001-case`.
  let name: String
  /// Carries the step out, inside a transaction.
  let carryOut: @Sendable (Database) throws -> Void
}
