import Foundation

/// A mixture of word distributions with one background component, fitted by expectation maximisation.
struct WordMixture: Sendable {
    let components: Int
    let size: Int
    /// size × (components + 1), log shares; the last column is the background (all requests).
    private(set) var logShares: [Float] = []
    /// components + 1 log priors.
    private var logPriors: [Float] = []
    private let background: [Double]

    /// Weight of the background's share in each component, in words.
    static let prior = 40.0
    /// The share of requests that belong to no component, fixed so that the background does not collect every request
    /// with a frequent frame.
    static let backgroundPrior = 0.03

    init(components: Int, words: RequestWords) {
        self.components = components
        size = words.vocabulary.count
        let all = words.frequency.reduce(0.0) { $0 + Double($1) }
        background = words.frequency.map { (Double($0) + 0.5) / (all + 0.5 * Double(words.frequency.count)) }
    }

    /// Sets the components from how much of each request belongs to each of them.
    ///
    /// - Parameter shares: requests × components; a row may sum to less than 1 (the rest is background).
    mutating func fit(_ words: RequestWords, requests: [Int], shares: (Int) -> [Float]) {
        var held = [Double](repeating: 0, count: size * components)
        var mass = [Double](repeating: 1, count: components)
        for request in requests {
            let row = shares(request)
            for component in 0..<components where row[component] > 1e-4 {
                let share = Double(row[component])
                mass[component] += share
                for word in words[request] { held[Int(word) * components + component] += share }
            }
        }
        var totals = [Double](repeating: 0, count: components)
        for word in 0..<size { for c in 0..<components { totals[c] += held[word * components + c] } }
        let width = components + 1
        logShares = [Float](repeating: 0, count: size * width)
        for word in 0..<size {
            for c in 0..<components {
                let share = (held[word * components + c] + Self.prior * background[word]) / (totals[c] + Self.prior)
                logShares[word * width + c] = Float(log(share))
            }
            logShares[word * width + components] = Float(log(background[word]))
        }
        let sum = mass.reduce(0, +)
        logPriors = mass.map { Float(log((1 - Self.backgroundPrior) * $0 / sum)) } + [Float(log(Self.backgroundPrior))]
    }

    /// How much of a request with these words belongs to each component; the rest to 1 is background.
    func shares(of words: some Sequence<Int32>) -> [Float] { Self.normalised(logShares(of: words)) }

    /// Softmax of a row of logarithms, without its last column (the background).
    static func normalised(_ logarithms: [Float]) -> [Float] {
        var row = logarithms
        let top = row.max() ?? 0
        var sum: Float = 0
        for c in row.indices {
            row[c] = exp(row[c] - top)
            sum += row[c]
        }
        for c in row.indices { row[c] /= sum }
        row.removeLast()
        return row
    }

    /// Log of prior × likelihood, one a component and the background's last.
    func logShares(of words: some Sequence<Int32>) -> [Float] {
        var row = logPriors
        let width = components + 1
        for word in words {
            let start = Int(word) * width
            for c in 0..<width { row[c] += logShares[start + c] }
        }
        return row
    }
}
