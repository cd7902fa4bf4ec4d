import Foundation

/// The two large public logs of chats with assistants.
enum PublicLogFormats {
    /// WildChat. The user is the hashed address of the turns, where the row has none. Rows marked toxic or redacted
    /// are rows like others: what to leave out is for the one who imports to say.
    static func wildchat(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let list = row["conversation"] else { throw .absent("conversation") }
        guard let hash = row["conversation_hash"] else { throw .absent("conversation_hash") }
        var draft = Draft(try TurnList.read(list, field: "conversation", role: "role", text: "content"))
        draft.id = RowFields.name(hash)
        if row["hashed_ip"] == nil {
            draft.user = list.elements.lazy.compactMap { $0["hashed_ip"]?.string }.first
        }
        if row["timestamp"] == nil {
            draft.time = list.elements.lazy.compactMap { $0["timestamp"].flatMap(Timestamp.read) }.first
        }
        return [draft]
    }

    /// LMSYS-Chat-1M.
    static func lmsys(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let list = row["conversation"] else { throw .absent("conversation") }
        guard let id = row["conversation_id"] else { throw .absent("conversation_id") }
        for turn in list.elements where turn["role"] == nil && turn["from"] != nil { throw .absent("role") }
        var draft = Draft(try TurnList.read(list, field: "conversation", role: "role", text: "content"))
        draft.id = RowFields.name(id)
        return [draft]
    }
}
