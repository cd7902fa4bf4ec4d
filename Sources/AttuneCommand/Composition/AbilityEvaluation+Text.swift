import AttuneEvaluation

extension AbilityEvaluation {
    func lines(isSteered: Bool) -> [String] {
        var lines = [isSteered ? "\(model), unsteered → steered (95 %)" : "\(model) (95 %)"]
        for part in parts {
            lines.append("\(part.name): \(part.accuracy.text(isSteered: isSteered))")
            if let strict = part.instructionStrict {
                lines.append("  single constraints: \(strict.text(isSteered: isSteered))")
            }
            if let loose = part.promptLoose { lines.append("  all, loosely: \(loose.text(isSteered: isSteered))") }
            if let loose = part.instructionLoose {
                lines.append("  single, loosely: \(loose.text(isSteered: isSteered))")
            }
            if isSteered { lines.append("  steered: \(part.steered) of \(part.accuracy.count) requests") }
            if part.cut > 0 {
                lines.append("  \(part.cut) replies were cut at their longest; --max-tokens gives them room")
            }
        }
        if isSteered, isWorse { lines.append("steering costs ability: the difference is below what chance explains") }
        return lines
    }
}

extension AbilityEvaluation.Part {
    fileprivate var name: String {
        switch kind {
        case .choice: "choices right"
        case .number: "numbers right"
        case .instructions: "requests with all constraints kept"
        }
    }
}
