import AttuneCore

/// One constraint of a request that a program can check (IFEval, Zhou et al. 2023, arXiv 2311.07911), by the id and
/// arguments of the public rows.
struct Instruction: Sendable, Hashable {
    var id: String
    var arguments: JSONValue

    /// The ids that are checked: all 25 of the public set.
    static let ids: Set<String> = [
        "keywords:existence", "keywords:frequency", "keywords:forbidden_words", "keywords:letter_frequency",
        "language:response_language", "length_constraints:number_sentences", "length_constraints:number_paragraphs",
        "length_constraints:number_words", "length_constraints:nth_paragraph_first_word",
        "detectable_content:number_placeholders", "detectable_content:postscript",
        "detectable_format:number_bullet_lists", "detectable_format:constrained_response",
        "detectable_format:number_highlighted_sections", "detectable_format:multiple_sections",
        "detectable_format:json_format", "detectable_format:title", "combination:two_responses",
        "combination:repeat_prompt", "startend:end_checker", "change_case:capital_word_frequency",
        "change_case:english_capital", "change_case:english_lowercase", "punctuation:no_comma", "startend:quotation",
    ]

    static func read(_ row: DataRow) throws(DataFault) -> [Instruction] {
        let ids = (row.value["instruction_id_list"]?.array ?? []).compactMap(\.string)
        let arguments = row.value["kwargs"]?.array ?? []
        guard !ids.isEmpty else { throw row.fault("`instruction_id_list` is empty") }
        guard arguments.count == ids.count || arguments.isEmpty else {
            throw row.fault("`kwargs` has another length than `instruction_id_list`")
        }
        for id in ids where !Self.ids.contains(id) { throw row.fault("unknown instruction '\(id.prefix(60))'") }
        return ids.enumerated().map {
            Instruction(id: $1, arguments: $0 < arguments.count ? arguments[$0] : .object([]))
        }
    }

    func isKept(by reply: String) -> Bool {
        switch id.split(separator: ":").first {
        case "keywords": isKeptOfKeywords(reply)
        case "length_constraints": isKeptOfLength(reply)
        case "detectable_format", "detectable_content": isKeptOfFormat(reply)
        case "change_case", "punctuation", "language": isKeptOfLetters(reply)
        default: isKeptOfWhole(reply)
        }
    }

    func text(_ name: String) -> String { arguments[name]?.string ?? "" }
    func number(_ name: String) -> Int { arguments[name]?.double.map { Int($0) } ?? 0 }
    func texts(_ name: String) -> [String] { (arguments[name]?.array ?? []).compactMap(\.string) }

    /// `at least` or `less than`.
    func holds(_ count: Int, _ bound: Int, relation name: String = "relation") -> Bool {
        text(name) == "less than" ? count < bound : count >= bound
    }
}

/// Grades of a reply by its constraints.
enum InstructionGrading {
    static func grade(_ reply: String, _ instructions: [Instruction]) -> AbilityGrade {
        let forms = forgiven(reply)
        let isBlank = reply.trimmed.isEmpty
        let strict = instructions.map { !isBlank && $0.isKept(by: reply) }
        let loose = instructions.map { instruction in forms.contains(where: instruction.isKept) }
        return AbilityGrade(strict.allSatisfy { $0 }, strict: strict, loose: loose)
    }

    /// The reply without its first, its last, or both lines, each also without asterisks; blank ones left out.
    static func forgiven(_ reply: String) -> [String] {
        let lines = reply.split(separator: "\n", omittingEmptySubsequences: false)
        func join(_ part: ArraySlice<Substring>) -> String { part.joined(separator: "\n").trimmed }
        let forms = [
            reply, join(lines.dropFirst()), join(lines.dropLast()), join(lines.dropFirst().dropLast()),
        ]
        return (forms + forms.map { $0.filter { $0 != "*" } }).filter { !$0.trimmed.isEmpty }
    }
}
