import AttuneCore

/// What is different between two versions of a profile, a line a statement.
struct ProfileChange: Encodable {
    var added: [String]
    var removed: [String]
    var changed: [String]

    init(from earlier: Profile?, to later: Profile) {
        let old = Dictionary((earlier?.statements ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let new = Dictionary(later.statements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        added = later.statements.filter { old[$0.id] == nil }.map(Self.line)
        removed = (earlier?.statements ?? []).filter { new[$0.id] == nil }.map(Self.line)
        changed = later.statements.filter { old[$0.id] != nil && old[$0.id] != $0 }.map { statement in
            guard let before = old[statement.id], Self.line(before) != Self.line(statement) else {
                return Self.line(statement)
            }
            return "\(Self.line(before)) → \(Self.line(statement))"
        }
        let (known, now) = (earlier?.attributes ?? [:], later.attributes)
        for name in Set(known.keys).union(now.keys).sorted() where known[name] != now[name] {
            switch (known[name], now[name]) {
            case (nil, let value?): added.append("known: \(name) \(value)")
            case (let value?, nil): removed.append("known: \(name) \(value)")
            default: changed.append("known: \(name) \(known[name] ?? "") → \(now[name] ?? "")")
            }
        }
    }

    var count: String { "+\(added.count) −\(removed.count) ~\(changed.count)" }

    var lines: [String] {
        added.map { "  + \($0)" } + removed.map { "  − \($0)" } + changed.map { "  ~ \($0)" }
    }

    private static func line(_ statement: Statement) -> String {
        "\(statement.id) [\(statement.status.rawValue)] \(statement.context ?? "any"): \(statement.text)"
    }
}
