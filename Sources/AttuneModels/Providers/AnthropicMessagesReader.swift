import AttuneCore

/// Reads `message_start`, `content_block_*`, `message_delta` and `message_stop` events; `ping` and kinds to come are
/// passed over.
struct AnthropicMessagesReader: ChatStreamReader {
    let model: ModelName
    private var events = ServerSentEvents()
    private var written = ""
    private var called = ""
    private var isCall = false
    private var reason: ModelAnswer.Finish?
    private var usage = TokenUsage()
    private var name: String?
    private var isDone = false

    init(model: ModelName) { self.model = model }

    mutating func feed(_ bytes: [UInt8]) throws -> [String] {
        try events.feed(bytes, from: model).compactMap { try read($0) }
    }

    mutating func finish() throws -> ModelAnswer {
        if let last = events.finish() {
            do { _ = try read(last) } catch { if reason == nil { throw WireFault.cut(model) } }
        }
        guard isDone, let reason else { throw WireFault.cut(model) }
        let text = isCall ? called : written
        guard !text.isEmpty else { throw WireFault.empty(model, finish: reason) }
        return ModelAnswer(text: text, finish: reason, usage: usage, model: name ?? model.name)
    }

    private mutating func read(_ event: ServerSentEvents.Event) throws -> String? {
        guard !isDone else { return nil }
        guard let root = try? JSONValue.parse(event.data), let type = root["type"]?.string else {
            throw WireFault.malformed(model, "an event without a type")
        }
        switch type {
        case "message_start":
            name = root["message"]?["model"]?.string
            usage = AnthropicMessages.usage(root["message"]?["usage"])
        case "content_block_start":
            if root["content_block"]?["type"]?.string == "tool_use" { isCall = true }
        case "content_block_delta":
            if let piece = root["delta"]?["text"]?.string, root["delta"]?["type"]?.string == "text_delta" {
                written += piece
                // Words ahead of a forced call are no part of the answer; nor are they behind it.
                return isCall || piece.isEmpty ? nil : piece
            }
            if let piece = root["delta"]?["partial_json"]?.string {
                called += piece
                return piece.isEmpty ? nil : piece
            }
        case "message_delta":
            if let reason = root["delta"]?["stop_reason"]?.string { self.reason = AnthropicMessages.finish(reason) }
            let counts = AnthropicMessages.usage(root["usage"])
            usage.output = counts.output ?? usage.output
        case "message_stop": isDone = true
        case "error": throw WireFault.error(root["error"] ?? .null, model: model)
        default: break
        }
        return nil
    }
}
