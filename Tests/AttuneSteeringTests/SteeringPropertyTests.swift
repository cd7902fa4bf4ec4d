import AttuneCore
import AttuneTraits
import Testing

@testable import AttuneSteering

@Suite struct SteeringPropertyTests {
    /// Statements of random traits, contexts, strengths and states, some with directives of their own.
    func randomProfile(_ audience: Audience, _ random: inout SeededGenerator) -> Profile {
        let traits = TraitCatalogue.standard.traits
        let statements = (0..<Int.random(in: 0...12, using: &random)).map { index in
            let trait = traits[Int.random(in: traits.indices, using: &random)]
            let own = Int.random(in: 0..<4, using: &random) == 0
            return statement(
                own ? "open.\(index % 3)" : trait.id, Bool.random(using: &random) ? .more : .less,
                own ? String(repeating: "Shape it like number \(index % 2) ", count: index + 1) : nil,
                context: [nil, "cooking", "gardening"][Int.random(in: 0..<3, using: &random)],
                strength: Double(Int.random(in: -1...9, using: &random)) / 10,
                supporting: Int.random(in: 0...3, using: &random) * 20, opposing: 5,
                status: Statement.Status.allCases[min(Int.random(in: 0...8, using: &random), 2) == 0 ? 0 : 1],
                id: "s\(index)")
        }
        return profile(audience, version: Int.random(in: 1...9, using: &random), statements)
    }

    func randomRequest(_ random: inout SeededGenerator) -> SteeringRequest {
        let messages = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            Message(
                Role.allCases[Int.random(in: Role.allCases.indices, using: &random)], random.oddText(upTo: 12),
                rating: Bool.random(using: &random) ? 1 : nil)
        }
        let audiences: [Audience] = [experts, .group(name: "land", value: "qqland"), .persona("qqp7"), .user("qqu42")]
        let profiles = audiences.filter { _ in Bool.random(using: &random) }.map { randomProfile($0, &random) }
        return SteeringRequest(
            messages: messages, profiles: profiles,
            context: [nil, nil, "cooking", "other", "elsewhere"][Int.random(in: 0..<5, using: &random)],
            optedOut: Int.random(in: 0..<10, using: &random) == 0)
    }

    @Test(arguments: UInt64(1)...20)
    func offGateTheMessagesAreTheSameBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed, label: "off")
        var off = 0
        for _ in 0..<100 {
            let request = randomRequest(&random)
            let prompt = tailor.tailor(request)
            if prompt.gate.isOn { continue }
            off += 1
            #expect(bytes(prompt.messages) == bytes(request.messages), "seed \(seed)")
            #expect(prompt.messages.map(\.rating) == request.messages.map(\.rating))
            #expect(prompt.instruction == nil && prompt.tokens == 0 && prompt.applied.isEmpty)
        }
        #expect(off > 0)
    }

    @Test(arguments: UInt64(1)...20)
    func onGateOnlyTheInstructionIsAddedAndTheBudgetHolds(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed, label: "on")
        var on = 0
        for _ in 0..<100 {
            let request = randomRequest(&random)
            var options = SteeringOptions()
            options.tokenBudget = Int.random(in: 60...300, using: &random)
            let prompt = Tailor(contexts: cookingAndGardening, options: options).tailor(request)
            guard let instruction = prompt.instruction else { continue }
            on += 1
            #expect(prompt.tokens == TokenEstimate.tokens(in: instruction))
            #expect(prompt.tokens <= options.tokenBudget, "seed \(seed)")
            #expect((1...5).contains(prompt.applied.count))
            #expect(!instruction.contains("qq") && !instruction.contains("zyxpert"))
            let weights = prompt.applied.map(\.weight)
            #expect(weights == weights.sorted(by: >))
            // Whole directives only, in order.
            #expect(instruction == Composer.instruction(prompt.applied.map(\.directive)))
            // Every statement is accounted for once.
            let total = request.profiles.reduce(0) { $0 + $1.statements.count }
            #expect(prompt.applied.count + prompt.unused.count == total)
            // Taking the instruction out gives the request back.
            var messages = prompt.messages
            let index = try #require(
                messages.firstIndex { $0.text.utf8.suffix(instruction.utf8.count).elementsEqual(instruction.utf8) })
            if messages.count > request.messages.count {
                messages.remove(at: index)
            } else {
                let original = request.messages[index].text
                let joint = original.isEmpty ? "" : "\n\n"
                #expect(Array(messages[index].text.utf8) == Array(original.utf8) + Array((joint + instruction).utf8))
                messages[index].text = original
            }
            #expect(bytes(messages) == bytes(request.messages), "seed \(seed)")
        }
        #expect(on > 0)
    }

    @Test(arguments: UInt64(1)...20)
    func theOrderOfStatementsAndProfilesDoesNotShow(seed: UInt64) {
        var random = SeededGenerator(seed: seed, label: "order")
        for _ in 0..<50 {
            let request = randomRequest(&random)
            var shuffled = request
            shuffled.profiles.shuffle(using: &random)
            for index in shuffled.profiles.indices { shuffled.profiles[index].statements.shuffle(using: &random) }
            let (a, b) = (tailor.tailor(request), tailor.tailor(shuffled))
            #expect(a == b, "seed \(seed)")
            #expect(a.explanation.lines == b.explanation.lines)
        }
    }

    /// Every phrase that the reader knows for a direction, said beside a question and in answer to a reply.
    @Test(arguments: TraitCatalogue.standard.traits.map(\.id), Direction.allCases)
    func anExplicitAskAlwaysRemovesTheContradictingDirective(id: String, direction: Direction) throws {
        let trait = try #require(TraitCatalogue.standard[id])
        let reader = TraitRequestReader()
        let phrases = trait.requests(direction.opposite).filter { phrase in
            let read = reader.read(phrase, mode: .reaction).filter { $0.trait == id }
            return !read.isEmpty && read.allSatisfy { $0.direction == direction.opposite }
        }
        #expect(!phrases.isEmpty)
        for phrase in phrases {
            let conversations = [
                [Message(.user, "How does rain form? \(phrase).")],
                [Message(.user, "How does rain form?"), Message(.assistant, "So."), Message(.user, phrase)],
            ]
            for messages in conversations {
                let profiles = [profile(experts, [statement(id, direction), statement("open.a")])]
                let prompt = plainTailor.tailor(SteeringRequest(messages: messages, profiles: profiles))
                #expect(!prompt.appliedAspects.contains(id), "\(phrase), in turn \(messages.count)")
            }
        }
    }
}
