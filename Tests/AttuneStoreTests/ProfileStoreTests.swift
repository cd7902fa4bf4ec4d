import AttuneCore
import Foundation
import Testing

@testable import AttuneStore

/// What every profile store must do. Both stores run it.
@Suite struct ProfileStoreTests {
    enum Kind: CaseIterable { case memory, workspace }

    /// A store whose clock goes on by a second each time it is read.
    private func withStore(_ kind: Kind, _ body: (any ProfileStore) throws -> Void) throws {
        let count = Counter()
        let clock = { @Sendable in Date(timeIntervalSince1970: 1_000_000 + Double(count.next())) }
        switch kind {
        case .memory:
            try body(InMemoryProfileStore(now: clock))
        case .workspace:
            let folder = try TemporaryFolder()
            try body(WorkspaceProfileStore(try Workspace.open(at: folder.workspace, for: .writing), now: clock))
        }
    }

    @Test(arguments: Kind.allCases)
    func anEmptyStoreHasNothing(kind: Kind) throws {
        try withStore(kind) { (store: any ProfileStore) throws in
            #expect(try store.profiles().isEmpty)
            #expect(try store.profile(for: .user("u")) == nil)
            #expect(try store.history(of: .user("u")).isEmpty)
        }
    }

    @Test(arguments: Kind.allCases)
    func whatIsSavedComesBackAsVersionOne(kind: Kind) throws {
        try withStore(kind) { (store: any ProfileStore) throws in
            var expected = exampleProfile()
            expected.version = 1
            #expect(try store.save(exampleProfile(), reason: "learn rubrics") == expected)
            #expect(try store.profile(for: expected.audience) == expected)
            #expect(try store.profiles() == [expected])
        }
    }

    @Test(arguments: Kind.allCases)
    func savingTheSameMakesNoVersion(kind: Kind) throws {
        try withStore(kind) { (store: any ProfileStore) throws in
            let first = try store.save(exampleProfile(), reason: "learn rubrics")
            var again = exampleProfile()
            again.version = 77
            // The newest reaction counts by its day.
            again.statements[0].evidence.lastSeen?.addTimeInterval(3600)
            #expect(try store.save(again, reason: "import") == first)
            #expect(try store.history(of: first.audience).count == 1)
        }
    }

    @Test(arguments: Kind.allCases)
    func everyChangeIsAVersionNewestFirst(kind: Kind) throws {
        try withStore(kind) { (store: any ProfileStore) throws in
            var profile = exampleProfile()
            for round in 1...3 {
                profile.statements[0].strength = Double(round) / 10
                #expect(try store.save(profile, reason: "round \(round)").version == round)
            }
            // Going back is a change too.
            profile.statements[0].strength = 0.1
            #expect(try store.save(profile, reason: "round 4").version == 4)
            let history = try store.history(of: profile.audience)
            #expect(history.map(\.profile.version) == [4, 3, 2, 1])
            #expect(history.map(\.reason) == ["round 4", "round 3", "round 2", "round 1"])
            #expect(history.map(\.profile.statements[0].strength) == [0.1, 0.3, 0.2, 0.1])
            #expect(zip(history, history.dropFirst()).allSatisfy { $0.saved > $1.saved })
        }
    }

    @Test(arguments: Kind.allCases)
    func anEmptyProfileWithItsReasonIsKept(kind: Kind) throws {
        try withStore(kind) { (store: any ProfileStore) throws in
            let note = ContextNote(context: "travel", reason: "nothing differs")
            let profile = Profile(audience: .group(name: "tier", value: "novice"), notes: [note])
            try store.save(profile, reason: "learn rubrics")
            #expect(try store.profile(for: profile.audience) == profile)
        }
    }

    @Test(arguments: Kind.allCases)
    func audiencesAreKeptApartAndListedInOrder(kind: Kind) throws {
        try withStore(kind) { (store: any ProfileStore) throws in
            let audiences: [Audience] = [
                .user("tier=expert"), .group(name: "tier", value: "expert"), .persona("tier=expert"),
                .group(name: "tier=", value: "expert"), .group(name: "tier", value: "=expert"), .user(""),
                .user("Ü'; --"),
            ]
            for audience in audiences { try store.save(Profile(audience: audience), reason: "test") }
            let stored = try store.profiles().map(\.audience)
            #expect(Set(stored) == Set(audiences))
            #expect(stored.map(\.label) == stored.map(\.label).sorted())
            for audience in audiences { #expect(try store.profile(for: audience)?.audience == audience) }
        }
    }

    @Test(arguments: Kind.allCases)
    func aNumberThatNoFileHoldsIsRefused(kind: Kind) throws {
        try withStore(kind) { (store: any ProfileStore) throws in
            var profile = exampleProfile()
            profile.statements[0].strength = .nan
            #expect(throws: WorkspaceError.self) { try store.save(profile, reason: "test") }
            #expect(try store.profiles().isEmpty)
        }
    }
}
