/// Phrases under headings, read from text in which a line `# name` opens a section and every other line is one phrase.
struct PhraseBank: Sendable {
    let lines: [String: [String]]

    init(_ text: String) {
        var lines: [String: [String]] = [:]
        var section = ""
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# ") {
                section = String(line.dropFirst(2))
            } else {
                lines[section, default: []].append(String(line))
            }
        }
        self.lines = lines
    }

    func phrases(_ section: String) -> [Phrase] { (lines[section] ?? []).map { Phrase($0) } }
}
