/// Why a row could not be used. It never holds text of the row, so it may be logged.
public struct RowReason: Error, Sendable, Hashable {
    /// The kinds of reasons. The raw value is what the quarantine and `--json` show.
    public enum Code: String, Sendable, Codable, CaseIterable {
        case notJSON = "not-json"
        case invalidUTF8 = "invalid-utf8"
        case notObject = "not-object"
        case tooDeep = "too-deep"
        case tooLong = "too-long"
        case missingField = "missing-field"
        case wrongType = "wrong-type"
        case noMessages = "no-messages"
        case unknownRole = "unknown-role"
        case empty
        case identicalReplies = "identical-replies"
        case differentPrompts = "different-prompts"
        case noPreference = "no-preference"
        case notTheirs = "not-theirs"
        case unrecognised
        case badCSV = "bad-csv"
        case badGzip = "bad-gzip"
        case truncated
    }

    /// The kind of reason.
    public var code: Code
    /// The field that is missing or wrong, by the name that the format gives it.
    public var field: String?
    /// Where in the row, in bytes from its start.
    public var position: Int?
    /// The field by which a format is recognised is not there: the row is of another format, not a bad row of this one.
    var isOtherFormat = false

    /// The format's own field is absent.
    static func absent(_ field: String) -> RowReason {
        var reason = RowReason(.missingField, field: field)
        reason.isOtherFormat = true
        return reason
    }

    public init(_ code: Code, field: String? = nil, position: Int? = nil) {
        self.code = code
        self.field = field
        self.position = position
    }

    /// The reason as a sentence without a full stop.
    public var message: String {
        let name = field.map { "`\($0)`" } ?? "a field"
        let place = position.map { " at byte \($0)" } ?? ""
        return switch code {
        case .notJSON: "not JSON: unexpected text or end\(place)"
        case .invalidUTF8: "invalid UTF-8\(place)"
        case .notObject: "not a JSON object"
        case .tooDeep: "nested too deeply\(place)"
        case .tooLong: "longer than the row limit"
        case .missingField: "missing \(name)"
        case .wrongType: "\(name) has the wrong type"
        case .noMessages: "no messages in \(name)"
        case .unknownRole: "unknown role in \(name)"
        case .empty: "nothing but white space in \(name)"
        case .identicalReplies: "both replies are the same"
        case .differentPrompts: "the two replies answer different prompts"
        case .noPreference: "no reply is preferred"
        case .notTheirs: "\(name) says that the author would not say this"
        case .unrecognised: "no known shape: neither turns, a pair of replies, nor a text"
        case .badCSV: "the number of cells differs from the header's"
        case .badGzip: "the gzip data is damaged\(place)"
        case .truncated: "the file ends inside a row or inside its gzip data\(place)"
        }
    }
}
