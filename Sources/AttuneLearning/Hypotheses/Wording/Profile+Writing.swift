import AttuneCore

extension Profile {
    /// The user's profile for answers **for** them: without statements that tell only how they write themselves.
    public var forAnswering: Profile {
        var profile = self
        profile.statements.removeAll { !HypothesisWording.speaksOfReplies($0) }
        return profile
    }

    /// The user's profile for drafts **as** them: what was learned of their own texts, worded as habits, and what a
    /// person wrote.
    public var forDrafting: Profile {
        var profile = self
        profile.statements.removeAll { $0.source != .hypotheses && $0.source != .edited }
        for index in profile.statements.indices {
            profile.statements[index].directive = HypothesisWording.writingDirective(for: profile.statements[index])
        }
        return profile
    }
}
