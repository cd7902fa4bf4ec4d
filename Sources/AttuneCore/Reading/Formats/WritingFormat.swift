/// Writing samples: a text and who wrote it.
enum WritingFormat {
    private static let texts: [StaticString] = [
        "text", "writing", "essay", "passage", "post", "body", "content", "statement", "sample", "review", "comment",
    ]

    static func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let name = texts.first(where: { row[$0] != nil }), let value = row[name] else { throw .absent("text") }
        let field = String(describing: name)
        guard let text = value.string else { throw RowReason(.wrongType, field: field) }
        guard !text.utf8.allSatisfy(\.isJSONSpace) else { throw RowReason(.empty, field: field) }
        // A statement that its persona would not make is nobody's writing.
        if field == "statement", row.first(["agrees", "agree"])?.bool == false {
            throw RowReason(.notTheirs, field: "agrees")
        }
        var draft = Transcript.read(text).map { Draft($0) } ?? Draft(.writing(text))
        if field == "statement" { draft.user = row["persona"].flatMap(RowFields.name) }
        return [draft]
    }
}
