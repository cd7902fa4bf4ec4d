/// A chart as inline SVG with a title and a description for screen readers.
struct SVG {
    private var body = ""
    private let opening: String

    /// A chart that is as wide as its place: x runs in percent, y in pixels, text keeps its size.
    init(fluid id: String, height: Int, title: String, description: String) {
        opening = Self.opening(
            id, "class=\"chart fluid\" width=\"100%\" height=\"\(height)\"", title: title, description: description)
    }

    /// A chart of fixed proportions.
    init(_ id: String, width: Int, height: Int, title: String, description: String) {
        opening = Self.opening(
            id, "class=\"chart\" viewBox=\"0 0 \(width) \(height)\"", title: title, description: description)
    }

    private static func opening(_ id: String, _ attributes: String, title: String, description: String) -> String {
        "<svg \(attributes) role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\">"
            + "<title id=\"\(id)-title\">\(SafeText.html(title))</title>"
            + "<desc id=\"\(id)-desc\">\(SafeText.html(description))</desc>"
    }

    mutating func line(_ x1: String, _ y1: String, _ x2: String, _ y2: String, _ style: String) {
        body += "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" class=\"\(style)\"/>"
    }

    mutating func circle(_ x: String, _ y: String, _ radius: Double, _ style: String) {
        body += "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(Self.short(radius))\" class=\"\(style)\"/>"
    }

    mutating func rectangle(_ x: String, _ y: String, _ width: String, _ height: String, _ style: String) {
        body += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" class=\"\(style)\"/>"
    }

    /// - Parameter anchor: `start`, `middle` or `end`.
    mutating func text(_ x: String, _ y: String, _ text: String, _ style: String = "label", anchor: String = "start") {
        body += "<text x=\"\(x)\" y=\"\(y)\" class=\"\(style)\" text-anchor=\"\(anchor)\">\(SafeText.html(text))</text>"
    }

    mutating func path(_ points: [(Double, Double)], _ style: String) {
        guard let first = points.first else { return }
        let rest = points.dropFirst().map { "L\(Self.short($0.0)) \(Self.short($0.1))" }.joined()
        body += "<path d=\"M\(Self.short(first.0)) \(Self.short(first.1))\(rest)\" class=\"\(style)\"/>"
    }

    var markup: String { opening + body + "</svg>" }

    static func percent(_ share: Double) -> String { short(100 * share) + "%" }

    /// Two decimals at most.
    static func short(_ value: Double) -> String {
        var text = FigureText.number(value, 2).replacingMinus
        while text.contains("."), text.hasSuffix("0") || text.hasSuffix(".") { text.removeLast() }
        return text
    }
}

extension String {
    fileprivate var replacingMinus: String { hasPrefix("−") ? "-" + dropFirst() : self }
}
