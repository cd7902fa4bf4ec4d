import AttuneTransformer
import Foundation

extension PreferenceObjective {
    static var referenceFile: String { "reference.safetensors" }

    /// Computes what the reference says of every pair, once: training only reads it.
    ///
    /// - Parameters:
    ///   - model: the base, or the model that training starts from.
    ///   - adapter: a frozen adapter over it; nil for the model alone.
    ///   - folder: where the values are kept, so that a resumed run need not compute them again; nil for nowhere.
    ///   - fingerprint: of model, adapter and data: values of others are not taken.
    ///   - progress: pairs done, of how many.
    ///
    /// Throws ``SequenceError`` and ``AdapterError`` for pairs or an adapter that the model cannot take.
    public mutating func computeReference(
        _ model: TransformerModel, adapter: LowRankAdapter? = nil, rowsAtOnce: Int = 2048, folder: String? = nil,
        fingerprint: String = "", progress: (Int, Int) -> Void = { _, _ in }
    ) throws {
        if let folder, restoreReference(folder, fingerprint) { return }
        var done = 0
        for part in parts(Array(pairs.indices), rowsAtOnce: rowsAtOnce) {
            let found = try model.logProbabilities(batch(part), adapter: adapter)
            setReference(part, logProbabilities: found)
            done += part.count
            progress(done, pairs.count)
        }
        guard let folder else { return }
        try SafetensorsWriter.write(
            [Self.item("chosen", pairs.map(\.referenceChosen)), Self.item("rejected", pairs.map(\.referenceRejected))],
            metadata: ["fingerprint": fingerprint], to: folder + "/" + Self.referenceFile)
    }

    private static func item(_ name: String, _ values: [Double]) -> SafetensorsWriter.Item {
        SafetensorsWriter.Item(name, type: .f64, shape: [values.count]) {
            values.map(\.bitPattern.littleEndian).withUnsafeBytes { Data($0) }
        }
    }

    private mutating func restoreReference(_ folder: String, _ fingerprint: String) -> Bool {
        guard let file = try? SafetensorsFile(path: folder + "/" + Self.referenceFile),
            file.metadata["fingerprint"] == fingerprint, let chosen = file.tensors["chosen"],
            let rejected = file.tensors["rejected"], chosen.type == .f64, rejected.type == .f64,
            chosen.count == pairs.count, rejected.count == pairs.count
        else { return false }
        func values(_ tensor: StoredTensor) -> [Double] {
            tensor.withBytes { bytes in
                (0..<tensor.count).map { index in
                    let bits = bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
                    return Double(bitPattern: UInt64(littleEndian: bits))
                }
            }
        }
        for (index, (c, r)) in zip(values(chosen), values(rejected)).enumerated() {
            pairs[index].referenceChosen = c
            pairs[index].referenceRejected = r
        }
        return true
    }
}
