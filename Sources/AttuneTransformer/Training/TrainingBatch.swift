/// Texts that go through the network together, and the tokens among them whose log-probabilities a loss wants.
///
/// A prompt that several completions follow is one segment: it is computed once, and the gradients of all its completions
/// come together in it.
public struct TrainingBatch: Sendable {
    /// One a row.
    public private(set) var tokens: [Int] = []
    private(set) var segments: [Segment] = []
    /// The row that predicts each target.
    private(set) var targetRows: [Int] = []
    public private(set) var targets: [Int] = []

    public init() {}

    /// Adds a prompt without targets. Returns its handle for ``addCompletion(_:after:)``.
    public mutating func addPrompt(_ prompt: [Int]) -> Int {
        append(prompt, firstPosition: 0, prefix: 0..<0)
        return segments.count - 1
    }

    /// Adds a completion of a prompt in this batch. Every token of it is a target, the first if there is a prompt token to
    /// predict it. The last token predicts nothing, so it is no row.
    ///
    /// - Returns: the completion's targets.
    public mutating func addCompletion(_ completion: [Int], after prompt: Int) -> Range<Int> {
        let prefix = segments[prompt].rows
        let start = targets.count
        let firstRow = tokens.count
        if let first = completion.first, !prefix.isEmpty {
            targetRows.append(prefix.upperBound - 1)
            targets.append(first)
        }
        for (index, token) in completion.dropFirst().enumerated() {
            targetRows.append(firstRow + index)
            targets.append(token)
        }
        if completion.count > 1 { append(completion.dropLast(), firstPosition: prefix.count, prefix: prefix) }
        return start..<targets.count
    }

    /// Adds a text of its own, with the tokens from index `start` on as targets; the first token never is one.
    ///
    /// - Returns: the text's targets.
    public mutating func addText(_ text: [Int], targetsFrom start: Int) -> Range<Int> {
        let first = targets.count
        let firstRow = tokens.count
        for index in max(start, 1)..<max(text.count, start, 1) {
            targetRows.append(firstRow + index - 1)
            targets.append(text[index])
        }
        append(text.dropLast(), firstPosition: 0, prefix: 0..<0)
        return first..<targets.count
    }

    private mutating func append(_ new: some Collection<Int>, firstPosition: Int, prefix: Range<Int>) {
        let rows = tokens.count..<tokens.count + new.count
        tokens += new
        segments.append(Segment(rows: rows, firstPosition: firstPosition, prefix: prefix))
    }
}
