import AttuneCore

/// What a model's tokens cost, in the currency of its ``PriceTable``.
public struct Price: Sendable, Hashable, Codable {
    /// The model's id, `provider/name`. `*` stands for any characters.
    public var model: String
    /// A model that costs nothing a token, as one on one's own machine. Prices are then left out.
    public var free: Bool?
    /// A million tokens of a request.
    public var input: Double?
    /// A million tokens of a request that the provider had seen before; nil where they cost as much as others.
    public var cachedInput: Double?
    /// A million tokens of an answer.
    public var output: Double?
    /// What a call in a batch costs, as a share of one that is answered at once; nil where there are no batches.
    public var batchShare: Double?
    /// Where the figures are from: the provider's own page.
    public var source: String?
    /// The day they were read, `2026-01-31`.
    public var date: String?

    public init(
        model: String, free: Bool? = nil, input: Double? = nil, cachedInput: Double? = nil, output: Double? = nil,
        batchShare: Double? = nil, source: String? = nil, date: String? = nil
    ) {
        self.model = model
        self.free = free
        self.input = input
        self.cachedInput = cachedInput
        self.output = output
        self.batchShare = batchShare
        self.source = source
        self.date = date
    }

    /// What a call costs. Tokens that were written into a provider's cache count as plain input, though some providers
    /// charge a quarter more for them.
    public func cost(input tokens: Int, cached: Int = 0, output answer: Int, inBatch: Bool = false) -> Double {
        guard free != true else { return 0 }
        let cached = min(max(cached, 0), tokens)
        let full = input ?? 0
        let sum =
            Double(tokens - cached) * full + Double(cached) * (cachedInput ?? full) + Double(answer) * (output ?? 0)
        return sum / 1_000_000 * (inBatch ? batchShare ?? 1 : 1)
    }

    /// What is wrong with the entry; nil where it can be used. An entry never prices anything by leaving it out.
    var flaw: String? {
        let figures = [input, cachedInput, output, batchShare].compactMap { $0 }
        guard figures.allSatisfy({ $0.isFinite && $0 >= 0 }) else { return "has a figure below 0" }
        if free == true { return figures.isEmpty ? nil : "is free and has prices, too" }
        return input == nil || output == nil ? "lacks `input` or `output`, or `\"free\": true`" : nil
    }

    /// Characters of the pattern that stand for themselves: the entry with most of them is the most exact.
    var exactness: Int { model.utf8.count { $0 != UInt8(ascii: "*") } }

    func covers(_ id: String) -> Bool { Self.matches(Array(model.utf8), Array(id.utf8)) }

    /// Goes back to the last star only, so it takes no more than length times length steps.
    private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
        var p = 0
        var t = 0
        var star: (pattern: Int, text: Int)?
        while t < text.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == text[t] {
                p += 1
                t += 1
            } else if let last = star {
                star = (last.pattern, last.text + 1)
                p = last.pattern + 1
                t = last.text + 1
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
