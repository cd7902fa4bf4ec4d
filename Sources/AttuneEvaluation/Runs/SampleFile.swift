import Foundation

/// The sample file of a run, `samples.jsonl`: one ``EvaluationSample`` a line.
public enum SampleFile {
    /// The names of a run's files within its folder.
    public static let name = "samples.jsonl"
    public static let resultName = "result.json"
    public static let planName = "plan.yaml"

    public static func encode(_ sample: EvaluationSample) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(sample) + [0x0A]
    }

    /// All samples of a file. Throws where a line is none; a last line that was cut off by a killed run is left out.
    public static func read(_ url: URL) throws -> [EvaluationSample] {
        let data = try Data(contentsOf: url)
        let lines = data.split(separator: 0x0A)
        let isWhole = data.last == 0x0A
        let decoder = JSONDecoder()
        return try lines.enumerated().compactMap { index, line in
            do { return try decoder.decode(EvaluationSample.self, from: Data(line)) } catch {
                if index == lines.count - 1, !isWhole { return nil }
                throw error
            }
        }
    }
}

extension EvaluationResult {
    /// The result file's text, keys sorted so that two runs can be compared.
    public func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(self) + [0x0A]
    }

    public static func read(_ url: URL) throws -> EvaluationResult {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(EvaluationResult.self, from: Data(contentsOf: url))
    }
}
