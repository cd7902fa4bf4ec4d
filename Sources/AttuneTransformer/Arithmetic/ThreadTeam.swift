import Foundation
import Synchronization

/// Threads that take the tasks of one loop after another.
///
/// One token takes hundreds of loops of some tens of microseconds, so waking threads for each would cost as much as the
/// loops do. Between loops a worker watches for the next one for a while before it sleeps. A loop never waits for a
/// worker that has not come: whoever opens it works through the tasks, too, and closes it when none is left.
final class ThreadTeam: Sendable {
    static let shared = ThreadTeam(workers: ProcessInfo.processInfo.activeProcessorCount - 1)

    /// The loop that is open, in one word: its number, the seats left for workers, and the workers inside.
    private struct Door: Equatable {
        static let seat: UInt64 = 1 << 16
        static let number: UInt64 = 1 << 32
        var word: UInt64
        var inside: UInt64 { word % Self.seat }
        var hasSeats: Bool { word % Self.number >= Self.seat }
        var loop: UInt64 { word / Self.number }
    }

    private struct Loop: Sendable {
        var count: Int
        var body: @Sendable (Int) -> Void
    }

    /// Looks at the door before a worker sleeps: about a tenth of a millisecond.
    private static let patience = 1 << 16

    private let workers: Int
    private let door = Atomic<UInt64>(0)
    private let next = Atomic<Int>(0)
    private let isTaken = Atomic<Bool>(false)
    private let sleepers = Atomic<Int>(0)
    private let loop = Mutex<Loop?>(nil)
    private let alarm = NSCondition()

    init(workers: Int) {
        self.workers = max(workers, 0)
        for number in 0..<self.workers {
            let thread = Thread { [self] in serve() }
            thread.name = "attune-\(number + 1)"
            // BLAS keeps small blocks on the stack.
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    /// Runs `body` for 0..<count on the calling thread and at most so many others, and returns when all are done.
    ///
    /// A loop inside of a loop, and one that starts while another caller's runs, stays on its own thread.
    func run(_ count: Int, helpers: Int, _ body: @escaping @Sendable (Int) -> Void) {
        let seats = min(helpers, workers, count - 1)
        guard seats > 0, !isTaken.exchange(true, ordering: .acquiring) else {
            for task in 0..<count { body(task) }
            return
        }
        defer { isTaken.store(false, ordering: .releasing) }
        loop.withLock { $0 = Loop(count: count, body: body) }
        next.store(0, ordering: .relaxed)
        let number = Door(word: door.load(ordering: .relaxed)).loop &+ 1
        door.store(number << 32 | UInt64(seats) * Door.seat, ordering: .sequentiallyConsistent)
        if sleepers.load(ordering: .sequentiallyConsistent) > 0 { wake() }
        takeTasks(count, body)
        close()
        loop.withLock { $0 = nil }
    }

    private func takeTasks(_ count: Int, _ body: @Sendable (Int) -> Void) {
        while true {
            let task = next.add(1, ordering: .relaxed).oldValue
            guard task < count else { return }
            body(task)
        }
    }

    /// Lets nobody in any more, and waits for those inside.
    private func close() {
        let seats = Door.number - Door.seat
        var state = Door(word: door.bitwiseAnd(~seats, ordering: .acquiringAndReleasing).newValue)
        var looks = 0
        while state.inside > 0 {
            looks += 1
            if looks % Self.patience == 0 { sched_yield() }
            state = Door(word: door.load(ordering: .acquiring))
        }
    }

    private func wake() {
        alarm.lock()
        alarm.broadcast()
        alarm.unlock()
    }

    private func serve() {
        var served: UInt64 = 0
        var looks = 0
        while true {
            let state = Door(word: door.load(ordering: .acquiring))
            if state.hasSeats, state.loop != served {
                let inside = state.word - Door.seat + 1
                guard
                    door.compareExchange(expected: state.word, desired: inside, ordering: .acquiringAndReleasing)
                        .exchanged
                else { continue }
                served = state.loop
                help()
                door.subtract(1, ordering: .releasing)
                looks = 0
            } else {
                looks += 1
                if looks == Self.patience {
                    sleep(served)
                    looks = 0
                }
            }
        }
    }

    private func help() {
        guard let loop = loop.withLock({ $0 }) else { return }
        takeTasks(loop.count, loop.body)
    }

    private func sleep(_ served: UInt64) {
        alarm.lock()
        sleepers.add(1, ordering: .sequentiallyConsistent)
        while true {
            let state = Door(word: door.load(ordering: .sequentiallyConsistent))
            if state.hasSeats, state.loop != served { break }
            alarm.wait()
        }
        sleepers.subtract(1, ordering: .sequentiallyConsistent)
        alarm.unlock()
    }
}
