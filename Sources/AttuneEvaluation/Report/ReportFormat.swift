import Foundation

/// How a report is written.
public enum ReportFormat: String, Sendable, Codable, CaseIterable {
    /// One file that opens anywhere: no script, nothing from outside.
    case html
    /// For a pull request.
    case markdown
    /// For a dashboard.
    case json

    public var fileExtension: String { self == .markdown ? "md" : rawValue }
}

extension EvaluationReport {
    /// The report's text.
    public func rendered(as format: ReportFormat) throws -> String {
        switch format {
        case .html: return html
        case .markdown: return markdown
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            encoder.dateEncodingStrategy = .iso8601
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    /// Reads what ``rendered(as:)`` wrote as JSON.
    public static func read(json: Data) throws -> EvaluationReport {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(EvaluationReport.self, from: json)
    }
}
