extension Instruction {
    /// Constraints on how a reply begins, ends, or is put together.
    func isKeptOfWhole(_ reply: String) -> Bool {
        switch id {
        case "combination:repeat_prompt":
            return reply.trimmed.lowercased().hasPrefix(text("prompt_to_repeat").trimmed.lowercased())
        case "combination:two_responses": return isTwoResponses(reply)
        case "startend:end_checker":
            var end = Substring(reply.trimmed)
            while end.first == "\"" { end.removeFirst() }
            while end.last == "\"" { end.removeLast() }
            return end.lowercased().hasSuffix(text("end_phrase").trimmed.lowercased())
        default:
            let quoted = reply.trimmed
            return quoted.count > 1 && quoted.first == "\"" && quoted.last == "\""
        }
    }

    /// Two different parts around six asterisks, with nothing blank between them.
    private func isTwoResponses(_ reply: String) -> Bool {
        let parts = reply.split(separator: "******", omittingEmptySubsequences: false).map { String($0).trimmed }
        for (index, part) in parts.enumerated() where part.isEmpty && index != 0 && index != parts.count - 1 {
            return false
        }
        let filled = parts.filter { !$0.isEmpty }
        return filled.count == 2 && filled[0] != filled[1]
    }
}
