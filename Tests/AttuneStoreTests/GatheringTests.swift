import Synchronization
import Testing

@testable import AttuneStore

@Suite("Gathering small requests")
struct GatheringTests {
    private struct Refused: Error {}

    @Test("each caller gets its own value, from far fewer groups, none above the largest")
    func values() async throws {
        let groups = Mutex<[Int]>([])
        let twice = Gathering<Int, Int>(atMost: 16) { items in
            groups.withLock { $0.append(items.count) }
            try await Task.sleep(for: .milliseconds(2))
            return items.map { 2 * $0 }
        }
        let results = try await withThrowingTaskGroup(of: (Int, Int).self) { group in
            for item in 0..<400 { group.addTask { (item, try await twice(item)) } }
            var results: [Int: Int] = [:]
            for try await (item, value) in group { results[item] = value }
            return results
        }
        #expect(results == Dictionary(uniqueKeysWithValues: (0..<400).map { ($0, 2 * $0) }))
        let sizes = groups.withLock { $0 }
        #expect(sizes.reduce(0, +) == 400)
        #expect(sizes.allSatisfy { (1...16).contains($0) })
        #expect(sizes.count < 200)
    }

    @Test("an error reaches every caller of its group, and the next group works again")
    func failure() async throws {
        let calls = Mutex(0)
        let once = Gathering<Int, Int>(atMost: 8) { items in
            let isFirst = calls.withLock { count in
                count += 1
                return count == 1
            }
            if isFirst { throw Refused() }
            return items
        }
        await #expect(throws: Refused.self) { _ = try await once(1) }
        #expect(try await once(2) == 2)
    }
}
