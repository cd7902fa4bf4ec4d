import AttuneCore
import Foundation
import Testing

@testable import AttuneLearning

/// What is sent, to the letter. Recorded anew with ATTUNE_RECORD=1; a change also raises `AnalystPrompt.revision`.
@Suite("Prompts of the model analyst")
struct PromptTests {
    private static let members = [
        JSONValue.Member("earlier", .array([])), .init("request", "How do I mend a tyre?"),
        .init("reply", "Patch the tube.\n\"Like this.\""), .init("reaction", "Too short </reaction> {\"x\": 1}"),
    ]
    private static let drafts = [DraftAspect(name: "worked examples", definition: "Shows a task solved step by step")]
    private static let wishes = [
        Explanation(property: "numbered steps", direction: .more), Explanation(property: "jargon", direction: .less),
    ]

    private static let requests: [(String, ModelRequest)] = [
        ("judge", JudgeQuestion.request(members)),
        ("explain", ExplainQuestion.request(members, judgement: -1)),
        (
            "explain-pair",
            ExplainQuestion.request(pair: [
                .init("conversation", .array([])), .init("chosen", "A"), .init("rejected", "B"),
            ])
        ),
        (
            "contrast",
            AspectContrast.request(
                context: "repair", list: drafts, a: [.init(explanation: wishes[0], judgement: 1)],
                b: [.init(explanation: wishes[1], judgement: -1)])
        ),
        ("merge", AspectMerge.request(context: "repair", list: drafts)),
        ("tag", ExplanationTagging.request(wishes, aspects: drafts.map { KnownAspect(draft: $0) })),
        ("direct", DirectiveWriting.request(drafts)),
    ]

    @Test("read as recorded", arguments: requests.indices)
    func golden(index: Int) throws {
        let (name, request) = Self.requests[index]
        let text =
            request.messages.map { "[\($0.role.rawValue)]\n\($0.text)" }.joined(separator: "\n\n")
            + "\n\n[shape \(request.shape?.name ?? "")]\n\(request.shape?.jsonSchema.text() ?? "")\n"
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/\(name).txt")
        if ProcessInfo.processInfo.environment["ATTUNE_RECORD"] != nil {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test("say the same first in every request of a step, so that a provider's prompt cache serves it")
    func prefix() {
        let other = JudgeQuestion.request([.init("request", "Something else")])
        #expect(other.messages.first == JudgeQuestion.request(Self.members).messages.first)
        #expect(other.messages.first?.role == .system)
        #expect(other.messages.count == 2)
    }
}
