import Synchronization
import Testing

@testable import AttuneCore

@Suite("Mapping concurrently")
struct ConcurrentMapTests {
    private struct Stop: Error, Equatable { var element: Int }

    @Test("results keep the elements' order, and no more than the width are at work", arguments: [0, 1, 3, 64])
    func order(width: Int) async throws {
        let working = Mutex((now: 0, most: 0))
        let steps = Mutex<[Int]>([])
        func note(_ done: Int, _ of: Int) { steps.withLock { $0.append(done) } }
        let results = try await Array(0..<200).concurrentMap(atMost: width, progress: note) { element -> Int? in
            working.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
            for _ in 0..<(element % 7) { await Task.yield() }
            working.withLock { $0.now -= 1 }
            return element.isMultiple(of: 3) ? nil : 2 * element
        }
        #expect(results == (0..<200).map { $0.isMultiple(of: 3) ? nil : 2 * $0 })
        #expect(working.withLock { $0.most } <= max(width, 1))
        #expect(steps.withLock { $0 } == Array(1...200))
    }

    @Test("a failure begins nothing new, and waits for what is under way")
    func failure() async throws {
        let begun = Mutex<Set<Int>>([])
        let ended = Mutex<Set<Int>>([])
        await #expect(throws: Stop(element: 5)) {
            _ = try await Array(0..<100).concurrentMap(atMost: 4) { element in
                begun.withLock { _ = $0.insert(element) }
                defer { ended.withLock { _ = $0.insert(element) } }
                if element == 5 { throw Stop(element: element) }
                for _ in 0..<20 { await Task.yield() }
            }
        }
        #expect(begun.withLock { $0 } == ended.withLock { $0 })
        #expect(begun.withLock { $0.count } < 100)
    }

    @Test("nothing makes nothing")
    func empty() async throws {
        let results = try await [Int]().concurrentMap(atMost: 8) { $0 }
        #expect(results.isEmpty)
    }
}
