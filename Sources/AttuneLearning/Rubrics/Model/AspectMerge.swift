import AttuneCore
import AttuneTraits

/// Step 4: the list tidied once more, and each aspect linked to the trait that measures the same, so that what users
/// say and what they like of it are tested together.
enum AspectMerge {
    private static let unmeasured = "none"

    static let shape = AnswerShape(
        "merged",
        [
            AnswerShape.Property(
                "aspects", "The final list.",
                .array(
                    .object([
                        AnswerShape.Property("name", "Two to five plain words.", .text(atMost: 80)),
                        AnswerShape.Property("definition", "One sentence.", .text(atMost: 320)),
                        AnswerShape.Property(
                            "measure", "A measure's id, or none.",
                            .choice([unmeasured] + TraitCatalogue.standard.traits.map(\.id))),
                        AnswerShape.Property("sense", "Same or opposite.", .choice(["same", "opposite"])),
                    ]), atMost: AspectContrast.most))
        ])

    static func request(context: String, list: [DraftAspect]) -> ModelRequest {
        let data = JSONValue.object([
            JSONValue.Member("kind", .string(context)), JSONValue.Member("aspects", .array(list.map(\.json))),
        ])
        return AnalystPrompt.request(AnalystPrompt.merge, data, shape: shape, maximumTokens: 1500)
    }

    /// The tidied list; without a usable answer the list as it is, linked by what the names say.
    static func aspects(context: String, list: [DraftAspect], asker: AnalystAsker) async throws -> [KnownAspect] {
        guard !list.isEmpty else { return [] }
        let answer = try await asker.ask(.merge, request(context: context, list: list))
        let known: [KnownAspect] =
            switch answer {
            case .failure: list.map { linked($0) }
            case .success(let value):
                (value["aspects"]?.array ?? []).compactMap { item in
                    guard let draft = DraftAspect(item) else {
                        asker.refuse()
                        return nil
                    }
                    // One wrong answer would misname a whole context; a name that reads as a trait's decides.
                    let named = linked(draft)
                    guard named.trait == nil, let measure = item["measure"]?.string, measure != unmeasured
                    else { return named }
                    return KnownAspect(
                        draft: draft, trait: measure, sense: item["sense"]?.string == "opposite" ? -1 : 1)
                }
            }
        return distinct(known)
    }

    /// Linked by the name alone, where the reader of wishes takes it for just one trait.
    static func linked(_ draft: DraftAspect) -> KnownAspect {
        let read = TraitRequestReader().read("Please use more \(draft.name).")
        guard let only = read.first, Set(read.map(\.trait)).count == 1 else { return KnownAspect(draft: draft) }
        return KnownAspect(draft: draft, trait: only.trait, sense: only.direction.sign)
    }

    /// The first of those that are the same aspect, or that share most words of their names.
    static func distinct(_ aspects: [KnownAspect]) -> [KnownAspect] {
        var kept: [KnownAspect] = []
        for aspect in aspects where kept.count < AspectContrast.most {
            let words = Set(Words.of(aspect.draft.name))
            let isKnown = kept.contains { other in
                let others = Set(Words.of(other.draft.name))
                return other.id == aspect.id
                    || Double(words.intersection(others).count) > 0.6 * Double(words.union(others).count)
            }
            if !isKnown { kept.append(aspect) }
        }
        return kept
    }
}
