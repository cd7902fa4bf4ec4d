/// The tokens of words seen before. Emptied when it is full.
struct WordCache: Sendable {
    /// Longer words are rarely seen twice.
    private static let longestWord = 64
    private static let mostWords = 1 << 16

    private var words = ByteStringTable(minimumCapacity: 1 << 10)
    /// The tokens of all words, one after the other.
    private var tokens: [UInt32] = []
    /// Where each word's begin.
    private var starts: [UInt32] = [0]
    var merger = BytePairMerger()

    mutating func encode(_ word: UnsafeBufferPointer<UInt8>, with model: BytePairModel, to out: inout [UInt32]) {
        guard word.count <= Self.longestWord else { return model.encode(word, with: &merger, to: &out) }
        let hash = ByteStringTable.hash(word)
        if let index = words.value(of: word, hash: hash).map(Int.init) {
            for at in Int(starts[index])..<Int(starts[index + 1]) { out.append(tokens[at]) }
            return
        }
        let begin = out.count
        model.encode(word, with: &merger, to: &out)
        if words.count >= Self.mostWords { self = WordCache() }
        words.insert(word, hash: hash, value: UInt32(words.count))
        tokens.append(contentsOf: out[begin...])
        starts.append(UInt32(tokens.count))
    }
}
