import AttuneTransformer
import Foundation

/// A model in a folder: are its files whole, does it generate, and how fast?
struct LocalCheck: Sendable {
    var model: String
    var folder: String
    var adapter: String?
    /// Whether some tokens are generated, which loads the weights.
    var generates: Bool

    private static let tokens = 16

    func look(_ add: (String, CheckupReport.State, String) -> Void) async {
        let local: LocalModel
        do {
            local = try LocalProvider(folder: folder, adapter: adapter).model
        } catch {
            return add("\(model) files", .failed, Failure.message(of: error))
        }
        let shape = local.folder.configuration
        let weights = local.folder.tensors.tensors.values.reduce(0) { $0 + $1.count }
        add(
            "\(model) files", .ok,
            "\(shape.family.rawValue), \(Self.millions(weights)) weights, \(shape.layerCount) layers, "
                + "\(shape.vocabularySize) tokens, context of \(shape.maximumPositions)")
        add(
            "\(model) chat", local.template == nil ? .warning : .ok,
            local.template == nil
                ? "no chat template: it completes texts and follows no instructions" : "its chat template is known")
        guard generates else { return add("\(model) answer", .skipped, "not asked (--offline)") }
        await generate(local, add)
    }

    private func generate(_ local: LocalModel, _ add: (String, CheckupReport.State, String) -> Void) async {
        do {
            var request = GenerationRequest(prompt: try local.prompt([.init(.user, "Say ok.")]))
            request.options.maximumTokens = Self.tokens
            let generator = try await local.generator()
            let start = ContinuousClock().now
            let text = try await generator.generate(request)
            let seconds = (ContinuousClock().now - start) / .seconds(1)
            let rate = Double(text.tokens.count) / max(seconds, 1e-9)
            add("\(model) answer", .ok, "\(text.tokens.count) tokens, \(String(format: "%.1f", rate)) a second")
        } catch {
            add("\(model) answer", .failed, Failure.message(of: error))
        }
    }

    private static func millions(_ count: Int) -> String {
        count < 1_000_000 ? "\(count)" : String(format: "%.1f million", Double(count) / 1e6)
    }
}
