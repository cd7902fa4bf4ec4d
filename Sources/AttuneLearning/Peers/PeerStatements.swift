import AttuneCore
import AttuneStatistics
import AttuneTraits
import Foundation

/// Candidate statements of what sets users apart from people who are otherwise like them (DPL, arXiv 2503.02450): by
/// ``PeerDifferences``, from their weights or from how they write. They are proposed and steer nothing; what is clear of
/// them by itself is learned in other ways.
public struct PeerStatements: Sendable {
    public var differences = PeerDifferences()
    /// With fewer people there are no types to speak of.
    public var leastPeople = 6

    public init() {}

    /// From what users' choices say that they care about.
    ///
    /// - Parameter topics: by user, what the requests are about; see ``topics(of:)``.
    /// - Returns: by user, candidates that no statement of `known` makes already.
    public func fromChoices(
        _ weights: [UserWeights], topics: [String: [Double]] = [:], known: [Profile] = []
    ) -> [String: [Statement]] {
        let traits = Set(TraitCatalogue.standard.traits.map(\.id))
        let names = (weights.first?.estimates ?? []).filter { $0.varies && traits.contains($0.name) }.map(\.name)
        let people = weights.map { one in
            let byName = Dictionary(one.estimates.map { ($0.name, $0.weight) }, uniquingKeysWith: { first, _ in first })
            return (user: one.user, scores: names.map { byName[$0] ?? 0 })
        }
        return statements(people, names, topics, .personas, known)
    }

    /// From how users write.
    public func fromTexts(_ samples: [WritingSample], users: Set<String>?, known: [Profile] = []) -> [String:
        [Statement]]
    {
        var meter = StyleMeter()
        var topics: [String: [Double]] = [:]
        let people = Dictionary(grouping: samples, by: \.user).sorted { $0.key < $1.key }.map { user, own in
            topics[user] = Self.topics(of: own.map(\.text))
            let vectors = own.map { meter.measure($0.text).values }
            let scores = StyleFeature.ids.indices.map { feature in
                let values = vectors.map { $0[feature] }.filter(\.isFinite)
                return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
            }
            return (user: user, scores: scores)
        }
        return statements(people, StyleFeature.ids, topics, .hypotheses, known, users)
    }

    private func statements(
        _ people: [(user: String, scores: [Double])], _ names: [String], _ topics: [String: [Double]],
        _ source: Statement.Source, _ known: [Profile], _ users: Set<String>? = nil
    ) -> [String: [Statement]] {
        guard people.count >= leastPeople, !names.isEmpty else { return [:] }
        let spreads = names.indices.map { index in Moments(people.map { $0.scores[index] }) }
        let persons = people.map { person in
            let scores = names.indices.map { index -> Double in
                guard let mean = spreads[index].mean, let variance = spreads[index].variance, variance > 1e-12
                else { return 0 }
                return (person.scores[index] - mean) / variance.squareRoot()
            }
            return PeerDifferences.Person(user: person.user, topics: topics[person.user] ?? [], scores: scores)
        }
        let profiles = Dictionary(known.map { ($0.audience, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [String: [Statement]] = [:]
        for person in persons where users?.contains(person.user) ?? true {
            let taken = Set(
                (profiles[.user(person.user)]?.statements ?? []).filter { $0.status == .active }.map(\.aspect))
            found[person.user] = differences.hypotheses(about: person, among: persons, basis: names)
                .filter { !taken.contains($0.aspect) }.map { statement($0, person.user, source) }
        }
        return found
    }

    private func statement(
        _ difference: PeerDifferences.Hypothesis, _ user: String, _ source: Statement.Source
    ) -> Statement {
        let words = HypothesisWording.words(of: difference.aspect, difference.direction)
        return Statement(
            id: StableID.of([
                "user", user, "any", "peers \(source.rawValue)", difference.aspect, difference.direction.rawValue,
            ]),
            text: words.text, directive: words.directive, context: nil, aspect: difference.aspect,
            direction: difference.direction, strength: StyleDeviation.strength(of: difference.size).rounded(to: 3),
            evidence: Evidence(
                supporting: difference.agreeing, opposing: difference.representatives - difference.agreeing,
                users: difference.representatives),
            source: source, analyst: "offline", status: .proposed)
    }

    /// What texts are about, as a direction: their content words, each text's counted once, in a table of 256 places.
    public static func topics(of texts: [String]) -> [Double] {
        var topics = [Double](repeating: 0, count: 256)
        for text in texts {
            for hash in Set(ContextFeatures(text: text).hashes) { topics[Int(hash % 256)] += 1 }
        }
        return topics
    }
}
