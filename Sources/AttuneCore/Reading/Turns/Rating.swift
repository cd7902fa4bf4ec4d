/// What a user said of a reply by a click: ±1.
enum Rating {
    static let keys: [StaticString] = ["rating", "feedback", "thumbs", "vote", "liked"]

    /// Thumbs as numbers, words, booleans or objects around these. Stars from 1 to 5 count where they leave no doubt:
    /// 4 and 5 are up, 2 is down, 3 is neither; a bare 1 is taken for a thumb up, since thumbs are far more common.
    static func read(_ value: JSON) -> Int? {
        switch value.kind {
        case .true: return 1
        case .false: return -1
        case .number:
            guard let number = value.double else { return nil }
            if number == 1 || number == 4 || number == 5 { return 1 }
            return number == -1 || number == 2 ? -1 : nil
        case .string:
            return value.string.flatMap(word)
        case .object:
            return value.first(["rating", "value", "score", "thumbs", "thumb", "type"]).flatMap {
                $0.isObject ? nil : read($0)
            }
        case .array, .null: return nil
        }
    }

    private static func word(_ text: String) -> Int? {
        guard text.utf8.count <= 16 else { return nil }
        switch text.lowercased() {
        case "1", "+1", "up", "thumbs_up", "thumbsup", "thumbs up", "thumb_up", "like", "liked", "good", "positive",
            "true",
            "upvote", "👍", "yes", "desirable":
            return 1
        case "-1", "down", "thumbs_down", "thumbsdown", "thumbs down", "thumb_down", "dislike", "disliked", "bad",
            "negative", "false", "downvote", "👎", "no", "undesirable":
            return -1
        default: return nil
        }
    }

    /// The verdict of an unpaired preference: true or 1 is good, false or 0 is bad.
    static func label(_ value: JSON) -> Int? {
        if value.kind == .number, value.double == 0 { return -1 }
        if value.isString, value.string == "0" { return -1 }
        return read(value)
    }
}
