import AttuneStore
import Foundation

/// Writes every question of an evaluation with its replies and grades, a JSON line each.
enum JSONLinesFile {
    static func write(_ samples: [some Encodable], to path: String?) throws {
        guard let path else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var data = Data()
        for sample in samples {
            data += try encoder.encode(sample)
            data.append(0x0A)
        }
        try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}
