/// What gives a line away as more than a directive. Text comes folded: lower case, compatibility forms replaced.
enum Markers {
    /// Tokens and markup of chat templates: `<|im_start|>`, `[INST]`, `<<SYS>>`, `</s>`, `### System`, `{{…}}`, fences.
    static func hasTemplateToken(_ folded: String) -> Bool {
        let marks = [
            "<|", "|>", "|im_", "[inst", "[/inst", "[sys", "[/sys", "[user", "[assistant", "[system", "<<", ">>", "##",
            "```", "{{", "{%", "}}", "<!--", "<s>", "_of_turn", "\\n", "\\r", "\\u", "---", "===",
        ]
        if marks.contains(where: folded.contains) { return true }
        // A tag: "<" right before anything but a space, a digit or an equals sign ("keep it < 20 words" is fine).
        let bytes = Array(folded.utf8)
        return bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: "<") else { return false }
            guard index + 1 < bytes.count else { return true }
            let next = bytes[index + 1]
            let isDigit = next >= UInt8(ascii: "0") && next <= UInt8(ascii: "9")
            return !(isDigit || next == UInt8(ascii: " ") || next == UInt8(ascii: "="))
        }
    }

    /// A speaker's name and a colon: "Human:", "assistant :".
    static func hasRoleMarker(_ folded: String) -> Bool {
        var word = ""
        var lastWord = ""
        for scalar in folded.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar == "-" || scalar == "_" {
                word.unicodeScalars.append(scalar)
                continue
            }
            if !word.isEmpty {
                lastWord = word
                word = ""
            }
            if colons.contains(scalar) {
                // A longer role also counts at the end of a run of letters: "…Assistant:".
                if roles.contains(where: { $0 == lastWord || ($0.count > 3 && lastWord.hasSuffix($0)) }) { return true }
            } else if !scalar.properties.isWhitespace && !decoration.contains(scalar) {
                lastWord = ""
            }
        }
        return false
    }

    /// Orders that reach beyond the reply's style. Word lists, so a second line of defence only: the first is that
    /// statements are made from vetted traits or from model output that was checked when it was learned.
    static func isCommand(_ words: [String]) -> Bool {
        let set = Set(words)
        if !set.isDisjoint(with: overriding) && !set.isDisjoint(with: overridden) { return true }
        return commands.occur(in: words) || !set.isDisjoint(with: secrets)
    }

    static func isFlattery(_ words: [String]) -> Bool {
        flattery.occur(in: words)
    }

    private static let colons: Set<Unicode.Scalar> = [":", "\u{FF1A}", "\u{FE55}", "\u{A789}", "\u{2236}", "\u{02D0}"]
    private static let decoration: Set<Unicode.Scalar> = ["*", "_", "\"", "'", "]", ")", "`"]
    private static let roles: Set<String> = [
        "human", "assistant", "system", "user", "developer", "tool", "function", "model", "ai", "bot", "chatbot",
        "gpt", "claude", "instruction", "instructions", "prompt",
    ]
    private static let overriding: Set<String> = [
        "ignore", "ignoring", "disregard", "disregarding", "forget", "override", "overrule", "bypass", "circumvent",
        "disable", "replace",
    ]
    private static let overridden: Set<String> = [
        "instruction", "instructions", "prompt", "prompts", "rule", "rules", "guideline", "guidelines", "policy",
        "policies", "safety", "previous", "prior", "above", "earlier", "everything", "system", "safeguards",
        "restrictions", "filters", "training",
    ]
    private static let secrets: Set<String> = [
        "password", "passwords", "credentials", "jailbreak", "jailbroken", "exfiltrate", "sudo", "api_key",
    ]
    private static let commands = PhraseSet([
        "you are now", "you are no longer", "act as", "pretend to be", "pretend that", "pretend you", "roleplay as",
        "system prompt", "system message", "hidden prompt", "developer mode", "do anything now", "new instructions",
        "previous instructions", "prior instructions", "earlier instructions",
        "your instructions", "without restrictions", "no restrictions", "never refuse", "do not refuse", "dont refuse",
        "api key", "api keys", "call the tool", "call the function", "execute the", "run the command", "send an email",
        "reveal your", "reveal the",
    ])
    private static let flattery = PhraseSet([
        "always agree", "agree with everything", "agree with the user", "agree with me", "never disagree",
        "do not disagree", "dont disagree", "flatter", "praise the user", "compliment the user",
        "tell them they are right",
        "tell me i am right", "never contradict", "do not contradict", "take their side", "say they are right",
    ])
}
