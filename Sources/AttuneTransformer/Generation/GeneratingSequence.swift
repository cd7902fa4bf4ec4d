import Foundation

/// One text in the making: its tokens, its cache, and what was read out of it so far.
struct GeneratingSequence {
    let request: GenerationRequest
    let cache: KeyValueCache
    /// Tokens that the cache does not hold yet.
    private(set) var pending: ArraySlice<Int>
    private(set) var result = GeneratedText()
    private(set) var isDone = false
    private var sampler: TokenSampler
    private var stream: TokenStream
    private var stops: StopMatcher
    /// Tokens that may yet come.
    private var left: Int

    /// - Parameter room: positions of the context.
    init(_ request: GenerationRequest, model: TransformerModel, tokenizer: Tokenizer) {
        self.request = request
        let room = model.configuration.maximumPositions - request.prompt.count
        left = min(request.options.maximumTokens ?? room, room)
        cache = model.makeCache(capacity: request.prompt.count + min(left, 256))
        pending = request.prompt[...]
        sampler = TokenSampler(request.options, prompt: request.prompt)
        stream = TokenStream(tokenizer, continues: request.prompt.contains { !tokenizer.isSpecial($0) })
        stops = StopMatcher(request.options.stop)
    }

    /// What goes through the network next: at most so many tokens, and logits only behind the last.
    func input(atMost chunk: Int) -> SequenceInput {
        let part = pending.prefix(chunk)
        return SequenceInput(
            Array(part), cache: cache, adapter: request.adapter, wanted: part.count == pending.count ? .last : .none)
    }

    /// Counts a part of the prompt as read.
    mutating func read(_ count: Int) { pending = pending.dropFirst(count) }

    /// Takes the next token from its logits.
    ///
    /// - Returns: text that is certain now; often none.
    mutating func advance(_ logits: UnsafeMutableBufferPointer<Float>) -> String {
        if request.options.ignoresEnd {
            for token in request.endTokens where logits.indices.contains(token) { logits[token] = -.infinity }
        }
        let scores = request.wantsLogProbabilities ? Array(logits) : []
        let token = sampler.next(logits)
        result.tokens.append(token)
        if request.wantsLogProbabilities { result.logProbabilities.append(Self.logProbability(of: token, scores)) }
        pending = [token]
        left -= 1
        if request.endTokens.contains(token) { return end(.stop) }
        let (text, isStopped) = stops.take(stream.append(token))
        result.text += text
        if isStopped {
            isDone = true
            return text
        }
        return left == 0 ? text + end(.length) : text
    }

    private mutating func end(_ finish: GeneratedText.Finish) -> String {
        isDone = true
        result.finish = finish
        let (text, isStopped) = stops.take(stream.finish())
        let rest = isStopped ? text : text + stops.finish()
        if isStopped { result.finish = .stop }
        result.text += rest
        return rest
    }

    private static func logProbability(of token: Int, _ logits: [Float]) -> Float {
        let highest = logits.max() ?? 0
        let sum = logits.reduce(0.0) { $0 + exp(Double($1 - highest)) }
        return logits[token] - highest - Float(log(sum))
    }
}
