import AttuneCore

/// Who would prefer the chosen reply and not the rejected one? One call a side; the rejected side is the same question
/// with the replies swapped (arXiv 2501.11549, §3: instruction, five exemplars, instruction, query; temperature 0, 200
/// tokens).
enum PersonaQuestion {
    static let instructions = AnalystPrompt.text(PackageResources.personas_infer_txt)

    static let shape = AnswerShape(
        "persona",
        [
            AnswerShape.Property(
                "persona", "One short sentence that begins with \"The user\"; empty where the replies are alike.",
                .text(atMost: 300))
        ])

    static func request(_ pair: PreferencePair, side: PairSide) -> ModelRequest {
        var asked = pair
        if side == .rejected { swap(&asked.chosen, &asked.rejected) }
        return AnalystPrompt.request(
            instructions, .object(ExchangeData().members(asked)), shape: shape, maximumTokens: 200)
    }
}
