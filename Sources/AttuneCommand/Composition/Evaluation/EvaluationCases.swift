import AttuneCore
import AttuneEvaluation
import AttuneLearning
import AttuneSimulation
import AttuneStore
import Foundation

/// The cases of a plan: which audience is asked what, and what the replies are held against.
struct EvaluationCases: Sendable {
    var cases: [EvaluationCase] = []
    /// The records behind the cases, by the cases' prompts.
    var audiences: [Audience] = []
    var badRows = 0

    init(_ plan: EvaluationPlan, folder: URL, workspace: Workspace, seed: UInt64) async throws {
        let found: EvaluationRecords
        switch plan.prompts.source {
        case .heldOut: found = try EvaluationRecords(heldOutOf: workspace, methods: Self.methods(plan))
        case .file(let path):
            found = try EvaluationRecords(
                file: URL(fileURLWithPath: path, relativeTo: folder), groupFields: Self.groupFields(plan))
        }
        badRows = found.badRows
        let contexts = try workspace.model(name: RubricPipeline.contextModelName).map {
            try JSONDecoder().decode(ContextModel.self, from: $0)
        }
        let placed = found.records.compactMap {
            one -> (record: EvaluatedRecord, audience: Audience, context: String?)? in
            guard let audience = Self.audience(of: one.record, plan.audiences) else { return nil }
            return (one, audience, Self.context(of: one.record, contexts))
        }
        let criteria = try await HeldOutCriteria(placed)
        let truth = try plan.truth.map { try PlantedTruth(file: URL(fileURLWithPath: $0, relativeTo: folder)) }
        let store = workspace.profileStore
        var byAudience: [Audience: [EvaluationCase]] = [:]
        // The seed decides which prompts are taken where there are more than wanted, and nothing else.
        let shuffled = placed.map { ($0, StableHash.combine(seed, StableHash.of($0.record.reference))) }
            .sorted { ($0.1, $0.0.record.reference) < ($1.1, $1.0.record.reference) }
        for ((one, audience, context), _) in shuffled {
            if let limit = plan.prompts.limit, byAudience[audience, default: []].count >= limit { continue }
            if !plan.prompts.contexts.isEmpty, !plan.prompts.contexts.contains(context ?? "") { continue }
            guard var item = Self.item(one, audience, context) else { continue }
            item.criterion = criteria.criterion(one.reference, audience: audience, context: context)
            item.criterion.planted = truth?.wishes(item) ?? []
            if let user = plan.user {
                item.facts = Self.facts(of: item, user)
                // A user without a wish has nothing to let known.
                guard !item.facts.isEmpty else { continue }
            }
            byAudience[audience, default: []].append(item)
        }
        audiences = byAudience.keys.sorted { $0.label < $1.label }
        for audience in audiences {
            let known = try store.profile(for: audience)?.statements.filter { $0.status == .active } ?? []
            cases += (byAudience[audience] ?? []).map { item in
                var item = item
                item.criterion.profile = known.filter { $0.context == nil || $0.context == item.context }.map(\.text)
                return item
            }
        }
    }

    /// Whose hold-outs a plan's prompts come from: those of the ways to learn for such audiences.
    static func methods(_ plan: EvaluationPlan) -> [HoldOut.Method] {
        switch plan.audiences {
        case .groups: [.rubrics]
        case .users: [.hypotheses, .personas]
        case .named(let audiences):
            audiences.contains { if case .user = $0 { true } else { false } } ? [.hypotheses, .personas] : [.rubrics]
        }
    }

    private static func groupFields(_ plan: EvaluationPlan) -> Set<String> {
        switch plan.audiences {
        case .groups(let field): return [field]
        case .users: return []
        case .named(let audiences):
            return Set(
                audiences.compactMap { audience -> String? in
                    guard case .group(let name, _) = audience else { return nil }
                    return name
                })
        }
    }

    private static func audience(of record: Record, _ audiences: EvaluationPlan.Audiences) -> Audience? {
        switch audiences {
        case .groups(let field): return record.groups[field].map { .group(name: field, value: $0) }
        case .users: return record.user.map { .user($0) }
        case .named(let named):
            return named.first { audience in
                switch audience {
                case .group(let name, let value): record.groups[name] == value
                case .user(let id): record.user == id
                case .persona: false
                }
            }
        }
    }

    /// What a played user is made of.
    private static func facts(of item: EvaluationCase, _ user: UserPlan) -> [PersonaFact] {
        guard user.model == UserPlan.simulated else {
            return PersonaFact.facts(of: item, isMeasured: false, most: user.facts)
        }
        let all = PersonaFact.facts(of: item, isMeasured: true, most: .max)
        return Array(all.filter { PlayedUser.speaks(of: $0.wish?.aspect ?? "") }.prefix(user.facts))
    }

    /// The record's own, else the one that its words tell.
    private static func context(of record: Record, _ contexts: ContextModel?) -> String? {
        if let context = record.context { return context }
        guard let guess = contexts?.classify(ContextFeatures(record)), guess.confidence >= 0.6 else { return nil }
        return guess.context
    }

    /// What is asked; nil where the record holds no request.
    static func item(_ one: EvaluatedRecord, _ audience: Audience, _ context: String?) -> EvaluationCase? {
        let record = one.record
        var messages: [Message]
        var followUps: [String] = []
        var persona = record.groups["persona"]
        switch record.content {
        case .conversation(let turns):
            guard let first = turns.firstIndex(where: { $0.role == .user }) else { return nil }
            messages = turns[...first].filter { $0.role != .assistant && $0.role != .tool }
            followUps = turns[(first + 1)...].filter { $0.role == .user }.map(\.text)
        case .preference(let pair):
            messages = pair.prompt
            persona =
                persona
                ?? PersonaLearner().infer([PersonaPair(record: one.reference, user: record.user, pair: pair)])
                .first { $0.side == .chosen }?.persona.text
        case .writing(let text):
            guard let request = WritingRequest(text).text else { return nil }
            messages = [Message(.user, request)]
        }
        guard messages.last?.role == .user, messages.last?.text.contains(where: { !$0.isWhitespace }) == true else {
            return nil
        }
        return EvaluationCase(
            prompt: one.reference, unit: record.user ?? one.reference, audience: audience, user: record.user,
            context: context, messages: messages, followUps: followUps, persona: persona, scope: record.user ?? "")
    }
}

/// How a text by an author is asked for again: by its first sentence and its length.
struct WritingRequest {
    var text: String?

    init(_ sample: String) {
        let line = sample.split(separator: "\n").first.map(String.init) ?? ""
        let end = line.firstIndex { ".!?".contains($0) }.map { line.index(after: $0) } ?? line.endIndex
        let opening = line[..<end].split(separator: " ").prefix(30).joined(separator: " ")
        guard !opening.isEmpty else { return }
        let words = sample.split { $0.isWhitespace }.count
        let length = max(50, (words + 25) / 50 * 50)
        text = "Write a text of about \(length) words that begins: \(opening)"
    }
}
