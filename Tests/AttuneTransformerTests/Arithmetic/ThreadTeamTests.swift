import Foundation
import Synchronization
import Testing

@testable import AttuneTransformer

struct ThreadTeamTests {
    private final class Marks: Sendable {
        let times: Mutex<[Int]>
        init(_ count: Int) { times = Mutex(Array(repeating: 0, count: count)) }
        func mark(_ task: Int) { times.withLock { $0[task] += 1 } }
        var all: [Int] { times.withLock { $0 } }
    }

    private final class Count: Sendable {
        private let value = Atomic<Int>(0)
        func add(_ more: Int) { value.add(more, ordering: .sequentiallyConsistent) }
        var total: Int { value.load(ordering: .sequentiallyConsistent) }
    }

    @Test(arguments: [0, 1, 3], [0, 1, 2, 7, 500])
    func everyTaskRunsOnce(_ workers: Int, _ count: Int) {
        let team = ThreadTeam(workers: workers)
        for _ in 0..<20 {
            let marks = Marks(count)
            team.run(count, helpers: 2) { marks.mark($0) }
            #expect(marks.all == Array(repeating: 1, count: count))
        }
    }

    /// Many short loops one after the other, and pauses in which the workers go to sleep.
    @Test func loopsFollowOneAnother() {
        let team = ThreadTeam(workers: 2)
        let sum = Count()
        for round in 1...3000 {
            team.run(4, helpers: 2) { task in sum.add(task) }
            if round % 1000 == 0 { Thread.sleep(forTimeInterval: 0.05) }
        }
        #expect(sum.total == 3000 * 6)
    }

    @Test func workersHelp() {
        let team = ThreadTeam(workers: 1)
        // Two tasks that wait for each other end only if two threads take them.
        let arrived = Count()
        team.run(2, helpers: 1) { _ in
            arrived.add(1)
            while arrived.total < 2 { sched_yield() }
        }
        #expect(arrived.total == 2)
    }

    @Test func loopsInsideOfLoopsAndOfSeveralCallersEnd() async {
        let team = ThreadTeam(workers: 2)
        let sum = Count()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for _ in 0..<50 {
                        team.run(5, helpers: 2) { _ in
                            team.run(3, helpers: 2) { _ in sum.add(1) }
                        }
                    }
                }
            }
        }
        #expect(sum.total == 8 * 50 * 15)
    }
}
