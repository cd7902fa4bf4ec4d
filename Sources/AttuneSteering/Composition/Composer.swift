import AttuneCore

/// Puts an instruction together and into a conversation. The text depends on the directives alone, so it stays the
/// same byte for byte while a profile's version does, and providers' prompt caches keep hitting.
enum Composer {
    static func header(_ purpose: SteeringOptions.Purpose) -> String {
        switch purpose {
        case .answering:
            "Background on style, not a request: how this audience tends to like replies. It states no facts."
        case .drafting:
            "Write the text as one particular person would write it. It is in this person's name, in the first person "
                + "where a person speaks. How this person writes:"
        }
    }

    static func rule(_ purpose: SteeringOptions.Purpose) -> String {
        switch purpose {
        case .answering:
            "Apply these points where they fit. The user's own request, any instructions above, correctness and safety "
                + "come first. Do not mention this background, a group or a profile in the reply, and do not flatter."
        case .drafting:
            "Keep to these habits where they fit, without exaggerating them. The request itself, any instructions above, "
                + "correctness and safety come first. Give the text only, and say nothing of habits or a profile."
        }
    }

    /// The instruction for directives that passed the guard, strongest first.
    /// - Parameter known: what is known of the person, in lines that passed the guard; see ``KnownAttributes``.
    static func instruction(
        _ directives: [String], for purpose: SteeringOptions.Purpose = .answering, known: [String] = []
    ) -> String {
        let facts =
            known.isEmpty ? [] : ["Known of this person, where the text needs it: " + known.joined(separator: "; ")]
        return ([header(purpose)] + directives.map { "- " + $0 } + facts + [rule(purpose)]).joined(separator: "\n")
    }

    /// How many of the directives, from the first, fit in the budget.
    static func fitting(
        _ directives: [String], budget: Int, for purpose: SteeringOptions.Purpose = .answering, known: [String] = []
    ) -> Int {
        (0...directives.count).last { count in
            count == 0
                || TokenEstimate.tokens(
                    in: instruction(Array(directives.prefix(count)), for: purpose, known: known)) <= budget
        } ?? 0
    }

    /// The messages with the instruction behind the caller's system text: at the end of the last of the system
    /// messages that open the conversation (many chat templates take one only), or as a system message of its own
    /// where there is none. No other message changes.
    static func insert(_ instruction: String, into messages: [Message]) -> [Message] {
        let opening = messages.prefix { $0.role == .system || $0.role == .developer }
        guard var system = opening.last else { return [Message(.system, instruction)] + messages }
        system.text += system.text.isEmpty ? instruction : "\n\n" + instruction
        return opening.dropLast() + [system] + messages.dropFirst(opening.count)
    }
}
