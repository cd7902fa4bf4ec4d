import AttuneCore
import AttuneTraits

/// The standing instructions of each step. They come first in every request and never change within a run, so that
/// a provider's prompt cache serves them; what is asked about follows as one JSON object, whose strings are escaped, so
/// that no text in it can end it.
enum AnalystPrompt {
    /// Raised whenever a prompt or a shape changes, so that records are analysed anew.
    static let revision = 2

    static let judge = text(PackageResources.judge_txt)
    static let explain = text(PackageResources.explain_txt)
    static let explainPair = text(PackageResources.explain_pair_txt)
    static let contrast = text(PackageResources.contrast_txt)
    static let merge =
        text(PackageResources.merge_txt) + "\n"
        + TraitCatalogue.standard.traits.map { "- \($0.id): \($0.definition)" }.joined(separator: "\n")
    static let tag = text(PackageResources.tag_txt)
    static let direct = text(PackageResources.direct_txt)

    static func text(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }

    static func request(
        _ instructions: String, _ data: JSONValue, shape: AnswerShape, maximumTokens: Int
    ) -> ModelRequest {
        ModelRequest(
            system: instructions, prompt: data.text(),
            sampling: Sampling(temperature: 0, maximumTokens: maximumTokens), shape: shape)
    }
}
