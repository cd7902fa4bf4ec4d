/// Which of two replies was preferred.
enum Verdict: Sendable {
    case first, second, tie

    private static let names: [StaticString] = [
        "preferred_text", "winner", "majority", "preference", "preferred", "verdict", "label", "choice", "better",
    ]

    /// The verdict of a row under any usual name; nil when it has none that can be understood.
    static func read(_ row: JSON) -> Verdict? {
        if row["winner_model_a"]?.double == 1 { return .first }
        if row["winner_model_b"]?.double == 1 { return .second }
        if row["winner_tie"]?.double == 1 { return .tie }
        for name in names {
            if let verdict = row[name].flatMap({ value($0, row) }) { return verdict }
        }
        // From −3, the first is much better, to 3, the second is (HelpSteer).
        if let strength = row["overall_preference"]?.double {
            return strength < 0 ? .first : strength > 0 ? .second : .tie
        }
        return votes(row)
    }

    private static func value(_ value: JSON, _ row: JSON) -> Verdict? {
        guard let text = value.scalarText?.lowercased() else { return nil }
        switch text {
        case "1", "1.0", "a", "model_a", "text_a", "response_a", "response1", "response_1", "output_1", "first",
            "a>b", "a>>b", "answer1", "answer_a", "left", "[[a]]":
            return .first
        case "2", "2.0", "b", "model_b", "text_b", "response_b", "response2", "response_2", "output_2", "second",
            "b>a", "b>>a", "answer2", "answer_b", "right", "[[b]]", "a<b":
            return .second
        case "0", "0.0", "tie", "a=b", "b=a", "both", "neither", "both_bad", "bothbad", "tie (bothbad)", "both bad",
            "same",
            "equal", "[[c]]":
            return .tie
        default:
            // Some say the name of the model.
            if text == row["model_a"]?.string?.lowercased() { return .first }
            return text == row["model_b"]?.string?.lowercased() ? .second : nil
        }
    }

    /// What most annotators say; a tie when no side has more.
    private static func votes(_ row: JSON) -> Verdict? {
        var balance = 0
        var count = 0
        row.members(after: "annotator") { name, value in
            guard Int(name.drop { $0 == "_" }) != nil, let vote = Verdict.value(value, row) else { return }
            count += 1
            balance += vote == .first ? 1 : vote == .second ? -1 : 0
        }
        guard count > 0 else { return nil }
        return balance > 0 ? .first : balance < 0 ? .second : .tie
    }
}
