import AttuneCore
import Foundation

extension BatchJob {
    /// Writes requests to as many parts as the limits make, each noted once its file is complete.
    func write(_ hashes: [RequestHash], _ questions: [RequestHash: BatchQuestion], _ state: inout BatchState) throws {
        let schema: BodyForm.Schema = model.options.schemaSupport == .prompt ? .prompt : .native
        var lines: [UInt8] = []
        var users: [String: String] = [:]
        var count = 0
        func close() throws {
            guard count > 0 else { return }
            state.made += 1
            let name = UInt32.random(in: .min ... .max)
            let part = BatchState.Part(
                key: "part-\(state.made)-\(String(name, radix: 16))", count: count, stage: .written)
            let handle = try folder.make(folder.requests(part))
            try handle.write(contentsOf: Data(lines))
            try handle.close()
            let named = try folder.make(folder.users(part))
            try named.write(contentsOf: JSONEncoder().encode(users))
            try named.close()
            state.parts.append(part)
            try folder.save(state)
            lines = []
            users = [:]
            count = 0
        }
        for hash in hashes {
            guard let question = questions[hash] else { continue }
            let body = try model.codec.body(
                of: question.request, model: model.endpoint.model, form: BodyForm(schema: schema))
            let line = service.line(hash, body: body) + [0x0A]
            if count == limits.requests || count > 0 && lines.count + line.count > limits.bytes { try close() }
            lines += line
            users[hash.hex] = question.user
            count += 1
        }
        try close()
    }

    /// Fetches a part's results and stores its answers. What was asked for and is not among them has failed.
    func read(
        _ part: BatchState.Part, _ calls: [HTTPCall], _ known: [RequestHash: BatchQuestion],
        _ outcome: inout BatchOutcome
    ) async throws {
        func fail(_ hash: RequestHash, _ code: ModelError.Code) {
            outcome.failures[code, default: 0] += 1
            outcome.unanswered[hash] = code
            budget.countUnsent(code)
        }
        var missing = Set(try folder.hashes(part))
        let users = try folder.readUsers(part)
        for (number, call) in calls.enumerated() {
            let file = folder.results(part, number + 1)
            try await fetch(call, to: file)
            var group: [(RequestHash, ModelAnswer)] = []
            var lines = try FileLines(file)
            while let line = try lines.next() {
                guard let value = try? JSONValue.parse(line), let result = service.result(in: value),
                    missing.remove(result.hash) != nil
                else { continue }
                do {
                    let request = known[result.hash]?.request ?? ModelRequest(messages: [])
                    let body = try result.outcome.get().bytes()
                    let answer = try model.codec.answer(in: body, to: request, model: model.endpoint.model)
                    group.append((result.hash, answer))
                } catch let error as ModelError {
                    fail(result.hash, error.code)
                }
                if group.count == 256 { try await keep(&group, users, &outcome) }
            }
            try await keep(&group, users, &outcome)
        }
        for hash in missing { fail(hash, .server) }
    }

    /// Stores answers side by side, which lets a store commit them together.
    private func keep(
        _ answers: inout [(RequestHash, ModelAnswer)], _ users: [String: String], _ outcome: inout BatchOutcome
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (hash, answer) in answers {
                group.addTask {
                    try await AnswerScope.$user.withValue(users[hash.hex]) { try await store.store(answer, for: hash) }
                }
            }
            try await group.waitForAll()
        }
        for (_, answer) in answers { budget.countBatched(answer, model: model.id) }
        outcome.answered += answers.count
        answers = []
    }

    private func fetch(_ call: HTTPCall, to file: URL) async throws {
        var call = call
        call.maximumAnswerBytes = 1 << 30
        let handle = try folder.make(file)
        defer { try? handle.close() }
        try await caller.stream(
            call, model: model.endpoint.model, tokens: 0, begin: { _ in },
            receive: { bytes in
                try handle.write(contentsOf: Data(bytes))
                return true
            }, end: {}, used: { (_: Void) in nil })
    }
}
