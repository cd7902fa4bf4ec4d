import AttuneCore
import AttuneEvaluation
import AttuneStore
import Testing

@Suite("Plans")
struct PlanReaderTests {
    private func read(_ text: String) throws -> EvaluationPlan {
        try PlanReader(file: "plan.yaml").plan(YAMLDocument.read(text, file: "plan.yaml"), text: text)
    }

    @Test("every plan that comes with the package reads, and keeps its text", arguments: PlanExamples.names)
    func examples(name: String) throws {
        let text = try #require(PlanExamples.text(name))
        let plan = try read(text)
        #expect(plan.text == text)
        #expect(plan.arms.contains { $0.kind == .wrongProfile } && plan.arms.contains { $0.kind == .rightProfile })
        #expect(plan.arms.contains { $0.name == plan.baseline })
        #expect(PlanExamples.text(name + ".yaml") == text)
    }

    private static let plain = """
        model: openai/a
        audiences: {groups: tier}
        prompts: held-out
        arms: [no-profile, right-profile]
        judges: [traits]
        """

    @Test("what a plan leaves out has the documented defaults")
    func defaults() throws {
        let plan = try read(Self.plain)
        #expect(plan.name == "evaluation" && plan.rounds == 1 && plan.seed == nil && plan.baseline == "no-profile")
        #expect(plan.prompts == EvaluationPlan.Prompts(source: .heldOut))
        #expect(plan.audiences == .groups(field: "tier"))
        #expect(plan.judges == [JudgePlan(kind: .traits)])
        #expect(plan.pairs.map(\.arm) == ["right-profile"])
    }

    @Test("a user is played by a name, or by models of its own, from the second round on")
    func users() throws {
        let text = Self.plain + "\nrounds: 4\n"
        #expect(try read(text).user == nil)
        #expect(try read(text + "user: simulated").user == UserPlan(model: "simulated"))
        #expect(
            try read(text + "user: {model: openai/a, judge: anthropic/b, facts: 3}").user
                == UserPlan(model: "openai/a", judge: "anthropic/b", facts: 3))
        #expect(try read(text.replacing("judges: [traits]", with: "judges: []") + "user: openai/a").judges.isEmpty)
        for (bad, word) in [
            (Self.plain + "\nuser: simulated", "rounds"), (text + "user: {judge: openai/a}", "missing"),
            (text + "user: {model: simulated, judge: openai/a}", "both are"),
            (text + "user: {model: a/b, turns: 2}", "unknown field"),
        ] {
            let error = #expect(throws: MarkedFileError.self) { try read(bad) }
            #expect(error.map { "\($0)".contains(word) } == true, "\(bad)")
        }
    }

    @Test("pairs are each with the baseline, or each with each once")
    func pairs() throws {
        let text = Self.plain.replacing("right-profile]", with: "right-profile, wrong-profile]")
        #expect(
            try read(text).pairs.map { "\($0.arm) \($0.baseline)" } == [
                "right-profile no-profile", "wrong-profile no-profile",
            ])
        #expect(
            try read(text + "\ncomparisons: all").pairs.map { "\($0.arm) \($0.baseline)" } == [
                "right-profile no-profile", "wrong-profile no-profile", "wrong-profile right-profile",
            ])
    }

    @Test("audiences are groups of a field, all users, or a list")
    func audiences() throws {
        #expect(try read(Self.plain.replacing("{groups: tier}", with: "users")).audiences == .users)
        #expect(
            try read(Self.plain.replacing("{groups: tier}", with: "[tier=a, user:b]")).audiences
                == .named([.group(name: "tier", value: "a"), .user("b")]))
        #expect(
            try read(Self.plain.replacing("{groups: tier}", with: "{users: [a, b]}")).audiences
                == .named([.user("a"), .user("b")]))
    }

    /// What is replaced in the plain plan, by what, and what the complaint begins with and names.
    @Test(
        "what is wrong is told with its line and what to write instead",
        arguments: [
            ("judges: [traits]", "judges: [oracle]", "plan.yaml:5: 'judges[1]' must be one of traits"),
            ("arms: [no-profile, right-profile]", "arms: [no-profile]", "plan.yaml:4: 'arms' needs two arms"),
            ("arms: [no-profile, right-profile]", "arms: [no-profile, no-profile]", "plan.yaml:4: 'arms' has two"),
            ("model: openai/a", "modell: openai/a", "plan.yaml:1: has an unknown field 'modell'; known are attune"),
            ("model: openai/a\n", "", "plan.yaml:1: 'model' is missing"),
            ("prompts: held-out", "prompts: {from: memory}", "plan.yaml:3: 'prompts' is {from: held-out}"),
            ("judges: [traits]", "judges: [{kind: model}]", "plan.yaml:5: 'judges[1]' needs a 'model'"),
            (
                "arms: [no-profile, right-profile]", "arms: [no-profile, adapter]",
                "plan.yaml:4: 'arms[2]' needs a 'model'"
            ),
            ("judges: [traits]", "judges: [{kind: votes}]", "plan.yaml:5: 'judges[1]' needs a 'file'"),
            ("judges: [traits]", "judges: [traits]\nrounds: 0", "plan.yaml:6: 'rounds' must be a whole number, from 1"),
            ("judges: [traits]", "judges: [traits]\nbaseline: x", "plan.yaml:6: 'baseline' names no arm"),
            ("judges: [traits]", "judges: [traits]\nattune: 2", "plan.yaml:6: 'attune' is 2, but this version reads 1"),
            ("judges: [traits]", "judges: [traits", "plan.yaml:6: is not YAML"),
            ("audiences: {groups: tier}", "audiences: [nobody]", "plan.yaml:2: 'audiences' has an entry"),
            (
                "arms: [no-profile, right-profile]", "arms:\n  - no-profile\n  - {kind: best-of, count: 1}",
                "plan.yaml:6: 'arms[2]' needs a 'count' of 2"
            ),
        ])
    func errors(old: String, new: String, problem: String) throws {
        let error = try #require(throws: MarkedFileError.self) { try read(Self.plain.replacing(old, with: new)) }
        #expect(error.description.hasPrefix(problem), "\(error.description)")
    }
}
