/// Any JSON value: for answers of models and bodies of requests, where the shape is not known beforehand.
///
/// An object keeps its members in the order in which they were written, so that what is sent is the same to the byte
/// every time. Two objects are equal when their members are equal in the same order.
public enum JSONValue: Sendable, Hashable {
    /// One named value of an object.
    public struct Member: Sendable, Hashable {
        public var name: String
        public var value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    case null
    case bool(Bool)
    /// Exact for integers up to 2⁵³ in size.
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])
}

extension JSONValue {
    /// The last member of that name, as other readers of JSON have it; nil where there is none, and for other kinds.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// An element of an array; nil beyond its ends, and for other kinds.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    public var isNull: Bool { self == .null }

    public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    public var double: Double? { if case .number(let value) = self { value } else { nil } }

    /// A number without a fraction that fits; nil for all others.
    public var int: Int? { double.flatMap(Int.init(exactly:)) }

    public var string: String? { if case .string(let value) = self { value } else { nil } }

    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

    public var members: [Member]? { if case .object(let value) = self { value } else { nil } }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .number(Double(value)) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements.map { Member($0, $1) }) }
}
