/// Turns one row into records. Rows may be parsed in any order and on any thread.
public struct RecordParser: Sendable {
    /// The format that rows are read as.
    public let format: InputFormat
    /// The keys that the user named.
    public let mapping: FieldMapping
    /// Whether a row of another format is read by that one: for files that were detected, not for forced formats.
    public let toleratesOthers: Bool

    /// - Parameters:
    ///   - format: `auto` reads like `generic`: each row for itself.
    ///   - toleratesOthers: read a row that lacks the format's own fields as another format.
    public init(format: InputFormat, mapping: FieldMapping = FieldMapping(), toleratesOthers: Bool = false) {
        self.format = format
        self.mapping = mapping
        self.toleratesOthers = toleratesOthers
    }

    /// The records of a row: mostly one, several where a row holds several.
    public func parse(_ row: UnsafeRawBufferPointer) throws(RowReason) -> [Record] {
        try parseRow(row).records
    }

    /// The records of a row with what else an import needs to know of it.
    public func parseRow(_ row: UnsafeRawBufferPointer) throws(RowReason) -> ParsedRow {
        if let position = invalidUTF8(row) { throw RowReason(.invalidUTF8, position: position) }
        let tape = try JSONTape(row)
        defer { withExtendedLifetime(tape) {} }
        let root = tape.root
        guard root.isObject || root.isArray else { throw RowReason(.notObject) }
        let drafts = try drafts(root)
        let fields = RowFields(root, mapping: mapping)
        return ParsedRow(records: drafts.map { $0.record(fields) }, found: fields.found | drafts.found(mapping))
    }

    private func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        if mapping.mapsContent, let drafts = try MappedContent.drafts(row, mapping) { return drafts }
        if format == .generic || format == .auto { return try GenericFormat.drafts(row) }
        guard row.isObject || format == .openai else { throw RowReason(.notObject) }
        do throws(RowReason) {
            return try format.drafts(row)
        } catch {
            guard toleratesOthers, error.isOtherFormat else { throw error }
            for other in InputFormat.byPrecedence where other != format {
                if let drafts = try? other.drafts(row) { return drafts }
            }
            throw error
        }
    }
}

/// What one row held.
public struct ParsedRow: Sendable {
    /// Mostly one; several where a row holds several.
    public var records: [Record]
    /// One bit for each entry of the mapping, in its order: the row has that key. The union over all rows tells which
    /// keys were never found (``FieldMapping/neverFound(_:)``).
    public var found: UInt64

    public init(records: [Record], found: UInt64) {
        self.records = records
        self.found = found
    }

    /// What a row is recognised by when it comes again.
    public static func digest(_ row: UnsafeRawBufferPointer) -> RowDigest { RowDigest(row) }
}

extension InputFormat {
    /// Reads a row as this format and no other.
    func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        switch self {
        case .openai: try OpenAIFormat.drafts(row)
        case .sharegpt: try ShareGPTFormat.drafts(row)
        case .wildchat: try PublicLogFormats.wildchat(row)
        case .lmsys: try PublicLogFormats.lmsys(row)
        case .chatgpt: try ChatGPTExport.drafts(row)
        case .hhRLHF: try TranscriptFormat.drafts(row)
        case .trl: try TRLFormat.drafts(row)
        case .shp: try PairFormats.shp(row)
        case .openaiPreference: try PairFormats.openai(row)
        case .arena: try PairFormats.arena(row)
        case .pairwise: try PairFormats.pairwise(row)
        case .langfuse: try LangfuseFormat.drafts(row)
        case .opentelemetry: try OpenTelemetryFormat.drafts(row)
        case .writing: try WritingFormat.drafts(row)
        case .generic, .auto: try GenericFormat.drafts(row)
        }
    }
}
