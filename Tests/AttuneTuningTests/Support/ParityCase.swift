import AttuneCore
import AttuneTransformer
import AttuneTuning
import Foundation
import Testing

/// One family's fixture: a base, PEFT's adapter, and what the peers made of them.
struct ParityCase {
    static let families = ["llama", "mistral", "qwen2", "qwen3"]

    let folder: String
    let expected: JSONValue
    let configuration: ModelConfiguration
    let model: TransformerModel

    init(_ family: String) throws {
        let root = try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures")
        folder = root.appendingPathComponent(family).path
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/expected.json"))
        expected = try data.withUnsafeBytes { try JSONValue.parse($0) }
        let base = try ModelFolder(path: folder)
        configuration = base.configuration
        model = try TransformerModel(base)
    }

    func adapter() throws -> LowRankAdapter {
        try LowRankAdapter(folder: folder + "/adapter", configuration: configuration)
    }

    var pairs: [EncodedPair] {
        (expected["pairs"]?.array ?? []).map {
            EncodedPair(prompt: ids($0["prompt"]), chosen: ids($0["chosen"]), rejected: ids($0["rejected"]))
        }
    }

    var text: [Int] { ids(expected["text"]) }

    func rows(_ name: String) -> [[Double]] {
        (expected[name]?.array ?? []).map { ($0.array ?? []).compactMap(\.double) }
    }
    func numbers(_ name: String) -> [Double] { (expected[name]?.array ?? []).compactMap(\.double) }
    func loss(_ name: String) -> Double { expected["losses"]?[name]?.double ?? .nan }

    private func ids(_ value: JSONValue?) -> [Int] { (value?.array ?? []).compactMap(\.int) }
}

/// max |a − b| ÷ max |b|.
func relativeDistance(_ a: [Float], _ b: [Double]) -> Double {
    guard a.count == b.count, !a.isEmpty else { return .infinity }
    let distance = zip(a, b).map { abs(Double($0) - $1) }.max() ?? 0
    return distance / max(b.map(abs).max() ?? 0, 1e-12)
}

/// A folder that is gone with the object.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "attune-tuning-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
