import AttuneCore

/// Ids of statements and personas: the same parts give the same id in every run.
enum StableID {
    /// `s-7f3a0c21`: a prefix and the first digits of the parts' hash.
    static func of(_ parts: [String], prefix: String = "s-", digits: Int = 8) -> String {
        let hash = String(StableHash.of(parts.joined(separator: "\u{1}")), radix: 16)
        return prefix + (String(repeating: "0", count: 16 - hash.count) + hash).prefix(digits)
    }
}
