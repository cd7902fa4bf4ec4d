/// The words of one context, before they are read into phrases.
struct ContextText: Sendable {
    let name: String
    let hasCode: Bool
    let text: String

    init(_ name: String, hasCode: Bool = false, _ text: String) {
        self.name = name
        self.hasCode = hasCode
        self.text = text
    }

    static let all: [ContextText] = [
        .codeDebugging, .contractLaw, .cooking, .essayWriting, .fitness, .homeRepair, .languageLearning,
        .personalFinance, .statistics, .travelPlanning,
    ]
}

/// The words of one context: what people ask, what replies say, and the fillers of the slots.
struct ContextLanguage: Sendable {
    let name: String
    let hasCode: Bool
    /// By ``Slot``.
    let slots: [[Phrase]]
    let requests: [Phrase]
    let content: [Phrase]
    /// Bodies of fenced code; empty where the context has none.
    let code: [Phrase]

    init(_ context: ContextText) {
        let bank = PhraseBank(context.text)
        name = context.name
        hasCode = context.hasCode
        slots = Slot.allCases.map { bank.phrases(String(describing: $0)) }
        requests = bank.phrases("requests")
        content = bank.phrases("content")
        code = (bank.lines["code"] ?? []).map { line in
            var text = ""
            for part in line.split(separator: "~", omittingEmptySubsequences: false) {
                text += text.isEmpty ? String(part) : "\n" + part
            }
            return Phrase(text)
        }
    }
}
