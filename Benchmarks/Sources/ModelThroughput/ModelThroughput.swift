import AttuneCore
import AttuneModels
import AttuneStore
import Foundation
import Synchronization

// Asks an OpenAI-compatible server through everything that a run of `attune` puts between itself and a model: budget,
// stored answers, hash, wire format, limits, retries and transport. No question is asked twice, so no answer comes
// from the store. Prints one JSON object.

@main
struct ModelThroughput {
    static func main() async throws {
        guard let options = Options(CommandLine.arguments.dropFirst()) else {
            FileHandle.standardError.write(Data(Options.usage.utf8))
            exit(64)
        }
        let stack = try Stack(options)
        let report =
            if let rate = options.rate { try await stack.hold(rate) } else { try await stack.run() }
        try await stack.transport.shutdown()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
}

/// The model as `attune` would make it, and the questions.
struct Stack {
    let options: Options
    let transport: HTTPTransport
    let sent: SendTimes
    let model: StoredModel
    let store: WorkspaceAnswerStore?

    init(_ options: Options) throws {
        self.options = options
        let endpoint = try ModelEndpoint(ModelAddress(options.base + "#canned"), in: ModelEnvironment())
        transport = HTTPTransport()
        sent = SendTimes(transport)
        let limits = RateLimits(concurrency: options.inFlight, requestsPerMinute: options.rate)
        // Without a rate nothing stands between the caller and the network.
        let caller = ModelCaller(
            transport: options.rate == nil ? transport : sent, limiter: RateLimiter(limits))
        store = try options.workspace.map { try Workspace.open(at: $0, for: .writing).answerStore }
        model = StoredModel(
            ProviderModel(endpoint, caller: caller), store: store,
            policy: options.refresh ? .refresh : .use, budget: Budget(BudgetLimits(tokens: 1 << 50)))
    }

    private func question(_ number: Int) -> ModelRequest {
        ModelRequest(
            system: String(repeating: "You help people who write reports. ", count: 4),
            prompt: "Question \(number). "
                + String(repeating: "What does a reader need to believe a figure? ", count: 4),
            sampling: Sampling(temperature: 0))
    }

    /// Asks questions, so many at a time, until `next` has no more.
    private func ask(_ next: @escaping @Sendable () -> Int?) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<options.inFlight {
                group.addTask {
                    while let number = next() {
                        guard try await !model.answer(question(number)).text.isEmpty else { throw Failure.emptyAnswer }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private func ask(_ numbers: Range<Int>) async throws {
        let next = Counter(numbers.lowerBound)
        try await ask {
            let number = next.next()
            return number < numbers.upperBound ? number : nil
        }
    }
}

extension Stack {
    struct Report: Encodable {
        var calls: Int
        var callsPerSecond: Double
        var seconds: Double
        var cpuSeconds: Double
        var peakMiB: Double
        var stored: Int
        var rate: Rate?
    }

    struct Rate: Encodable {
        /// Calls a second.
        var stated: Double
        /// Shares of the stated rate: in all, in the first ten seconds, in any ten seconds and in any second.
        var overall: Double
        var firstTenSeconds: Double
        var tenSeconds: [Double]
        var oneSecond: [Double]
    }

    /// All calls, as fast as they go.
    func run() async throws -> Report {
        try await ask(0..<options.warmUp)
        return try await measure { try await ask(options.warmUp..<options.warmUp + options.calls) }
    }

    /// Calls for some seconds at a stated rate a minute.
    func hold(_ perMinute: Double) async throws -> Report {
        let next = Counter(0)
        var report = try await measure {
            let end = ContinuousClock.now + .seconds(options.seconds)
            try await ask { ContinuousClock.now < end ? next.next() : nil }
        }
        let rate = perMinute / 60
        // The last calls had waited when the time was up and went a little later: they are not counted.
        let end = options.seconds
        let times = sent.all.filter { $0 < end }
        let ten = Windows(times, rate: rate, length: min(10, end), end: end)
        let one = Windows(times, rate: rate, length: 1, end: end)
        report.rate = Rate(
            stated: rate, overall: Double(times.count) / (rate * end), firstTenSeconds: ten.first,
            tenSeconds: [ten.lowest, ten.highest], oneSecond: [one.lowest, one.highest])
        return report
    }

    private func measure(_ body: () async throws -> Void) async throws -> Report {
        let before = Usage.now
        let calls = model.budget.spent.calls
        let elapsed = try await ContinuousClock().measure(body).seconds
        let after = Usage.now
        let spent = model.budget.spent
        let stored = try await store?.count() ?? 0
        guard spent.failures.isEmpty, spent.fromStore == 0, store == nil || stored == spent.calls else {
            throw Failure.wrongCount(calls: spent.calls, stored: stored, fromStore: spent.fromStore)
        }
        return Report(
            calls: spent.calls - calls, callsPerSecond: Double(spent.calls - calls) / elapsed, seconds: elapsed,
            cpuSeconds: after.cpuSeconds - before.cpuSeconds, peakMiB: after.peakMiB, stored: stored)
    }
}

enum Failure: Error {
    case emptyAnswer
    case wrongCount(calls: Int, stored: Int, fromStore: Int)
}

/// Hands out numbers in order.
final class Counter: Sendable {
    private let value: Mutex<Int>

    init(_ first: Int) { value = Mutex(first) }

    func next() -> Int {
        value.withLock { value in
            defer { value += 1 }
            return value
        }
    }
}
