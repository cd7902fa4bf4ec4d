import AttuneCore

/// The standing instructions of the steps by which a model finds contexts, first in each request as in
/// ``AnalystPrompt``.
enum ContextPrompt {
    static let summary = AnalystPrompt.text(PackageResources.contexts_summary_txt)
    static let draft = AnalystPrompt.text(PackageResources.contexts_draft_txt)
    static let update = AnalystPrompt.text(PackageResources.contexts_update_txt)
    static let review = AnalystPrompt.text(PackageResources.contexts_review_txt)
    static let assign = AnalystPrompt.text(PackageResources.contexts_assign_txt)

    /// Texts under their numbers, from 1.
    static func numbered(_ texts: some Sequence<String>) -> JSONValue {
        .object(texts.enumerated().map { JSONValue.Member(String($0 + 1), .string($1)) })
    }
}
