import AttuneCore
import AttuneModels
import AttuneSteering

import struct AttuneSteering.Explanation

/// What `tailor --model` found out: the explanation's members, and beside them the answer and what it took.
struct TailoredReply: Encodable, Sendable {
    struct Answer: Encodable, Sendable {
        var answer: String
        var finish: ModelAnswer.Finish
        /// As reported; a stored answer's are those of when it was asked.
        var usage: TokenUsage
        /// The model as it names itself.
        var servedBy: String

        init(_ answer: ModelAnswer) {
            self.answer = answer.text
            finish = answer.finish
            usage = answer.usage
            servedBy = answer.model
        }
    }

    var explanation: Explanation
    var model: String
    var steered: Answer
    var plain: Answer?
    var spent: Spent
    var currency: String

    init(_ tailored: TailoredPrompt, steered: ModelAnswer, plain: ModelAnswer?, stack: ModelStack) {
        explanation = tailored.explanation
        model = stack.id
        self.steered = Answer(steered)
        self.plain = plain.map(Answer.init)
        spent = stack.spent
        currency = stack.budget.prices.currency
    }

    private enum CodingKeys: CodingKey {
        case model, plain, calls, fromStore, cost, currency
    }

    func encode(to encoder: any Encoder) throws {
        try explanation.encode(to: encoder)
        try steered.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(model, forKey: .model)
        try container.encodeIfPresent(plain, forKey: .plain)
        try container.encode(spent.calls, forKey: .calls)
        try container.encode(spent.fromStore, forKey: .fromStore)
        try container.encode(spent.cost, forKey: .cost)  // null where unknown
        try container.encode(currency, forKey: .currency)
    }
}

extension Explanation {
    /// The lines on what applies, without what does not and without the instruction's text.
    var linesOfApplied: [String] {
        var shown = self
        shown.unused = []
        shown.instruction = nil
        return shown.lines
    }
}
