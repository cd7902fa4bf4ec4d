import Foundation
import Synchronization

/// Turns the first SIGINT or SIGTERM into a wish to stop in order. A second one ends the process as usual.
enum StopSignal {
    private static let wished = Atomic(false)

    static var isWished: Bool { wished.load(ordering: .relaxed) }

    /// From now on the first signal is a wish.
    static func listen() {
        // A handler may do no more than this.
        _ = isWished
        for number in [SIGINT, SIGTERM] {
            signal(number) { number in
                StopSignal.wished.store(true, ordering: .relaxed)
                signal(number, SIG_DFL)
            }
        }
    }
}
