import AttuneCore

/// Reads `data: {…}` events up to `data: [DONE]`.
///
/// An answer counts as whole when its `finish_reason` was seen, even where a server ends without `[DONE]`.
struct OpenAIChatReader: ChatStreamReader {
    let model: ModelName
    private var events = ServerSentEvents()
    private var text = ""
    private var reason: ModelAnswer.Finish?
    private var usage = TokenUsage()
    private var name: String?
    private var refused = false
    private var isDone = false

    init(model: ModelName) { self.model = model }

    mutating func feed(_ bytes: [UInt8]) throws -> [String] {
        try events.feed(bytes, from: model).compactMap { try read($0) }
    }

    mutating func finish() throws -> ModelAnswer {
        if let last = events.finish(), !isDone {
            // Half an event is a cut stream; a whole one without its empty line is not.
            do { _ = try read(last) } catch { if reason == nil { throw WireFault.cut(model) } }
        }
        guard let reason else { throw WireFault.cut(model) }
        guard !text.isEmpty else { throw WireFault.empty(model, finish: refused ? .filtered : reason) }
        return ModelAnswer(text: text, finish: reason, usage: usage, model: name ?? model.name)
    }

    private mutating func read(_ event: ServerSentEvents.Event) throws -> String? {
        guard !isDone else { return nil }
        if event.data.elementsEqual("[DONE]".utf8) {
            isDone = true
            return nil
        }
        guard let root = try? JSONValue.parse(event.data), root.members != nil else {
            throw WireFault.malformed(model, "an event without a JSON object")
        }
        if let error = root["error"], !error.isNull { throw WireFault.error(error, model: model) }
        if event.name == "error" { throw WireFault.error(root, model: model) }
        if let said = root["model"]?.string { name = said }
        if let counts = root["usage"], counts.members != nil { usage = OpenAIChat.usage(counts) }
        guard let choice = root["choices"]?[0] else { return nil }
        if let reason = choice["finish_reason"]?.string { self.reason = OpenAIChat.finish(reason) }
        if choice["delta"]?["refusal"]?.string?.isEmpty == false { refused = true }
        let piece = OpenAIChat.text(choice["delta"]?["content"])
        guard !piece.isEmpty else { return nil }
        text += piece
        return piece
    }
}
