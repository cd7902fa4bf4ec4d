import AttuneCore

/// What an evaluation would send: for the answers, and for the judge, whose questions hold replies that are not there
/// yet and are taken to be as long as they may be.
struct EvaluationPlans: Encodable {
    var answers: ModelPlan
    var judge: ModelPlan?

    func show(_ global: GlobalOptions) throws {
        if global.json { return try Console.json(self) }
        Console.result(answers.text)
        if let judge { Console.result("judge " + judge.text) }
    }

    /// A reply of so many tokens, for planning.
    static func standIn(tokens: Int) -> String { String(repeating: "word ", count: max(tokens * 4 / 5, 1)) }
}
