extension AnswerShape {
    /// The shape as JSON Schema, within what every provider's strict mode accepts: `type`, `properties`, `required`,
    /// `additionalProperties`, `items`, `enum` and `description`.
    ///
    /// Bounds on lengths, counts and numbers are words in `description`: strict modes refuse a schema with keywords
    /// that they do not know, and not all know these. ``problem(in:)`` holds answers to them. Members come in the order
    /// of the shape, so the text of a schema never changes, and a model writes the properties in that order.
    public var jsonSchema: JSONValue { Self.schema(root, about: nil) }

    /// What to write into the prompt for a model that takes no schema. It stays the same for a shape, so that it can be
    /// part of a prefix that providers cache.
    public var instructions: String {
        """
        Answer with one JSON object and nothing else: no words before or after it, no code fence. \
        It must have exactly the form that this JSON Schema describes:
        \(jsonSchema.text())
        """
    }

    private static func schema(_ node: Node, about: String?) -> JSONValue {
        var members: [JSONValue.Member] = []
        func add(_ name: String, _ value: JSONValue) { members.append(.init(name, value)) }
        switch node {
        case .object(let properties):
            add("type", "object")
            if let about { add("description", .string(about)) }
            add("properties", .object(properties.map { .init($0.name, schema($0.node, about: describe($0))) }))
            add("required", .array(properties.map { .string($0.name) }))
            add("additionalProperties", false)
        case .array(let element, _):
            add("type", "array")
            if let about { add("description", .string(about)) }
            add("items", schema(element, about: bound(of: element)))
        case .text:
            add("type", "string")
            if let about { add("description", .string(about)) }
        case .choice(let words):
            add("type", "string")
            if let about { add("description", .string(about)) }
            add("enum", .array(words.map { .string($0) }))
        case .integer:
            add("type", "integer")
            if let about { add("description", .string(about)) }
        case .boolean:
            add("type", "boolean")
            if let about { add("description", .string(about)) }
        }
        return .object(members)
    }

    private static func describe(_ property: Property) -> String? {
        let parts = [property.about, bound(of: property.node) ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private static func bound(of node: Node) -> String? {
        switch node {
        case .array(_, let most): "At most \(most) \(most == 1 ? "element" : "elements")."
        case .text(let most): "At most \(most) characters."
        case .integer(let range): "From \(range.lowerBound) to \(range.upperBound)."
        case .object, .choice, .boolean: nil
        }
    }
}
