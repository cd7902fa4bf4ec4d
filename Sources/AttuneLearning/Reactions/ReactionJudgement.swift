import AttuneCore

/// What a user turn says about the reply before it.
public struct ReactionJudgement: Sendable, Hashable {
    /// +1 satisfied, −1 dissatisfied.
    public var judgement: Int
    public var category: ReactionCategory
    /// What the user wants of a reply, in the order of first mention; one a trait, never both directions.
    public var wishes: [Wish]

    public init(category: ReactionCategory, wishes: [Wish] = []) {
        self.judgement = category.judgement
        self.category = category
        self.wishes = wishes
    }
}
