import AttuneCore
import AttuneTransformer
import AttuneTuning
import Foundation
import Testing

/// One fixture: a family's base, PEFT's adapter, and what the peers made of them.
struct ParityCase {
    static let families = ["llama", "mistral", "qwen2", "qwen3"]
    /// Each family with an adapter on the layers' projections, and with one that changes the output head, too.
    static let all = families + families.map { $0 + "/head" }

    /// The base's folder, and that of the adapter and what was made of it.
    let base: String
    let folder: String
    let expected: JSONValue
    let configuration: ModelConfiguration
    let model: TransformerModel

    init(_ name: String) throws {
        let root = try #require(Bundle.module.resourceURL).appendingPathComponent("Fixtures")
        base = root.appendingPathComponent(String(name.prefix { $0 != "/" })).path
        folder = root.appendingPathComponent(name).path
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/expected.json"))
        expected = try data.withUnsafeBytes { try JSONValue.parse($0) }
        let model = try ModelFolder(path: base)
        configuration = model.configuration
        self.model = try TransformerModel(model)
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
