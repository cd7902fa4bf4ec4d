import AttuneCore
import AttuneStatistics

/// Learns group rubrics from what a model analyst read: finds aspects by contrasting groups, tags every wish with
/// them, and hands the rest to the same selection as the offline analyst's.
///
/// Aspects are drawn from one half of the users only, and a statement must hold in both halves, so that a list made by
/// looking at differences does not confirm itself.
public struct ModelRubricLearner: RubricLearning {
    private let analyst: ModelAnalyst
    private var learner: RubricLearner
    private let contrast = AspectContrast()
    private let tagging = ExplanationTagging()

    /// - Parameter analyst: the one whose analyses are read; questions go to its model and into its counts.
    public init(_ analyst: ModelAnalyst, options: RubricOptions, contexts: ContextSource = .fieldOrAuto) {
        self.analyst = analyst
        learner = RubricLearner(options: options, contexts: contexts, analyst: analyst.id)
    }

    /// A context whose questions have no stored answer, where only stored ones are wanted, is learned from judgements
    /// and replies alone and named in ``RubricResult/unanswered``.
    ///
    /// - Parameter progress: called with what is done and due: contexts that are read, then comparisons.
    public func learn(
        from records: [AnalysedRecord], progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> RubricResult {
        var records = records
        var learner = learner
        let contexts = learner.contexts(of: records)
        let names = Set(contexts.compactMap { $0 }).sorted()
        var unanswered: [String] = []
        for (done, name) in names.enumerated() {
            progress(done, names.count)
            let members = records.indices.filter { contexts[$0] == name }
            let wishes: Wishes
            do {
                wishes = try await self.wishes(
                    in: name, of: members.map { records[$0] }, known: Set(learner.openAspects.keys))
            } catch let error as ModelError where error.code == .notStored {
                unanswered.append(name)
                continue
            }
            for index in members {
                for reaction in records[index].analysis.reactions.indices {
                    let said = records[index].analysis.reactions[reaction].explanations
                    records[index].analysis.reactions[reaction].wishes = ExplanationTagging.consistent(
                        said.flatMap { wishes.tags[$0] ?? [] })
                }
            }
            learner.openAspects.merge(wishes.openAspects) { old, _ in old }
        }
        var result = try await learner.learn(from: records, progress: progress)
        result.unanswered = unanswered
        return result
    }

    /// What a context's explanations are about.
    private struct Wishes {
        var tags: [Explanation: [Wish]]
        var openAspects: [String: OpenAspect]
    }

    private func wishes(in context: String, of records: [AnalysedRecord], known: Set<String>) async throws -> Wishes {
        let aspects = try await aspects(of: context, records: records)
        let voiced = Set(records.flatMap { $0.analysis.reactions.flatMap(\.explanations) })
        let tags = try await tagging.tags(voiced, aspects: aspects, asker: analyst.asker, seed: seed(of: context))
        let open = aspects.filter { $0.trait == nil }.map(\.draft).filter { !known.contains($0.id) }
        return Wishes(tags: tags, openAspects: try await DirectiveWriting.openAspects(open, asker: analyst.asker))
    }

    /// The aspects in which groups differ in one context: of two groups one against the other, of more each against the
    /// rest.
    private func aspects(of context: String, records: [AnalysedRecord]) async throws -> [KnownAspect] {
        let discovery = records.filter { StableHash.of($0.unit) & 1 == 0 }
        var voices: [String: [AspectContrast.Voice]] = [:]
        for record in discovery {
            guard let group = learner.group(of: record) else { continue }
            for reaction in record.analysis.reactions {
                voices[group, default: []] += reaction.explanations.map {
                    AspectContrast.Voice(explanation: $0, judgement: reaction.judgement)
                }
            }
        }
        let groups = voices.keys.sorted()
        guard groups.count > 1 else { return [] }
        var list: [DraftAspect] = []
        for group in groups.count == 2 ? Array(groups.prefix(1)) : groups {
            let rest = groups.filter { $0 != group }.flatMap { voices[$0] ?? [] }
            let found = try await contrast.aspects(
                context: context, first: voices[group] ?? [], second: rest, asker: analyst.asker,
                seed: StableHash.combine(learner.options.seed, StableHash.of(group + "|" + context)))
            list += found.filter { aspect in !list.contains { $0.id == aspect.id } }
        }
        return try await AspectMerge.aspects(
            context: context, list: list, asker: analyst.asker, seed: seed(of: context))
    }

    private func seed(of context: String) -> UInt64 {
        StableHash.combine(learner.options.seed, StableHash.of(context))
    }
}
