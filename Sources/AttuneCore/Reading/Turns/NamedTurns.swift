/// Turns kept in an object instead of a list: numbered (`{"0": {"user": …, "assistant": …}}`), or named after who
/// speaks (`{"query": …, "assistant_options": …, "user_selection": …}`), in the object's own order.
enum NamedTurns {
    static func read(_ object: JSON, field: String) throws(RowReason) -> [Message] {
        guard object.isObject, object.count > 0 else { throw RowReason(.noMessages, field: field) }
        // Lists one level down: `{"messages": […]}`.
        if let inner = object.first(["messages", "turns", "conversation", "conversations"]), inner.isArray {
            return try TurnList.guess(inner, field: field)
        }
        var messages: [Message] = []
        let members = object.members
        if members.allSatisfy({ Int($0.name) != nil }) {
            for member in members.sorted(by: { (Int($0.name) ?? 0) < (Int($1.name) ?? 0) }) {
                guard member.value.isObject else { throw RowReason(.wrongType, field: field) }
                messages += try read(member.value, field: field)
            }
            return messages
        }
        for member in members {
            guard let role = role(of: member.name), let text = member.value.string else { continue }
            messages.append(Message(role, text))
        }
        guard messages.contains(where: { $0.role == .user }) else { throw RowReason(.missingField, field: "user") }
        guard messages.contains(where: { !$0.text.utf8.allSatisfy(\.isJSONSpace) }) else {
            throw RowReason(.empty, field: field)
        }
        return messages
    }

    /// The role that a member's name, or the first word of it, stands for.
    private static func role(of name: String) -> Role? {
        if let role = Role(loggedAs: name) { return role }
        return name.split(separator: "_").first.flatMap { Role(loggedAs: String($0)) }
    }
}
