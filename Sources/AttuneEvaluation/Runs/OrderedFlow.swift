/// Works on many elements at once and hands the results out in the elements' order, each as soon as those before it
/// are out: memory holds what is out of order, and no more.
enum OrderedFlow {
    /// After a failure nothing new is begun, but what is under way is waited for, since it may be paid for; the first
    /// failure by position is thrown then. Results before it have been handed out.
    static func run<Element: Sendable, Value: Sendable>(
        _ elements: [Element], atMost width: Int, _ body: @escaping @Sendable (Element) async throws -> Value,
        emit: (Value) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Result<Value, any Error>).self) { group in
            var waiting = elements.indices
            var ready: [Int: Value] = [:]
            var next = 0
            var failures: [(position: Int, error: any Error)] = []
            func begin() {
                guard failures.isEmpty, let position = waiting.popFirst() else { return }
                let element = elements[position]
                group.addTask {
                    do { return (position, .success(try await body(element))) } catch {
                        return (position, .failure(error))
                    }
                }
            }
            for _ in 0..<max(width, 1) { begin() }
            while let (position, result) = try await group.next() {
                switch result {
                case .success(let value): ready[position] = value
                case .failure(let error): failures.append((position, error))
                }
                while let value = ready.removeValue(forKey: next) {
                    try emit(value)
                    next += 1
                }
                begin()
            }
            if let first = failures.min(by: { $0.position < $1.position }) { throw first.error }
        }
    }
}
