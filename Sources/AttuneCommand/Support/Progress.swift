import Foundation
import Synchronization

/// Tells on standard error how far a step is, from its second second on: on a terminal one line that is rewritten,
/// elsewhere a line every ten seconds.
final class Progress: Sendable {
    private struct State {
        var started = ContinuousClock.now
        var shown: ContinuousClock.Instant?
        var isLineOpen = false
    }

    private let title: String
    private let isTerminal = Console.isTerminal
    private let state = Mutex(State())

    init(_ title: String) { self.title = title }

    /// - Parameters:
    ///   - done: how much is done, in any unit.
    ///   - total: how much there is; 0 where nobody knows.
    ///   - detail: what else to say, such as a count of rows.
    func update(_ done: Double, of total: Double, detail: String = "") {
        state.withLock { state in
            let now = ContinuousClock.now
            guard now - state.started > .seconds(1) else { return }
            let pause: Duration = isTerminal ? .milliseconds(200) : .seconds(10)
            if let shown = state.shown, now - shown < pause { return }
            state.shown = now
            let share = total > 0 ? String(format: " %3.0f %%", min(100, 100 * done / total)) : ""
            let line = "\(title)\(share)\(detail.isEmpty ? "" : "  \(detail)")"
            if isTerminal {
                FileHandle.standardError.write(Data("\r\u{1B}[2K\(line)".utf8))
                state.isLineOpen = true
            } else {
                Console.remark(line)
            }
        }
    }

    /// Clears the line, so that what follows starts on a fresh one.
    func finish() {
        state.withLock { state in
            if state.isLineOpen { FileHandle.standardError.write(Data("\r\u{1B}[2K".utf8)) }
            state.isLineOpen = false
        }
    }
}
