/// Frames by the word they begin with.
struct FrameTable: Sendable {
    private struct Entry: Sendable {
        var frame: SentenceFrame
        var category: ReactionCategory
    }

    private var byWord: [String: [Entry]] = [:]
    private var open: [Entry] = []

    init(_ frames: [(ReactionCategory, [String])]) {
        for (category, patterns) in frames {
            for pattern in patterns {
                let entry = Entry(frame: SentenceFrame(pattern), category: category)
                if let words = entry.frame.firstWords {
                    for word in Set(words) { byWord[word, default: []].append(entry) }
                } else {
                    open.append(entry)
                }
            }
        }
    }

    /// The class of the first frame found in a sentence.
    ///
    /// - Parameters:
    ///   - start: where the sentence begins after words that open it.
    ///   - skips: whether what stands before this word takes a frame back.
    func first(
        _ words: [FrameWord], from start: Int, isQuestion: Bool, skips: (Int) -> Bool
    ) -> ReactionCategory? {
        for index in words.indices {
            let atStart = index == 0 || index == start
            for entry in (byWord[words[index].text] ?? []) + open {
                let frame = entry.frame
                if frame.isAnchored, !atStart { continue }
                if isQuestion, !frame.readsQuestions { continue }
                if frame.matches(words, at: index), !skips(index) { return entry.category }
            }
        }
        return nil
    }
}

/// The compiled frames. Built once a process.
enum FrameTables {
    static let overriding = FrameTable(FrameVocabulary.overriding)
    static let contradictions = FrameTable(FrameVocabulary.contradictions)
    static let complaints = FrameTable(FrameVocabulary.complaints)
    static let failures = FrameTable(FrameVocabulary.failures)
    static let blame = FrameTable(FrameVocabulary.blame)
    static let successes = FrameTable(FrameVocabulary.successes)
}
