/// Requests read in two halves, each half assigned alone.
///
/// The halves are the first and the second part of the request, so that neighbouring words that always go together
/// ("stack trace") stay in one half and prove nothing.
enum RequestHalves {
    /// The component that each half of each request speaks for, the background left out.
    static func votes(of requests: [Int], words: RequestWords, mixture: WordMixture) -> [(Int, Int)] {
        var votes: [(Int, Int)] = []
        for request in requests where words[request].count >= 2 {
            let slice = words[request]
            let middle = slice.startIndex + slice.count / 2
            votes.append((best(mixture, slice[..<middle]), best(mixture, slice[middle...])))
        }
        return votes
    }

    private static func best(_ mixture: WordMixture, _ words: ArraySlice<Int32>) -> Int {
        let row = mixture.logShares(of: words)
        var best = 0
        for component in 1..<max(1, mixture.components) where row[component] > row[best] { best = component }
        return best
    }
}
