import AttuneCore
import AttuneLearning
import Testing

@Suite("Differences from peers")
struct PeerDifferencesTests {
    private let basis = ["length.words", "emoji.count", "hedging.words"]

    private func people() -> [PeerDifferences.Person] {
        var random = SeededGenerator(seed: 3)
        return (0..<60).map { number in
            let type = Double(number % 4)
            let noise = (0..<2).map { _ in 0.2 * Double(random.next() >> 40) / Double(1 << 24) }
            return PeerDifferences.Person(
                user: "u\(number)", topics: number < 40 ? [1, 0] : [0, 1],
                scores: [type * 2 + noise[0], noise[1], number < 40 ? 0 : -5])
        }
    }

    @Test("A user unlike all types is told so, in the right direction; the peers' order does not matter")
    func different() {
        let user = PeerDifferences.Person(user: "me", topics: [1, 0], scores: [3, 2, 0])
        var finder = PeerDifferences()
        finder.maximumPeers = 40
        let found = finder.hypotheses(about: user, among: people(), basis: basis)
        #expect(found.map(\.aspect) == ["emoji.count"])
        #expect(found.first?.direction == .more)
        #expect((found.first?.size ?? 0) > 1.7)
        #expect(finder.hypotheses(about: user, among: people().reversed(), basis: basis) == found)
    }

    @Test("Only people with similar topics are peers")
    func topics() {
        let user = PeerDifferences.Person(user: "me", topics: [0, 1], scores: [3, 0, 0])
        var finder = PeerDifferences()
        finder.maximumPeers = 20
        #expect(finder.hypotheses(about: user, among: people(), basis: basis).map(\.aspect) == ["hedging.words"])
    }

    @Test("Too few peers give no hypothesis, and the user is nobody's own peer")
    func few() {
        let user = PeerDifferences.Person(user: "me", scores: [9, 9, 9])
        let finder = PeerDifferences()
        #expect(finder.hypotheses(about: user, among: [], basis: basis).isEmpty)
        #expect(finder.hypotheses(about: user, among: [user, user, user], basis: basis).isEmpty)
        let one = PeerDifferences.Person(user: "a", scores: [0, 0, 0])
        #expect(finder.hypotheses(about: user, among: [one], basis: basis).isEmpty)
    }
}
