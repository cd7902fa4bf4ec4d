import Foundation

extension AuditResult {
    /// The result file's text, keys sorted so that two runs can be compared.
    public func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(self) + [0x0A]
    }

    /// Reads a result file; nil where it is one of another kind, such as a plan's.
    public static func read(_ url: URL) throws -> AuditResult? {
        struct Form: Decodable { var kind: Kind? }
        let data = try Data(contentsOf: url)
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        guard (try? decoder.decode(Form.self, from: data))?.kind != nil else { return nil }
        return try decoder.decode(AuditResult.self, from: data)
    }
}

/// What an audit's samples are, a line each.
public enum AuditSamples: Sendable {
    case safety([SafetyEvaluation.Sample])
    case ability([AbilityEvaluation.Sample])
    case attribution([AttributionFindings.Sample])

    public func encoded() throws -> Data {
        switch self {
        case .safety(let samples): try Self.lines(samples)
        case .ability(let samples): try Self.lines(samples)
        case .attribution(let samples): try Self.lines(samples)
        }
    }

    public static func read(_ url: URL, _ kind: AuditResult.Kind) throws -> AuditSamples {
        let lines = try Data(contentsOf: url).split(separator: 0x0A)
        let decoder = JSONDecoder()
        func all<Sample: Decodable>() throws -> [Sample] {
            try lines.map { try decoder.decode(Sample.self, from: Data($0)) }
        }
        return switch kind {
        case .safety: .safety(try all())
        case .ability: .ability(try all())
        case .attribution: .attribution(try all())
        }
    }

    private static func lines(_ samples: [some Encodable]) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try samples.reduce(into: Data()) { $0 += try encoder.encode($1) + [0x0A] }
    }
}
