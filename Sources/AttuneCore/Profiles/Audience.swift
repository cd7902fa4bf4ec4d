/// Whom a profile is for.
public enum Audience: Sendable, Hashable {
    /// A group: the records whose field `name` has this value.
    case group(name: String, value: String)
    case user(String)
    case persona(String)

    /// A short form for people and file names of listings: `group tier=expert`, `user u42`, `persona p7`.
    public var label: String {
        switch self {
        case .group(let name, let value): "group \(name)=\(value)"
        case .user(let id): "user \(id)"
        case .persona(let id): "persona \(id)"
        }
    }
}
