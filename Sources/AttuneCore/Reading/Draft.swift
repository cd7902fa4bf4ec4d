import Foundation

/// A record in the making: its content and what only its format knows of the rest. The row's common fields and the
/// mapping complete it.
struct Draft {
    var content: Record.Content
    /// Where a format keeps these in places of its own.
    var id: String?
    var user: String?
    var time: Date?
    var context: String?
    var groups: [String: String] = [:]
    /// Tells the records of one row apart: appended to the row's id.
    var suffix: String?
    /// Entries of the mapping that the content came from.
    var found: [FieldMapping.Field] = []

    init(_ content: Record.Content) { self.content = content }

    init(_ messages: [Message]) { content = .conversation(messages) }

    init(_ pair: PreferencePair) { content = .preference(pair) }

    /// - Parameter fields: the row's. What is mapped wins over what the format found, and that over usual names.
    func record(_ fields: RowFields) -> Record {
        var id = fields.mappedID ?? self.id ?? fields.id
        if let suffix, let whole = id { id = "\(whole).\(suffix)" }
        var content = content
        if let rating = fields.rating, case .conversation(var messages) = content,
            !messages.contains(where: { $0.rating != nil }),
            let last = messages.lastIndex(where: { $0.role == .assistant })
        {
            messages[last].rating = rating
            content = .conversation(messages)
        }
        return Record(
            id: id, user: fields.mappedUser ?? user ?? fields.user, time: fields.mappedTime ?? time ?? fields.time,
            context: fields.mappedContext ?? context ?? fields.context,
            groups: groups.isEmpty ? fields.groups : groups.merging(fields.groups) { $1 }, content: content)
    }
}

extension [Draft] {
    /// The mapping's entries that the drafts used, as bits.
    func found(_ mapping: FieldMapping) -> UInt64 {
        guard mapping.mapsContent else { return 0 }
        let fields = first?.found ?? []
        return mapping.entries.enumerated().reduce(0) { bits, entry in
            fields.contains(entry.element.field) ? bits | 1 << UInt64(entry.offset) : bits
        }
    }
}
