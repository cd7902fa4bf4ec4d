import AttuneModels
import Synchronization

/// A transport that notes when each call is sent: after the limiter let it through.
final class SendTimes: ModelTransport {
    private let inner: any ModelTransport
    private let start = ContinuousClock.now
    private let times = Mutex<[Double]>([])

    init(_ inner: any ModelTransport) { self.inner = inner }

    func send(_ call: HTTPCall) async throws -> HTTPReply {
        note()
        return try await inner.send(call)
    }

    func open(_ call: HTTPCall) async throws -> HTTPStream {
        note()
        return try await inner.open(call)
    }

    /// Seconds from the first call, in order.
    var all: [Double] {
        let times = times.withLock { $0.sorted() }
        return times.map { $0 - (times.first ?? 0) }
    }

    private func note() {
        let time = start.duration(to: .now).seconds
        times.withLock { $0.append(time) }
    }
}

/// How far from a stated rate calls were in windows of one length.
struct Windows {
    /// The fewest and the most calls in any window, as a share of what the rate allows.
    var lowest = Double.infinity
    var highest = 0.0
    /// The first window's share.
    var first = 0.0

    /// - Parameters:
    ///   - times: Seconds from the first call, in order.
    ///   - rate: Calls a second.
    ///   - length: Seconds. A window begins every tenth of a second, up to the last that ends before `end`.
    init(_ times: [Double], rate: Double, length: Double, end: Double) {
        let expected = rate * length
        var (low, high) = (0, 0)
        var step = 0
        while Double(step) * 0.1 + length <= end + 1e-9 {
            let start = Double(step) * 0.1
            while low < times.count, times[low] < start { low += 1 }
            while high < times.count, times[high] < start + length { high += 1 }
            let share = Double(high - low) / expected
            if step == 0 { first = share }
            lowest = min(lowest, share)
            highest = max(highest, share)
            step += 1
        }
    }
}
