import AttuneCore

/// Two replies to one prompt, and which of them people found better: what a judge is measured against.
public struct LabelledPair: Sendable, Hashable {
    public var id: String
    public var prompt: [Message]
    public var first: String
    public var second: String
    /// What people chose; nil where they did not agree on anything.
    public var label: JudgeOpinion.Winner?
    /// Each annotator's choice, where several are known.
    public var votes: [JudgeOpinion.Winner]
    /// A part of the data set to report apart.
    public var subset: String?

    public init(
        id: String, prompt: [Message], first: String, second: String, label: JudgeOpinion.Winner?,
        votes: [JudgeOpinion.Winner] = [], subset: String? = nil
    ) {
        self.id = id
        self.prompt = prompt
        self.first = first
        self.second = second
        self.label = label
        self.votes = votes
        self.subset = subset
    }

    private static let replies: [(String, String)] = [
        ("output_1", "output_2"), ("response_A", "response_B"), ("response_a", "response_b"),
        ("response1", "response2"), ("response_1", "response_2"), ("answer_a", "answer_b"), ("text_a", "text_b"),
        ("completion_a", "completion_b"), ("human_ref_A", "human_ref_B"),
    ]

    /// Reads a row by the field names of LLMBar, JudgeBench, PandaLM and their like: a prompt (`prompt`, `question`,
    /// `instruction` with `input`, `history`), two replies, and a label (`label`, `majority`, `winner`, `preference`:
    /// 1, 2, 0, A, B, `A>B`, `tie`, `model_a` …), or annotators' votes (`annotator1` …), or `chosen` and `rejected`.
    /// nil for a row that holds no such pair.
    public init?(_ row: JSONValue, id: String) {
        let text = ["prompt", "question", "instruction", "history"].lazy.compactMap { row[$0] }.first
        var prompt: [Message] = []
        if let turns = text?.array {
            prompt = turns.compactMap { turn in
                guard let role = turn["role"]?.string.flatMap(Role.init), let said = turn["content"]?.string else {
                    return nil
                }
                return Message(role, said)
            }
        } else if let text = text?.string {
            let input = row["input"]?.string ?? ""
            prompt = [Message(.user, input.isEmpty ? text : text + "\n\n" + input)]
        }
        guard !prompt.isEmpty else { return nil }
        let votes = (1...20).compactMap { number in
            row["annotator\(number)"].flatMap { Self.winner($0) }
        }
        let subset = row["subset"]?.string ?? row["source"]?.string
        let id = ["id", "pair_id"].lazy.compactMap { row[$0]?.string }.first ?? id
        let label = ["label", "majority", "winner", "preference", "preferred", "labels"].lazy
            .compactMap { row[$0] }.compactMap { Self.winner($0) }.first
        for (first, second) in Self.replies {
            guard let one = row[first]?.string, let other = row[second]?.string else { continue }
            guard label != nil || !votes.isEmpty else { return nil }
            self.init(
                id: id, prompt: prompt, first: one, second: other, label: label ?? Self.majority(votes), votes: votes,
                subset: subset)
            return
        }
        guard let chosen = row["chosen"]?.string, let rejected = row["rejected"]?.string else { return nil }
        self.init(
            id: id, prompt: prompt, first: chosen, second: rejected, label: .first, votes: votes, subset: subset)
    }

    /// What at least two, and more than half, said; nil where there is no such choice.
    static func majority(_ votes: [JudgeOpinion.Winner]) -> JudgeOpinion.Winner? {
        JudgeOpinion.Winner.allCases.first { choice in 2 * votes.count { $0 == choice } > votes.count }
    }

    static func winner(_ value: JSONValue) -> JudgeOpinion.Winner? {
        if let number = value.int { return [0: .tie, 1: .first, 2: .second][number] }
        switch value.string?.lowercased() {
        case "1", "a", "a>b", "a>>b", "model_a", "response_a", "text_a", "output_1", "response1": return .first
        case "2", "b", "b>a", "b>>a", "model_b", "response_b", "text_b", "output_2", "response2": return .second
        case "0", "tie", "a=b", "both", "c": return .tie
        default: return nil
        }
    }
}
