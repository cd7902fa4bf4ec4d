import Foundation

extension WordMixture {
    /// How much of what each component explains the other components explain as well, 0 for a component of its own.
    ///
    /// Of each request of the component, the words that it holds more of than any other component are taken away; what
    /// the best other component explains of the rest (log-likelihood beyond the background), over what the component
    /// explains of the whole. A topic's requests say little without its words. A way of asking ("a checklist for …")
    /// leaves words behind that belong to topics.
    func dependence(_ words: RequestWords, requests: [Int]) -> [Double] {
        let width = components + 1
        var owner = [Int](repeating: components, count: size)
        for word in 0..<size {
            for c in 0..<components where logShares[word * width + c] > logShares[word * width + owner[word]] {
                owner[word] = c
            }
        }
        var own = [Double](repeating: 1e-9, count: components)
        var rest = [Double](repeating: 0, count: components)
        var length = [Double](repeating: 1e-9, count: components)
        for request in requests {
            let row = shares(of: words[request])
            guard let top = row.max(), top >= 0.5, let component = row.firstIndex(of: top) else { continue }
            var gains = [Float](repeating: 0, count: components)
            for word in words[request] {
                let start = Int(word) * width
                own[component] += Double(logShares[start + component] - logShares[start + components])
                if owner[Int(word)] == component { continue }
                for c in 0..<components { gains[c] += logShares[start + c] - logShares[start + components] }
            }
            length[component] += Double(words[request].count)
            gains[component] = 0
            rest[component] += Double(gains.max() ?? 0)
        }
        return (0..<components).map { component in
            let others = (0..<components).filter { $0 != component }
            let elsewhere = others.reduce(0) { $0 + own[$1] } / others.reduce(0) { $0 + length[$1] }
            let typical = min(own[component] / length[component], elsewhere)
            return rest[component] / length[component] / max(typical, 1e-9)
        }
    }

    /// The effective number of words that make up each component: the exponential of the entropy of what each word
    /// adds to its likelihood beyond the background.
    func breadth() -> [Double] {
        let width = components + 1
        return (0..<components).map { component in
            var gains: [Double] = []
            for word in 0..<size {
                let own = logShares[word * width + component]
                let gain = exp(Double(own)) * Double(own - logShares[word * width + components])
                if gain > 0 { gains.append(gain) }
            }
            let sum = gains.reduce(0, +)
            return sum > 0 ? exp(-gains.reduce(0) { $0 + $1 / sum * log($1 / sum) }) : 0
        }
    }
}
