extension JSONValue {
    /// Where a text stops being JSON.
    public struct ParseError: Error, Sendable, Hashable, CustomStringConvertible {
        /// Bytes from the start of the text.
        public var position: Int

        public init(position: Int) { self.position = position }

        public var description: String { "not JSON, from byte \(position)" }
    }

    /// Reads one value, with nothing but white space around it.
    ///
    /// The whole grammar is checked, the text must be well-formed UTF-8, and no more than 512 containers may be nested.
    /// `NaN` and `Infinity`, which Python writes, are read as null; a number that no `Double` can hold is an error.
    public static func parse(_ bytes: UnsafeRawBufferPointer) throws(ParseError) -> JSONValue {
        if let position = invalidUTF8(bytes) { throw ParseError(position: position) }
        let tape: JSONTape
        do {
            tape = try JSONTape(bytes)
        } catch {
            throw ParseError(position: error.position ?? 0)
        }
        return try value(of: tape.root)
    }

    /// Reads one value, as ``parse(_:)-(UnsafeRawBufferPointer)`` does.
    public static func parse(_ bytes: [UInt8]) throws(ParseError) -> JSONValue {
        try outcome { bytes.withUnsafeBytes($0) }
    }

    /// Reads one value, as ``parse(_:)-(UnsafeRawBufferPointer)`` does.
    public static func parse(_ text: String) throws(ParseError) -> JSONValue {
        var text = text
        return try outcome { body in text.withUTF8 { body(UnsafeRawBufferPointer($0)) } }
    }

    private typealias Outcome = Result<JSONValue, ParseError>

    private static func outcome(_ run: ((UnsafeRawBufferPointer) -> Outcome) -> Outcome) throws(ParseError) -> JSONValue
    {
        try run { bytes in
            do throws(ParseError) { return .success(try parse(bytes)) } catch { return .failure(error) }
        }.get()
    }

    /// As deep as the tape allows, at most.
    private static func value(of json: JSON) throws(ParseError) -> JSONValue {
        switch json.kind {
        case .null: return .null
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .string: return .string(json.string ?? "")
        case .number:
            guard let number = json.double, number.isFinite else { throw ParseError(position: json.start) }
            return .number(number)
        case .array:
            var elements: [JSONValue] = []
            elements.reserveCapacity(json.count)
            for element in json.elements { elements.append(try value(of: element)) }
            return .array(elements)
        case .object:
            var members: [Member] = []
            members.reserveCapacity(json.count)
            for member in json.members { members.append(Member(member.name, try value(of: member.value))) }
            return .object(members)
        }
    }
}

extension JSON {
    /// The byte at which the value starts.
    fileprivate var start: Int { Int(nodes[index].start) }
}
