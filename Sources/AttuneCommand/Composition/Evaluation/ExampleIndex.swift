import AttuneCore
import AttuneEvaluation
import AttuneLearning
import AttuneStore

/// What each audience chose, praised or wrote, found again by the prompts that are most like a new one.
struct ExampleIndex: Sendable {
    private struct Entry: Sendable {
        var reference: String
        var words: Set<String>
        var example: ExamplesArm.Example
    }

    private var entries: [Audience: [Entry]] = [:]

    /// Examples kept an audience; the newest.
    static let most = 2_000

    /// - Parameter methods: whose hold-outs are left out.
    init(for audiences: [Audience], in workspace: Workspace, leavesOut methods: [HoldOut.Method]) async throws {
        let holdOuts = try methods.compactMap { method in
            try HoldOut.saved(in: workspace, method: method).map { (method, $0) }
        }
        var batches = workspace.records()
        while let rows = try batches.next() {
            let known = rows.filter { row in
                !holdOuts.contains {
                    $0.0.reads(row.kind) && $0.1.holds(user: row.user, reference: "\(row.kind.letter)\(row.id)")
                }
            }
            let records = try known.map { try $0.decoded().record }
            let analyses = try await OfflineAnalyst().analyse(records)
            for (index, record) in records.enumerated() {
                let own = audiences.filter { $0.holds(record) }
                guard !own.isEmpty, let example = Self.example(record, analyses[index]) else { continue }
                let entry = Entry(
                    reference: "\(known[index].kind.letter)\(known[index].id)", words: Self.words(example.prompt),
                    example: example)
                for audience in own {
                    entries[audience, default: []].append(entry)
                    if entries[audience, default: []].count > 2 * Self.most {
                        entries[audience]?.removeFirst(Self.most)
                    }
                }
            }
        }
    }

    /// The nearest first, by the share of words that both prompts have of all that either has.
    func nearest(to item: EvaluationCase, count: Int) -> [ExamplesArm.Example] {
        let words = Self.words(item.messages.last { $0.role == .user }?.text ?? "")
        let scored = (entries[item.audience] ?? []).filter { $0.reference != item.prompt }.map { entry in
            let shared = entry.words.count { words.contains($0) }
            return (entry, Double(shared) / Double(max(entry.words.count + words.count - shared, 1)))
        }
        return scored.sorted { ($1.1, $0.0.reference) < ($0.1, $1.0.reference) }.prefix(count).map { $0.0.example }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(ContextFeatures(text: text).words.split(separator: " ").map(String.init))
    }

    private static func example(_ record: Record, _ analysis: RecordAnalysis?) -> ExamplesArm.Example? {
        switch record.content {
        case .preference(let pair):
            return pair.prompt.last { $0.role == .user }.map {
                ExamplesArm.Example(prompt: $0.text, reply: pair.chosen)
            }
        case .writing(let text):
            return WritingRequest(text).text.map { ExamplesArm.Example(prompt: $0, reply: text) }
        case .conversation(let messages):
            guard let liked = analysis?.reactions.first(where: { $0.judgement > 0 }),
                messages.indices.contains(liked.turn),
                let prompt = messages[..<liked.turn].last(where: { $0.role == .user })
            else { return nil }
            return ExamplesArm.Example(prompt: prompt.text, reply: messages[liked.turn].text)
        }
    }
}

extension Audience {
    /// Whether the record is by somebody of this audience.
    func holds(_ record: Record) -> Bool {
        switch self {
        case .group(let name, let value): record.groups[name] == value
        case .user(let id): record.user == id
        case .persona: false
        }
    }
}
