import ArgumentParser
import Diagnostics
import Foundation

/// The program: reads the command, carries it out, and ends with the exit status that scripts rely on.
public enum Program {
  /// Runs the command that the program was started with, then ends the process.
  public static func main() -> Never {
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs one command and tells how it ended.
  ///
  /// - Parameter arguments: The command and its options, without the program's name.
  /// - Returns: The exit status.
  static func run(_ arguments: [String]) -> Int32 {
    if let first = arguments.first, let message = ThroughlineCommand.refusal(of: first) {
      Console.tell(message)
      return ExitStatus.usage.rawValue
    }
    do {
      var command = try ThroughlineCommand.parseAsRoot(arguments)
      try command.run()
      return ExitStatus.done.rawValue
    } catch let failure as any DiagnosedFailure {
      Console.tell(failure.diagnostic)
      return ExitStatus(for: failure.diagnostic).rawValue
    } catch let status as ExitStatus {
      return status.rawValue
    } catch {
      let message = ThroughlineCommand.fullMessage(for: error)
      let code = ThroughlineCommand.exitCode(for: error)
      if code != .success {
        Console.tell(UsageText.words(of: error, arguments: arguments))
      } else if (try? Console.show(message)) == nil {
        return ExitStatus.writingFailed.rawValue
      }
      return code.rawValue
    }
  }
}
