import Foundation

/// What an import says when a file makes the reader itself fail, and how much of the machine it may take.
///
/// An import is a process of its own, and what it had stored is not committed then, so that a file which
/// breaks the reader takes neither the case nor another program with it.
enum LastWords {
  /// The message; it stands ready, since a process that fails can no longer make one.
  private static let message: StaticString = """

    error: The program failed while it read a file. Nothing of that file was taken, and the case is as \
    it was.
      What to do: open the file in Word, Excel or the program it came from, save a fresh copy and import \
    that, each file by itself. Please tell whoever looks after Throughline, without sending them the file.

    """

  /// The most memory that an import may ask for, in bytes: far more than the largest file needs.
  private static let memory: rlim_t = 8 << 30

  /// Prepares the process: from now on a fault of the reader ends it with a message and the status of a
  /// file that cannot be read, no memory image is left on the disk, and memory has a limit.
  static func prepare() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    var most = rlimit(rlim_cur: memory, rlim_max: memory)
    #if os(Linux)
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
      if !isSanitized { setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &most) }
    #else
      setrlimit(RLIMIT_CORE, &none)
      setrlimit(RLIMIT_AS, &most)
    #endif
    for signal in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
      var action = sigaction()
      #if os(Linux)
        action.__sigaction_handler.sa_handler = speak
      #else
        action.__sigaction_u.__sa_handler = speak
      #endif
      action.sa_flags = Int32(SA_ONSTACK)
      sigaction(signal, &action, nil)
    }
    // A reader that has used up its stack has none left to speak on.
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
  }

  private static let stackSize = 65_536

  /// The address sanitizer needs more addresses than the limit allows.
  private static var isSanitized: Bool {
    ProcessInfo.processInfo.environment["ASAN_OPTIONS"] != nil
  }

  private static let speak: @convention(c) (Int32) -> Void = { _ in
    _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
    _exit(ExitStatus.unreadable.rawValue)
  }
}
