import AttuneCore
import AttuneTraits
import Foundation

/// Candidate replies in the order in which a person would like them.
public struct Reranking: Sendable, Hashable {
    /// What one score adds to one candidate.
    public struct Contribution: Sendable, Hashable {
        public var name: String
        /// How far the candidate lies from the candidates' mean, in the score's scale.
        public var steps: Double
        public var weight: Double
        /// Log odds.
        public var size: Double { steps * weight }
    }

    /// Indices of the candidates, best first.
    public var order: [Int]
    /// By candidate: log odds against the average candidate.
    public var scores: [Double]
    /// By candidate, the largest first.
    public var contributions: [[Contribution]]

    /// The best candidate's index; nil without candidates.
    public var best: Int? { order.first }

    /// Why a candidate stands where it does, in a line: its score and what moved it most.
    ///
    /// For example `+0.84: longer (+0.61), more emoji (+0.23)`: the catalogue's name of the direction in which the
    /// candidate stands out, and what that adds.
    ///
    /// - Parameters:
    ///   - most: contributions to name, at most.
    ///   - names: words for scores that are no traits, by name.
    public func explanation(
        of candidate: Int, most: Int = 3, names: [String: String] = [:], catalogue: TraitCatalogue = .standard
    ) -> String {
        guard scores.indices.contains(candidate) else { return "" }
        let named = contributions[candidate].prefix(max(most, 0)).filter { abs($0.size) >= 0.005 }.map { part in
            let direction = Direction(sign: part.steps)
            let words =
                catalogue[part.name]?.pole(direction).name
                ?? "\(direction.rawValue) of \(names[part.name] ?? part.name)"
            return "\(words) (\(Self.signed(part.size)))"
        }
        let reasons = named.isEmpty ? "nothing that this person is known to care about" : named.joined(separator: ", ")
        return "\(Self.signed(scores[candidate])): \(reasons)"
    }

    private static func signed(_ value: Double) -> String {
        let text = String(format: "%.2f", locale: Locale(identifier: "en_US_POSIX"), abs(value))
        return (value < 0 && text != "0.00" ? "-" : "+") + text
    }
}
