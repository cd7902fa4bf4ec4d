/// The words and phrases that are one mark, in the notation of ``MarkerPattern``.
struct MarkerList: Sendable {
    let mark: Mark
    let patterns: String
    /// Phrases that contain a pattern and mean something else.
    let except: String

    init(_ mark: Mark, _ patterns: String, except: String = "") {
        self.mark = mark
        self.patterns = patterns
        self.except = except
    }

    static let english: [MarkerList] = order + explanation + stance + register + relation + ending
}
