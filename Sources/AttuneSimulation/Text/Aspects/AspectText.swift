/// How replies show each aspect, and how users ask for it, miss it and praise it, in both directions.
///
/// Sections: `ASPECT features` and `ASPECT sentences` (replies), `ASPECT DIRECTION TONE` (users); a user's direction is
/// what the user wants.
enum AspectText {
    static let all = [length, layout, examples, depth, register, manner, closing].joined(separator: "\n")
}
