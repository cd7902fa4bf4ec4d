import Synchronization

/// Many small requests made into few large ones: what arrives while one group is worked on is the next group. A lone
/// request does not wait.
///
/// A request is not cancelled with its task, since its group serves others too.
final class Gathering<Item: Sendable, Value: Sendable>: Sendable {
    private struct Waiting {
        var item: Item
        var done: CheckedContinuation<Value, any Error>
    }

    private struct State {
        var waiting: [Waiting] = []
        var isWorking = false
    }

    private let largest: Int
    private let work: @Sendable ([Item]) async throws -> [Value]
    private let state = Mutex(State())

    /// - Parameters:
    ///   - largest: most items of a group, which bounds how long each waits for it.
    ///   - work: one value an item, in order. Its error goes to every item of the group.
    init(atMost largest: Int, work: @escaping @Sendable ([Item]) async throws -> [Value]) {
        self.largest = largest
        self.work = work
    }

    func callAsFunction(_ item: Item) async throws -> Value {
        try await withCheckedThrowingContinuation { done in
            let isFirst = state.withLock { state in
                state.waiting.append(Waiting(item: item, done: done))
                defer { state.isWorking = true }
                return !state.isWorking
            }
            if isFirst { Task.detached { await self.drain() } }
        }
    }

    private func drain() async {
        while let group = next() {
            do {
                let values = try await work(group.map(\.item))
                for (one, value) in zip(group, values) { one.done.resume(returning: value) }
            } catch {
                for one in group { one.done.resume(throwing: error) }
            }
        }
    }

    private func next() -> [Waiting]? {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.isWorking = false
                return nil
            }
            let group = Array(state.waiting.prefix(largest))
            state.waiting.removeFirst(group.count)
            return group
        }
    }
}
