import Synchronization

/// A value that many tasks change.
package final class Shared<Value: Sendable>: Sendable {
    private let state: Mutex<Value>

    package init(_ value: Value) { state = Mutex(value) }

    package var value: Value { state.withLock { $0 } }

    package func change(_ body: (inout sending Value) -> Void) { state.withLock { body(&$0) } }
}
