import Foundation

/// Spans of a model call by OpenTelemetry's conventions: `gen_ai.input.messages` and `gen_ai.output.messages`, each a
/// list of `{role, parts: [{type, content}]}` or that list as a string, in the row or under `attributes` (an object,
/// or OTLP's list of keys and values).
enum OpenTelemetryFormat {
    static func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let input = attribute("gen_ai.input.messages", row) else { throw .absent("gen_ai.input.messages") }
        var messages: [Message] = []
        if let system = attribute("gen_ai.system_instructions", row), let text = parts(system), !text.isEmpty {
            messages.append(Message(.system, text))
        }
        messages += try turns(input, field: "gen_ai.input.messages")
        if let output = attribute("gen_ai.output.messages", row) {
            messages += try turns(output, field: "gen_ai.output.messages")
        }
        guard messages.contains(where: { !$0.text.utf8.allSatisfy(\.isJSONSpace) }) else {
            throw RowReason(.empty, field: "gen_ai.input.messages")
        }
        var draft = Draft(messages)
        draft.user =
            attribute("user.id", row).flatMap(RowFields.name) ?? attribute("enduser.id", row).flatMap(RowFields.name)
        draft.id =
            row.first(["span_id", "spanId"]).flatMap(RowFields.name)
            ?? attribute("gen_ai.response.id", row).flatMap(RowFields.name)
        draft.time = row.first(["startTimeUnixNano", "start_time_unix_nano"]).flatMap(Timestamp.read)
        return [draft]
    }

    private static func attribute(_ name: StaticString, _ row: JSON) -> JSON? {
        if let value = row[name] { return value }
        guard let attributes = row["attributes"] else { return nil }
        if attributes.isObject { return attributes[name] }
        for attribute in attributes.elements where attribute["key"]?.string == String(describing: name) {
            guard let value = attribute["value"] else { return nil }
            return value.isObject ? value.first(["stringValue", "string_value", "intValue"]) : value
        }
        return nil
    }

    private static func turns(_ value: JSON, field: String) throws(RowReason) -> [Message] {
        if value.isString, let text = value.string {
            guard let inner = EmbeddedJSON(text) else { throw RowReason(.wrongType, field: field) }
            defer { withExtendedLifetime(inner) {} }
            return try turns(inner.root, field: field)
        }
        guard value.isArray else { throw RowReason(.wrongType, field: field) }
        guard value.count > 0 else { throw RowReason(.noMessages, field: field) }
        var messages: [Message] = []
        for turn in value.elements {
            guard let name = turn["role"]?.string else { throw RowReason(.missingField, field: "role") }
            guard let role = Role(loggedAs: name) else { throw RowReason(.unknownRole, field: "role") }
            guard let content = turn.first(["parts", "content"]) else { throw RowReason(.missingField, field: "parts") }
            guard let text = parts(content) else { throw RowReason(.wrongType, field: "parts") }
            messages.append(Message(role, text))
        }
        return messages
    }

    /// The text parts; reasoning and tool traffic are no reply.
    private static func parts(_ value: JSON) -> String? {
        if value.isString, let text = value.string {
            guard let inner = EmbeddedJSON(text) else { return text }
            defer { withExtendedLifetime(inner) {} }
            return parts(inner.root) ?? text
        }
        return TextContent.read(value)
    }
}
