/// The text of a message, however its format wraps it.
enum TextContent {
    /// A string; a list of parts, of which those with text count; or an object around either. nil for what holds no
    /// text at all. Parts without text (images, audio, tool calls) are left out.
    static func read(_ value: JSON) -> String? {
        switch value.kind {
        case .string: return value.string
        case .array:
            var text: String?
            for part in value.elements {
                guard part.isString || part.isObject else { return nil }
                guard let next = part.isString ? part.string : self.part(part) else {
                    text = text ?? ""
                    continue
                }
                text = text.map { $0.isEmpty ? next : $0 + "\n" + next } ?? next
            }
            return text ?? ""
        case .object: return part(value)
        case .number, .true, .false, .null: return nil
        }
    }

    private static func part(_ part: JSON) -> String? {
        if let kind = part["type"]?.string {
            guard kind.hasSuffix("text") || kind == "message" || kind == "refusal" else { return nil }
        }
        guard let inner = part.first(["text", "content", "value", "parts", "refusal"]) else { return nil }
        // `{"type": "text", "text": {"value": …}}` is as deep as it gets; parts never nest without end.
        return inner.isObject ? inner.first(["value", "content"])?.string : inner.isArray ? read(inner) : inner.string
    }
}
