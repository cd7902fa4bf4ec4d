import AttuneCore
import AttuneModels
import Foundation
import Synchronization
import Testing

@Suite struct BatchJobTests {
    private final class Waits: Sendable {
        let all = Mutex<[Duration]>([])
    }

    /// A folder, a store and a provider for one test.
    private final class Setting {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attune-\(UUID().uuidString)")
        let store = InMemoryAnswerStore()
        let provider: FakeProvider
        let format: ModelEndpoint.Format
        let waits = Waits()

        init(_ format: ModelEndpoint.Format, _ provider: FakeProvider) {
            self.format = format
            self.provider = provider
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func job(budget: Budget = Budget(), limits: BatchLimits = BatchLimits()) throws -> BatchJob {
            let id = "\(format.rawValue)/m"
            let endpoint = ModelEndpoint(
                format: format, model: ModelName(id: id, name: "m"),
                base: "https://host.example" + (format == .openai ? "/v1" : ""))
            let clock = ModelClock(
                now: { .zero }, date: { Date() },
                sleep: { [waits] wait in
                    try Task.checkCancellation()
                    waits.all.withLock { $0.append(wait) }
                })
            let caller = ModelCaller(transport: provider, retry: .none, clock: clock)
            let model = ProviderModel(endpoint, caller: caller)
            return try BatchJob(model, caller: caller, store: store, folder: folder, budget: budget, limits: limits)
        }

        func texts(_ requests: [ModelRequest]) throws -> [String?] {
            let endpoint = ModelEndpoint(
                format: format, model: ModelName(id: "\(format.rawValue)/m", name: "m"),
                base: "https://host.example" + (format == .openai ? "/v1" : ""))
            let model = ProviderModel(endpoint, caller: ModelCaller(transport: provider))
            return try requests.map { store.answer(for: try model.hash($0))?.text }
        }

        var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] }
    }

    private static let formats: [ModelEndpoint.Format] = [.openai, .anthropic]

    private func requests(_ count: Int) -> [ModelRequest] { (0..<count).map { question("ask \($0)") } }

    @Test(arguments: formats) func `Every answer ends up stored under its own request`(format: ModelEndpoint.Format)
        async throws
    {
        let setting = Setting(format, FakeProvider(isAnthropic: format == .anthropic))
        let budget = Budget()
        let asked = requests(30)
        let outcome = try await setting.job(budget: budget).run(asked + asked)
        #expect((outcome.answered, outcome.stored, outcome.failures) == (30, 0, [:]))
        #expect(try setting.texts(asked) == (0..<30).map { "ASK \($0)" })
        #expect(setting.provider.created == 1)
        #expect((budget.spent.calls, budget.spent.input, budget.spent.output) == (30, 300, 150))
        #expect(setting.files.isEmpty)
        #expect(setting.waits.all.withLock { $0 } == [.seconds(10), .seconds(15)])
    }

    @Test(arguments: formats) func `What is stored is not asked for`(format: ModelEndpoint.Format) async throws {
        let setting = Setting(format, FakeProvider(isAnthropic: format == .anthropic))
        _ = try await setting.job().run(requests(5))
        let outcome = try await setting.job().run(requests(8))
        #expect((outcome.stored, outcome.answered) == (5, 3))
        #expect(setting.provider.requests == 8)
        let nothing = try await setting.job().run(requests(8))
        #expect((nothing.stored, nothing.answered) == (8, 0))
        #expect(setting.provider.created == 2)
    }

    @Test func `An answer is stored as its question's user, also after the process was killed`() async throws {
        final class Users: AnswerStore {
            let users = Mutex<[RequestHash: String?]>([:])
            func answer(for request: RequestHash) -> ModelAnswer? { nil }
            func store(_ answer: ModelAnswer, for request: RequestHash) {
                users.withLock { $0[request] = .some(AnswerScope.user) }
            }
        }
        let store = Users()
        let setting = Setting(.openai, FakeProvider(fault: { _, number in number == 4 ? .broken : nil }))
        func job() throws -> BatchJob {
            let endpoint = ModelEndpoint(
                format: .openai, model: ModelName(id: "openai/m", name: "m"), base: "https://host.example/v1")
            let caller = ModelCaller(
                transport: setting.provider, retry: .none,
                clock: ModelClock(now: { .zero }, date: { Date() }, sleep: { _ in }))
            return try BatchJob(
                ProviderModel(endpoint, caller: caller), caller: caller, store: store, folder: setting.folder)
        }
        let questions = requests(4).enumerated().map { BatchQuestion($1, user: ["ann", "bob", "", nil][$0]) }
        var breaks = 0
        while true {
            do {
                _ = try await job().run(breaks == 0 ? questions : [BatchQuestion]())
                break
            } catch is ModelError { breaks += 1 }
        }
        #expect(breaks == 1)
        let stored = store.users.withLock { $0 }.values.map { $0 ?? "several" }
        #expect(stored.sorted() == ["", "ann", "bob", "several"])
        #expect(setting.files.isEmpty)
    }

    @Test func `Limits on requests and bytes make several batches`() async throws {
        let setting = Setting(.openai, FakeProvider())
        var limits = BatchLimits()
        limits.requests = 7
        _ = try await setting.job(limits: limits).run(requests(20))
        #expect(setting.provider.created == 3)
        limits.requests = 1000
        limits.bytes = 2000
        let more = (100..<120).map { question("ask \($0)") }
        _ = try await setting.job(limits: limits).run(more)
        #expect(setting.provider.created > 4)
        #expect(setting.provider.requests == 40)
        #expect(try setting.texts(more).allSatisfy { $0 != nil })
    }

    /// The connection breaks after the provider has acted on the nth call: as if the process were killed there.
    @Test(arguments: formats, 1...12)
    func `A job that breaks off at any call goes on, and submits nothing twice`(format: ModelEndpoint.Format, at: Int)
        async throws
    {
        let provider = FakeProvider(
            isAnthropic: format == .anthropic, fault: { _, number in number == at ? .broken : nil })
        let setting = Setting(format, provider)
        var limits = BatchLimits()
        limits.requests = 6
        let asked = requests(10)
        var breaks = 0
        for _ in 0..<3 {
            do {
                _ = try await setting.job(limits: limits).run(asked)
                break
            } catch { breaks += 1 }
        }
        #expect(breaks <= 1)
        #expect(provider.created == 2)
        #expect(provider.requests == 10)
        #expect(try setting.texts(asked) == (0..<10).map { "ASK \($0)" })
        #expect(setting.files.isEmpty)
    }

    @Test func `Requests that fail are counted by kind, and sent again by the next job`() async throws {
        let setting = Setting(
            .openai,
            FakeProvider(failure: { text in
                text == "ask 1"
                    ? ["status_code": 400, "body": ["error": ["message": "SECRET"]]]
                    : text == "ask 2" ? ["status_code": 500, "body": nil] : nil
            }))
        let outcome = try await setting.job().run(requests(5))
        #expect(outcome.answered == 3)
        #expect(outcome.failures == [.rejected: 1, .server: 1])
        #expect(try await setting.job().run(requests(5)).stored == 3)
        #expect(setting.provider.requests == 7)
    }

    @Test func `Anthropic's failures are counted by kind`() async throws {
        let setting = Setting(
            .anthropic,
            FakeProvider(
                isAnthropic: true,
                failure: { text in
                    switch text {
                    case "ask 0":
                        ["type": "errored", "error": ["type": "error", "error": ["type": "invalid_request_error"]]]
                    case "ask 1": ["type": "expired"]
                    case "ask 2": ["type": "canceled"]
                    default: nil
                    }
                }))
        let outcome = try await setting.job().run(requests(4))
        #expect(outcome.answered == 1)
        #expect(outcome.failures == [.rejected: 1, .timeout: 1, .server: 1])
    }

    @Test func `A batch that goes beyond the budget is not submitted`() async throws {
        let setting = Setting(.openai, FakeProvider())
        let budget = Budget(BudgetLimits(tokens: 100))
        let error = await #expect(throws: ModelError.self) { try await setting.job(budget: budget).run(requests(10)) }
        #expect(error?.code == .budget)
        #expect(setting.provider.log.isEmpty)
        #expect(setting.files.isEmpty)
    }

    @Test func `An unfinished job of another model is left alone`() async throws {
        let provider = FakeProvider(fault: { _, number in number == 1 ? .broken : nil })
        let setting = Setting(.openai, provider)
        await #expect(throws: ModelError.self) { try await setting.job().run(requests(2)) }
        let other = Setting(.anthropic, FakeProvider(isAnthropic: true))
        try FileManager.default.copyItem(at: setting.folder, to: other.folder)
        let error = await #expect(throws: ModelError.self) { try await other.job().run(requests(2)) }
        #expect(error?.code == .unsupported)
        #expect(!other.files.isEmpty)
    }

    @Test func `Ollama takes no batches`() {
        let setting = Setting(.ollama, FakeProvider())
        #expect(throws: ModelError.self) { try setting.job() }
    }

    @Test func `Files that hold requests are for their owner only`() async throws {
        let setting = Setting(.openai, FakeProvider(fault: { _, number in number == 1 ? .broken : nil }))
        await #expect(throws: ModelError.self) { try await setting.job().run(requests(2)) }
        let file = try #require(setting.files.first { $0.hasSuffix("requests.jsonl") })
        let path = setting.folder.appendingPathComponent(file).path
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }
}
