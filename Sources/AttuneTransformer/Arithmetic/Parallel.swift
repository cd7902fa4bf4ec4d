import Foundation

/// Splits loops over the cores.
///
/// One set of threads does everything: BLAS itself is held to one thread, and large products are cut into parts here.
/// Two sets of threads, ours and those of BLAS, would spin against each other on the same cores.
public enum Parallel {
    /// Threads that a loop is split over; all cores by default. Results do not depend on it beyond rounding.
    @TaskLocal public static var threads = ProcessInfo.processInfo.activeProcessorCount

    /// Below this many elementary operations a loop is not worth splitting.
    private static let least = 1 << 15

    /// Runs `body` over parts of `0..<count`, at once where the work is worth it.
    ///
    /// - Parameter cost: elementary operations of one iteration.
    static func rows(_ count: Int, cost: Int, _ body: @escaping @Sendable (Range<Int>) -> Void) {
        guard count > 0 else { return }
        let parts = min(threads, count, max(count * max(cost, 1) / least, 1))
        guard parts > 1 else { return body(0..<count) }
        ThreadTeam.shared.run(parts, helpers: threads - 1) { part in
            let range = part * count / parts..<(part + 1) * count / parts
            if !range.isEmpty { body(range) }
        }
    }

    /// Runs `body` for every task; threads take the next one as they come free.
    static func tasks(_ count: Int, cost: Int, _ body: @escaping @Sendable (Int) -> Void) {
        guard count > 1, threads > 1, count * cost > least else {
            for task in 0..<count { body(task) }
            return
        }
        ThreadTeam.shared.run(count, helpers: threads - 1, body)
    }
}
