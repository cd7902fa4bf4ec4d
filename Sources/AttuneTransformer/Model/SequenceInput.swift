/// The new tokens of one sequence in a forward pass.
public struct SequenceInput {
    /// At least one; ids below the vocabulary's size.
    public var tokens: [Int]
    /// Keys and values of the tokens before these; the pass adds these. Nil for a text that is not continued. One cache
    /// stands in one sequence of a pass only.
    public var cache: KeyValueCache?
    /// Nil for the base alone.
    public var adapter: LowRankAdapter?
    public var wanted: WantedLogits

    public init(
        _ tokens: [Int], cache: KeyValueCache? = nil, adapter: LowRankAdapter? = nil, wanted: WantedLogits = .last
    ) {
        self.tokens = tokens
        self.cache = cache
        self.adapter = adapter
        self.wanted = wanted
    }
}

/// The positions, among a pass's new tokens, whose logits are computed. Each costs a product with the whole vocabulary.
public enum WantedLogits: Sendable, Hashable {
    case none
    case last
    case all
    /// Indexes into the new tokens.
    case positions([Int])

    func indexes(of count: Int) -> [Int] {
        switch self {
        case .none: []
        case .last: [count - 1]
        case .all: Array(0..<count)
        case .positions(let positions): positions
        }
    }
}

/// The logits that a forward pass was asked for.
public struct Logits: Sendable {
    /// The rows of each sequence, in the order of its wanted positions.
    public let sequences: [Range<Int>]
    /// V.
    public let vocabularySize: Int
    /// rows × V.
    let matrix: Matrix

    /// The logits of a sequence's wanted position.
    public func values(sequence: Int, position: Int = 0) -> [Float] {
        withValues(sequence: sequence, position: position) { Array($0) }
    }

    /// Lends the logits of a sequence's wanted position without a copy. They may be changed in place.
    public func withValues<Value>(
        sequence: Int, position: Int = 0, _ body: (UnsafeMutableBufferPointer<Float>) throws -> Value
    ) rethrows -> Value {
        let row = matrix.row(sequences[sequence].lowerBound + position)
        return try body(UnsafeMutableBufferPointer(start: row, count: vocabularySize))
    }
}

/// Input that a model cannot take.
public struct SequenceError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Which sequence of the batch.
    public var sequence: Int
    public var problem: String

    public var description: String { "sequence \(sequence): \(problem)" }
}
