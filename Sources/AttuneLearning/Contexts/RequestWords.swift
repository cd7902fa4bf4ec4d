import AttuneCore

/// Requests as word numbers: the words of all requests side by side, with the vocabulary that the numbers point to.
struct RequestWords: Sendable {
    /// The vocabulary. Numbers follow first appearance, so only results that do not depend on them may leave.
    private(set) var vocabulary: [String] = []
    /// Number of requests that hold each word.
    private(set) var frequency: [Int32] = []
    private var words: [Int32] = []
    private var starts: [Int] = [0]

    init(_ requests: some Sequence<ContextFeatures>) {
        var numbers: [UInt64: Int32] = [:]
        for request in requests {
            request.forEachWord { hash, bytes in
                let number: Int32
                if let known = numbers[hash] {
                    number = known
                    frequency[Int(number)] += 1
                } else {
                    number = Int32(vocabulary.count)
                    numbers[hash] = number
                    vocabulary.append(String(decoding: bytes, as: UTF8.self))
                    frequency.append(1)
                }
                words.append(number)
            }
            starts.append(words.count)
        }
    }

    /// Number of requests.
    var count: Int { starts.count - 1 }

    /// The word numbers of one request.
    subscript(request: Int) -> ArraySlice<Int32> { words[starts[request]..<starts[request + 1]] }

    /// The same requests with only their frequent words: at most `limit` of them, each in `range` requests. The new
    /// numbers go by frequency, then alphabetically, so they do not depend on the order of the requests.
    func frequent(_ limit: Int, within range: ClosedRange<Int>) -> RequestWords {
        let chosen = vocabulary.indices.filter { range.contains(Int(frequency[$0])) }
            .sorted { (frequency[$1], vocabulary[$0]) < (frequency[$0], vocabulary[$1]) }
            .prefix(limit)
        var numbers = [Int32](repeating: -1, count: vocabulary.count)
        for (number, word) in chosen.enumerated() { numbers[word] = Int32(number) }
        var copy = self
        copy.vocabulary = chosen.map { vocabulary[$0] }
        copy.frequency = chosen.map { frequency[$0] }
        copy.words = []
        copy.starts = [0]
        for request in 0..<count {
            for word in self[request] where numbers[Int(word)] >= 0 { copy.words.append(numbers[Int(word)]) }
            copy.starts.append(copy.words.count)
        }
        return copy
    }

    /// The words that a model may hold: the 20,000 most frequent of those in two requests at least.
    func forCounting() -> RequestWords { frequent(20_000, within: 2...Int.max) }
}
