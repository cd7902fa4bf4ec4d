/// What is wrong with an answer's JSON, in words that hold none of the answer's: the path is made of the shape's own
/// names and of positions.
public struct ShapeProblem: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Kind: Sendable, Hashable {
        case notObject, notArray, notText, notInteger, notBoolean
        case missing
        /// A property that the shape does not have. Its name is the model's, and not told.
        case unknown
        /// A property that occurs more than once.
        case repeated
        case tooLong(atMost: Int)
        case tooMany(atMost: Int)
        case outside(ClosedRange<Int>)
        case notAChoice([String])
    }

    /// `statements[2].text`; empty for the whole answer.
    public var path: String
    public var kind: Kind

    public init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }

    public var description: String {
        let place = path.isEmpty ? "the answer" : "`\(path)`"
        return switch kind {
        case .notObject: "\(place) must be an object"
        case .notArray: "\(place) must be an array"
        case .notText: "\(place) must be a string"
        case .notInteger: "\(place) must be a whole number"
        case .notBoolean: "\(place) must be true or false"
        case .missing: "\(place) is missing"
        case .unknown: "\(place) has a property that was not asked for"
        case .repeated: "\(place) occurs more than once"
        case .tooLong(let most): "\(place) must have at most \(most) characters"
        case .tooMany(let most): "\(place) must have at most \(most) elements"
        case .outside(let range): "\(place) must be from \(range.lowerBound) to \(range.upperBound)"
        case .notAChoice(let words):
            "\(place) must be one of "
                + words.prefix(20).map { "\"\($0)\"" }.joined(separator: ", ") + (words.count > 20 ? ", …" : "")
        }
    }
}

extension AnswerShape {
    /// The first thing that is wrong with a value, depth first in the shape's order; nil where it has this shape.
    ///
    /// Stricter than many servers' own checks: closed objects, all properties present and none of them null, and the
    /// bounds that ``jsonSchema`` only tells in words. Characters are Unicode scalars, as in JSON Schema.
    public func problem(in value: JSONValue) -> ShapeProblem? { Self.problem(value, root, "") }

    private static func problem(_ value: JSONValue, _ node: Node, _ path: String) -> ShapeProblem? {
        func wrong(_ kind: ShapeProblem.Kind) -> ShapeProblem { ShapeProblem(path: path, kind: kind) }
        switch node {
        case .object(let properties):
            guard let members = value.members else { return wrong(.notObject) }
            return problem(members, properties, path)
        case .array(let element, let most):
            guard let elements = value.array else { return wrong(.notArray) }
            guard elements.count <= most else { return wrong(.tooMany(atMost: most)) }
            for (index, inner) in elements.enumerated() {
                if let found = problem(inner, element, "\(path)[\(index)]") { return found }
            }
            return nil
        case .text(let most):
            guard let text = value.string else { return wrong(.notText) }
            return text.unicodeScalars.count <= most ? nil : wrong(.tooLong(atMost: most))
        case .choice(let words):
            guard let text = value.string else { return wrong(.notText) }
            return words.contains(text) ? nil : wrong(.notAChoice(words))
        case .integer(let range):
            guard let number = value.int else { return wrong(.notInteger) }
            return range.contains(number) ? nil : wrong(.outside(range))
        case .boolean:
            return value.bool == nil ? wrong(.notBoolean) : nil
        }
    }

    private static func problem(_ members: [JSONValue.Member], _ properties: [Property], _ path: String)
        -> ShapeProblem?
    {
        for property in properties {
            let inner = path.isEmpty ? property.name : "\(path).\(property.name)"
            let found = members.filter { $0.name == property.name }
            guard let member = found.first else { return ShapeProblem(path: inner, kind: .missing) }
            guard found.count == 1 else { return ShapeProblem(path: inner, kind: .repeated) }
            if let problem = problem(member.value, property.node, inner) { return problem }
        }
        return members.count == properties.count ? nil : ShapeProblem(path: path, kind: .unknown)
    }
}
