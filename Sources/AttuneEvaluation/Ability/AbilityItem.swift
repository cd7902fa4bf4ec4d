import AttuneCore

/// A question whose answer a program can check.
public struct AbilityItem: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// MMLU's form: a question with lettered choices.
        case choice
        /// GSM8K's form: a word problem with one number as its answer.
        case number
        /// IFEval's form: a request whose constraints are checked.
        case instructions
    }

    enum Check: Sendable, Hashable {
        case choice(MultipleChoice)
        case number(FinalNumber)
        case instructions([Instruction])
    }

    public var id: String
    public var kind: Kind
    /// The subject, by which results are grouped and clustered, where the row names one.
    public var subject: String?
    /// What is sent as the user's message.
    public var prompt: String
    let check: Check

    /// Reads a row of MMLU (`question`, `choices` or `A`…`D`, `answer` as a letter, an index or a text), of GSM8K
    /// (`question`, `answer`, its number after `####`) or of IFEval (`prompt`, `instruction_id_list`, `kwargs`): the
    /// fields tell which.
    public init(row: DataRow) throws(DataFault) {
        id = row.text("id", "key") ?? "\(row.line)"
        subject = row.text("subject", "category")
        if row.value["instruction_id_list"] != nil {
            kind = .instructions
            guard let prompt = row.text("prompt") else { throw row.fault("no `prompt`") }
            self.prompt = prompt
            check = .instructions(try Instruction.read(row))
        } else if let choice = try MultipleChoice(row: row) {
            kind = .choice
            prompt = choice.prompt
            check = .choice(choice)
        } else {
            kind = .number
            let number = try FinalNumber(row: row)
            prompt = number.prompt
            check = .number(number)
        }
    }

    /// The longest answer that is asked for, in tokens, where the user does not say. Choices leave room for a sentence
    /// before the letter, problems for their steps, requests for a page.
    public var maximumTokens: Int {
        switch kind {
        case .choice: 128
        case .number: 768
        case .instructions: 1_536
        }
    }

    public func grade(_ reply: String) -> AbilityGrade {
        switch check {
        case .choice(let choice): AbilityGrade(choice.isRight(reply))
        case .number(let number): AbilityGrade(number.isRight(reply))
        case .instructions(let instructions): InstructionGrading.grade(reply, instructions)
        }
    }
}

/// Whether a reply is right.
public struct AbilityGrade: Sendable, Hashable, Codable {
    /// Right; of requests with constraints, every one kept to the letter (IFEval's prompt-level strict accuracy).
    public var isRight: Bool
    /// Of requests with constraints, each one as it stands, in order; empty for others.
    public var strict: [Bool] = []
    /// The same where a first or last line and asterisks are forgiven (IFEval's loose accuracy).
    public var loose: [Bool] = []

    init(_ isRight: Bool, strict: [Bool] = [], loose: [Bool] = []) {
        self.isRight = isRight
        self.strict = strict
        self.loose = loose
    }
}
