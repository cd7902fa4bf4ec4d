/// Reactions by emoji alone.
enum EmojiReaction {
    private static let satisfied: Set<Unicode.Scalar> = Set(
        ("👍👏❤🧡💛💚💙💜🖤🤍♥💕💖💗🥰😍😊🙂😀😃😄😁🤗"
            + "🤩🎉🥳💯🔥✅✔👌💪🤝⭐🌟✨🏆🫶🙌😎☺😘🚀🫡💐🌹").unicodeScalars)
    private static let grateful: Set<Unicode.Scalar> = Set("🙏".unicodeScalars)
    private static let amused: Set<Unicode.Scalar> = Set("😂🤣😆😹😅".unicodeScalars)
    private static let dissatisfied: Set<Unicode.Scalar> = Set(
        "👎😡🤬😠😤🙄😒😞😑😕🤦💩❌🤮😐🥱😩😫☹🙁😖🤢🤡😢😭🖕💤".unicodeScalars)
    private static let ignored: Set<Unicode.Scalar> = ["\u{FE0F}", "\u{200D}"]

    /// The class of a text's emoji; nil where there are none, or of both kinds.
    static func category(_ text: String) -> ReactionCategory? {
        var found: ReactionCategory?
        for scalar in text.unicodeScalars where !ignored.contains(scalar) {
            let category: ReactionCategory
            if grateful.contains(scalar) {
                category = .gratitude
            } else if amused.contains(scalar) {
                category = .humour
            } else if satisfied.contains(scalar) {
                category = .praise
            } else if dissatisfied.contains(scalar) {
                category = .negativeFeedback
            } else {
                continue
            }
            if let found, found.judgement != category.judgement { return nil }
            found = found ?? category
        }
        return found
    }
}
