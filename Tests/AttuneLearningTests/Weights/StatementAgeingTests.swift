import AttuneCore
import AttuneLearning
import Foundation
import Testing

@Suite("Statements age and retire")
struct StatementAgeingTests {
    private func statement(
        _ id: String, _ aspect: String = "length.words", _ direction: Direction = .less,
        source: Statement.Source = .personas, status: Statement.Status = .active, seen: TimeInterval = 1_000_000
    ) -> Statement {
        Statement(
            id: id, text: "t", directive: "d", context: nil, aspect: aspect, direction: direction, strength: 0.4,
            evidence: Evidence(supporting: 9, opposing: 1, lastSeen: Date(timeIntervalSince1970: seen)), source: source,
            analyst: "offline", status: status)
    }

    private func profile(_ statements: Statement...) -> Profile {
        Profile(audience: .user("u1"), version: 4, statements: statements)
    }

    private func status(_ result: StatementAgeing.Result, _ id: String) -> Statement.Status? {
        result.profile.statements.first { $0.id == id }?.status
    }

    @Test("One whose evidence turned retires, and the new one stands beside it")
    func turned() {
        let result = StatementAgeing.merge(
            stored: profile(statement("old")), learned: profile(statement("new", "length.words", .more)))
        #expect(status(result, "old") == .retired && status(result, "new") == .active)
        #expect(result.retired == [StatementAgeing.Retirement(id: "old", reason: .opposed)])
    }

    @Test("One that is no longer learned, or no longer clear, retires once and stays readable")
    func faded() {
        let gone = StatementAgeing.merge(stored: profile(statement("old")), learned: profile())
        #expect(status(gone, "old") == .retired)
        #expect(gone.retired == [StatementAgeing.Retirement(id: "old", reason: .faded)])
        let again = StatementAgeing.merge(stored: gone.profile, learned: profile())
        #expect(status(again, "old") == .retired && again.retired.isEmpty)
        let unclear = StatementAgeing.merge(
            stored: profile(statement("old")), learned: profile(statement("old", status: .proposed)))
        #expect(status(unclear, "old") == .retired && unclear.retired.count == 1)
        let back = StatementAgeing.merge(stored: unclear.profile, learned: profile(statement("old")))
        #expect(status(back, "old") == .active)
    }

    @Test("A proposed one that is no longer learned goes; other sources stay")
    func others() {
        let result = StatementAgeing.merge(
            stored: profile(
                statement("draft", status: .proposed), statement("other", "emoji.count", source: .hypotheses)),
            learned: profile())
        #expect(result.profile.statements.map(\.id) == ["other"] && result.retired.isEmpty)
    }

    @Test("What a person wrote is never overwritten; disagreement is reported")
    func edited() {
        let own = statement("own", source: .edited)
        let agreeing = StatementAgeing.merge(stored: profile(own), learned: profile(statement("new")))
        #expect(agreeing.profile.statements == [own] && agreeing.conflicts.isEmpty)
        let other = statement("new", "length.words", .more)
        let opposed = StatementAgeing.merge(stored: profile(own), learned: profile(other))
        #expect(
            opposed.profile.notes.map(\.reason).allSatisfy { $0.hasPrefix(own.id) } && opposed.profile.notes.count == 1)
        #expect(opposed.profile.statements == [own])
        #expect(opposed.conflicts == [StatementAgeing.Conflict(edited: own, learned: other)])
        let weak = StatementAgeing.merge(
            stored: profile(own), learned: profile(statement("new", "length.words", .more, status: .proposed)))
        #expect(weak.conflicts.isEmpty)
        let corrected = statement("same", "length.words", .more, source: .edited)
        let same = StatementAgeing.merge(stored: profile(corrected), learned: profile(statement("same")))
        #expect(same.profile.statements == [corrected] && same.conflicts.count == 1)
    }

    @Test("With a greatest age, what nothing new speaks for retires")
    func aged() {
        let learned = profile(statement("old", seen: 0), statement("new", "emoji.count", seen: 900))
        let now = Date(timeIntervalSince1970: 1_000)
        let result = StatementAgeing.merge(stored: learned, learned: learned, now: now, maximumAge: 500)
        #expect(status(result, "old") == .retired && status(result, "new") == .active)
        #expect(result.retired == [StatementAgeing.Retirement(id: "old", reason: .aged)])
        #expect(StatementAgeing.merge(stored: learned, learned: learned, now: now).retired.isEmpty)
    }

    @Test("Merging again changes nothing")
    func settled() {
        let learned = profile(statement("a"), statement("b", "emoji.count", .more))
        let stored = profile(statement("own", "hedging.words", source: .edited), statement("c", "depth.reasons"))
        let once = StatementAgeing.merge(stored: stored, learned: learned)
        let twice = StatementAgeing.merge(stored: once.profile, learned: learned)
        #expect(twice.profile == once.profile && twice.retired.isEmpty)
        #expect(once.profile.version == 4)
    }
}
