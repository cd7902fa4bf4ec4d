/// What users say that names no aspect: plain verdicts, follow-ups, openers and closers.
enum TalkText {
    static let all = [verdicts, conversation].joined(separator: "\n")
}
