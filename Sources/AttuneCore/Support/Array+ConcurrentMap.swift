extension Array where Element: Sendable {
    /// What the body makes of each element, in the elements' order, so many at a time.
    ///
    /// After a failure nothing new is begun, but what is under way is waited for: an answer that was paid for must not
    /// be dropped half-way. Then the first failure by position is thrown.
    ///
    /// - Parameters:
    ///   - width: most bodies at work at once; less than 1 counts as 1.
    ///   - progress: called with how many are done, of how many, after each.
    package func concurrentMap<Value: Sendable>(
        atMost width: Int, progress: (Int, Int) -> Void = { _, _ in },
        _ body: @escaping @Sendable (Element) async throws -> Value
    ) async throws -> [Value] {
        let finished = await withTaskGroup(of: Finished<Value>.self) { group in
            var finished: [Finished<Value>] = []
            finished.reserveCapacity(count)
            var waiting = indices
            var failed = false
            func begin() {
                guard !failed, let position = waiting.popFirst() else { return }
                let element = self[position]
                group.addTask {
                    do { return Finished(position: position, result: .success(try await body(element))) } catch {
                        return Finished(position: position, result: .failure(error))
                    }
                }
            }
            for _ in 0..<Swift.max(width, 1) { begin() }
            for await one in group {
                if case .failure = one.result { failed = true }
                finished.append(one)
                progress(finished.count, count)
                begin()
            }
            return finished
        }
        return try finished.sorted { $0.position < $1.position }.map { try $0.result.get() }
    }
}

private struct Finished<Value: Sendable>: Sendable {
    var position: Int
    var result: Result<Value, any Error>
}
