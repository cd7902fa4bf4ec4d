import Foundation

/// Who, when, in which context and group: what a row says besides its content, by the mapping or under usual names,
/// in the row itself or in its `metadata`.
struct RowFields {
    var id: String?
    var user: String?
    var time: Date?
    var context: String?
    var groups: [String: String] = [:]
    /// A rating of the whole row, which is one of its last reply.
    var rating: Int?

    var mappedID: String?
    var mappedUser: String?
    var mappedTime: Date?
    var mappedContext: String?
    /// The mapping's entries that the row has, as bits.
    var found: UInt64 = 0

    private static let ids: [StaticString] = [
        "id", "conversation_id", "conversation_hash", "conversationId", "dialogue_id", "dialog_id", "chat_id",
        "question_id", "pair_id", "uuid", "uid", "post_id", "key", "prompt_id",
    ]
    private static let users: [StaticString] = [
        "user", "user_id", "userId", "hashed_ip", "author", "author_id", "username", "user_name", "judge",
        "annotator_id", "annotator", "worker_id",
    ]
    private static let times: [StaticString] = [
        "time", "timestamp", "created", "created_at", "createdAt", "create_time", "tstamp", "startTime", "start_time",
        "datetime", "date",
    ]
    private static let contexts: [StaticString] = ["context", "intent", "domain", "topic", "category"]
    private static let ratings: [StaticString] = ["rating", "feedback", "user_feedback", "thumbs", "liked"]

    init(_ row: JSON, mapping: FieldMapping) {
        guard row.isObject else { return }
        let metadata = row.first(["metadata", "meta"]).flatMap { $0.isObject ? $0 : nil }
        collect(row)
        if let metadata { collect(metadata) }
        for (index, entry) in mapping.entries.enumerated() where !entry.field.isContent {
            guard let value = Self.value(at: entry, in: row, metadata) else { continue }
            if map(entry.field, value) { found |= 1 << UInt64(index) }
        }
    }

    /// Takes fields under their usual names, where none is set yet.
    private mutating func collect(_ object: JSON) {
        id = id ?? object.first(Self.ids).flatMap(Self.name)
        user = user ?? object.first(Self.users).flatMap(Self.name)
        if time == nil {
            for key in Self.times {
                time = object[key].flatMap(Timestamp.read)
                if time != nil { break }
            }
        }
        if context == nil {
            for key in Self.contexts {
                context = object[key].flatMap(Self.label)
                if context != nil { break }
            }
        }
        if let named = object["groups"], named.isObject {
            for (name, value) in named.members {
                if let text = Self.name(value), groups[name] == nil { groups[name] = text }
            }
        }
        if let single = object["group"].flatMap(Self.name), groups["group"] == nil { groups["group"] = single }
        object.members(after: "group.") { name, value in
            if let text = Self.name(value), groups[name] == nil { groups[name] = text }
        }
        if rating == nil { rating = object.first(Self.ratings).flatMap(Rating.read) }
    }

    private mutating func map(_ field: FieldMapping.Field, _ value: JSON) -> Bool {
        switch field {
        case .id: mappedID = Self.name(value)
        case .user: mappedUser = Self.name(value)
        case .context: mappedContext = Self.name(value)
        case .time: mappedTime = Timestamp.read(value)
        case .group(let name):
            guard let text = Self.name(value) else { return false }
            groups[name] = text
            return true
        case .prompt, .chosen, .rejected, .text, .messages, .reply: return false
        }
        return switch field {
        case .id: mappedID != nil
        case .user: mappedUser != nil
        case .context: mappedContext != nil
        default: mappedTime != nil
        }
    }

    /// The value of a mapped key: a member of that very name, else the path's steps; in the row, in its metadata, and
    /// last in its turns, the first that has it (WildChat keeps `hashed_ip` and `country` there).
    static func value(at entry: FieldMapping.Entry, in row: JSON, _ metadata: JSON?) -> JSON? {
        if let value = find(entry, in: row) ?? metadata.flatMap({ find(entry, in: $0) }) { return value }
        guard let turns = row.first(["conversation", "messages", "conversations"]), turns.isArray else { return nil }
        for turn in turns.elements {
            if let value = find(entry, in: turn) { return value }
        }
        return nil
    }

    private static func find(_ entry: FieldMapping.Entry, in object: JSON) -> JSON? {
        if let whole = object.member(named: entry.key) { return whole }
        guard entry.path.count > 1 else { return nil }
        var value = object
        for name in entry.path {
            guard let next = value.step(name) else { return nil }
            value = next
        }
        return value
    }

    /// An id or a name: a scalar, or an object's `id` or `name`. Blank ones and ids shaped like JSON, which some
    /// clients send, are dropped.
    static func name(_ value: JSON) -> String? {
        if value.isObject {
            return value.first(["id", "user_id", "name", "login"]).flatMap { $0.isObject ? nil : name($0) }
        }
        guard let text = value.scalarText else { return nil }
        guard value.isString else { return text }
        guard let first = text.utf8.first(where: { $0 != 0x20 }) else { return nil }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? nil : text
    }

    /// A context is a label, not a passage: some sets keep long texts under the same names.
    static func label(_ value: JSON) -> String? {
        guard value.isString, let text = name(value), text.utf8.count <= 64, !text.contains("\n") else { return nil }
        return text
    }
}
