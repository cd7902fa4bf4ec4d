import AttuneCore

/// One exchange of a recording: a line of its file.
///
/// `{"answer":{…},"model":"openai/gpt-4o-mini","request":"<64 hexadecimal digits>"}`, or with `"error":"rate-limited"`
/// and perhaps `"status":429` in place of the answer. The request itself is not in it, the answer's text is.
public struct RecordedExchange: Sendable, Hashable {
    public var request: RequestHash
    /// The id of the model that was asked.
    public var model: String
    public var outcome: Result<ModelAnswer, ModelError>

    public init(request: RequestHash, model: String, outcome: Result<ModelAnswer, ModelError>) {
        self.request = request
        self.model = model
        self.outcome = outcome
    }
}

/// Why a recording could not be read. `line` counts from 1.
public struct RecordingProblem: Error, Sendable, Hashable, CustomStringConvertible {
    public var line: Int

    public var description: String { "Line \(line) of the recording is not an exchange." }
}

extension RecordedExchange {
    /// One line, without its end.
    public var line: String {
        var members: [JSONValue.Member] = [.init("request", .string(request.hex)), .init("model", .string(model))]
        switch outcome {
        case .success(let answer): members.append(.init("answer", Self.json(answer)))
        case .failure(let error):
            members.append(.init("error", .string(error.code.rawValue)))
            if let status = error.status { members.append(.init("status", .number(Double(status)))) }
        }
        return JSONValue.object(members).text(sortedKeys: true)
    }

    /// Reads one line; nil for anything else.
    public init?(line: String) {
        guard let value = try? JSONValue.parse(line),
            let hash = value["request"]?.string.flatMap(RequestHash.init(hex:)),
            let model = value["model"]?.string
        else { return nil }
        if let answer = value["answer"].flatMap(Self.answer) {
            self.init(request: hash, model: model, outcome: .success(answer))
        } else if let code = value["error"]?.string.flatMap(ModelError.Code.init(rawValue:)) {
            let error = ModelError(
                code, model: model, problem: "The recorded call failed (\(code.rawValue)).",
                status: value["status"]?.int)
            self.init(request: hash, model: model, outcome: .failure(error))
        } else {
            return nil
        }
    }

    /// Every exchange of a file's text. Throws a ``RecordingProblem`` at the first line that is none, except for a last
    /// one without an end: the recording process was killed in the middle of it.
    public static func all(in text: String) throws -> [RecordedExchange] {
        var exchanges: [RecordedExchange] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            if let exchange = RecordedExchange(line: String(line)) {
                exchanges.append(exchange)
            } else if index < lines.count - 1 {
                throw RecordingProblem(line: index + 1)
            }
        }
        return exchanges
    }

    private static func json(_ answer: ModelAnswer) -> JSONValue {
        func number(_ count: Int?) -> JSONValue { count.map { .number(Double($0)) } ?? .null }
        return [
            "text": .string(answer.text), "finish": .string(answer.finish.rawValue), "model": .string(answer.model),
            "usage": [
                "input": number(answer.usage.input), "cached": number(answer.usage.cached),
                "output": number(answer.usage.output),
            ],
        ]
    }

    private static func answer(_ value: JSONValue) -> ModelAnswer? {
        guard let text = value["text"]?.string, let model = value["model"]?.string,
            let finish = value["finish"]?.string.flatMap(ModelAnswer.Finish.init(rawValue:))
        else { return nil }
        let usage = value["usage"]
        return ModelAnswer(
            text: text, finish: finish,
            usage: TokenUsage(
                input: usage?["input"]?.int, cached: usage?["cached"]?.int, output: usage?["output"]?.int),
            model: model)
    }
}
