/// The shape that a structured answer must have: the part of JSON Schema that every provider understands.
///
/// Objects are closed (`additionalProperties: false`) and all their properties are required; an absent value is an
/// empty string or array. Strict modes ask for just that.
public struct AnswerShape: Sendable, Hashable {
    /// Letters, digits, `_` and `-`, at most 64: shown to the model.
    public var name: String
    public var root: Node

    public indirect enum Node: Sendable, Hashable {
        /// Properties in the order in which they are asked for.
        case object([Property])
        case array(Node, atMost: Int)
        /// A text of at most so many characters.
        case text(atMost: Int)
        /// One of these words.
        case choice([String])
        case integer(ClosedRange<Int>)
        case boolean
    }

    public struct Property: Sendable, Hashable {
        public var name: String
        /// What belongs there, for the model.
        public var about: String
        public var node: Node

        public init(_ name: String, _ about: String, _ node: Node) {
            self.name = name
            self.about = about
            self.node = node
        }
    }

    public init(_ name: String, _ properties: [Property]) {
        self.name = name
        root = .object(properties)
    }
}
