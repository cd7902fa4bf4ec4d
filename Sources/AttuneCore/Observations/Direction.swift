/// Which way on an aspect: more of it or less of it.
public enum Direction: String, Sendable, Codable, Hashable, CaseIterable {
    case more, less

    /// +1 for more, −1 for less.
    public var sign: Double { self == .more ? 1 : -1 }

    public var opposite: Direction { self == .more ? .less : .more }

    /// The direction of a signed quantity; zero counts as more.
    public init(sign: Double) { self = sign < 0 ? .less : .more }
}
