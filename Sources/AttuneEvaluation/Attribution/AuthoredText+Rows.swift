import AttuneCore

extension AuthoredText {
    /// Reads `{author, work, text}`; `user` is another name for the author, `title` and `book` for the work. A row
    /// without a work is a work of its own.
    public init(row: DataRow) throws(DataFault) {
        guard let author = row.text("author", "user") else { throw row.fault("no `author`") }
        guard let text = row.text("text") else { throw row.fault("no `text`") }
        self.init(author: author, work: row.text("work", "title", "book") ?? "\(row.path):\(row.line)", text: text)
    }
}

/// A text to attribute: a reply in somebody's name, a disputed paper.
public struct QuestionedText: Sendable, Hashable {
    public var id: String
    public var text: String
    /// Whose it should be, where that is known or was asked of a model.
    public var author: String?
    /// What the model was shown as examples of the author's writing.
    public var demonstrations: [String]

    public init(id: String, text: String, author: String? = nil, demonstrations: [String] = []) {
        self.id = id
        self.text = text
        self.author = author
        self.demonstrations = demonstrations
    }

    /// Reads `{text, id, author, demonstrations: […]}`; all but the text may be missing.
    public init(row: DataRow) throws(DataFault) {
        guard let text = row.text("text", "reply", "completion") else { throw row.fault("no `text`") }
        self.init(
            id: row.text("id") ?? "\(row.line)", text: text, author: row.text("author", "user"),
            demonstrations: (row.value["demonstrations"]?.array ?? []).compactMap(\.string))
    }
}
