/// hh-rlhf: `chosen` and `rejected` as transcripts that share all but the last reply.
enum TranscriptFormat {
    static func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let chosen = row["chosen"] else { throw .absent("chosen") }
        guard let rejected = row["rejected"] else { throw .absent("rejected") }
        // Other shapes of chosen and rejected are TRL's.
        guard let good = chosen.string.flatMap(Transcript.read) else { throw .absent("chosen with Assistant:") }
        guard let bad = rejected.string.flatMap(Transcript.read) else { throw .absent("rejected with Assistant:") }
        return [Draft(try ReplyPair.pair(prompt: nil, chosen: .turns(good), rejected: .turns(bad)))]
    }
}
