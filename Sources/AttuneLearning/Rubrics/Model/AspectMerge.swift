import AttuneCore
import AttuneTraits

/// Step 4: the list tidied once more, and each aspect linked to the trait that measures the same, so that what users
/// say and what they like of it are tested together.
enum AspectMerge {
    fileprivate static let unmeasured = "none"

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
                    ]), atMost: AspectContrast.mostKnown))
        ])

    static func request(context: String, list: [DraftAspect]) -> ModelRequest {
        let data = JSONValue.object([
            JSONValue.Member("kind", .string(context)), JSONValue.Member("aspects", .array(list.map(\.json))),
        ])
        return AnalystPrompt.request(AnalystPrompt.merge, data, shape: shape, maximumTokens: 2200)
    }

    /// The tidied list, asked for several times in different orders, because one wrong answer would misname or lose an
    /// aspect for a whole context: an aspect stays that most answers keep, with the measure that most give it. Without a
    /// usable answer the list stays as it is, linked by what the names say.
    static func aspects(
        context: String, list: [DraftAspect], asker: AnalystAsker, seed: UInt64
    ) async throws -> [KnownAspect] {
        guard !list.isEmpty else { return [] }
        let answers = try await Agreement.ask(.merge, asker: asker, seed: seed) { generator in
            request(context: context, list: list.shuffled(using: &generator))
        }
        guard !answers.isEmpty else { return distinct(list.map { linked($0) }) }
        var found: [(draft: DraftAspect, links: [Link])] = []
        for answer in answers {
            for item in answer["aspects"]?.array ?? [] {
                guard let draft = DraftAspect(item) else {
                    asker.refuse()
                    continue
                }
                if let known = found.firstIndex(where: { $0.draft.id == draft.id }) {
                    found[known].links.append(Link(item))
                } else {
                    found.append((draft, [Link(item)]))
                }
            }
        }
        let agreed = found.filter { Agreement.isMost($0.links.count, of: answers.count) }
        return distinct((agreed.isEmpty ? found : agreed).map { aspect(named: $0.draft, links: $0.links) })
    }

    /// The measure that an answer gives an aspect.
    struct Link: Hashable {
        var trait: String?
        var sense: Double = 1
    }

    /// An aspect with the measure that has the most voices; what the name says has one and a half, so that it decides
    /// between answers that disagree.
    private static func aspect(named draft: DraftAspect, links: [Link]) -> KnownAspect {
        var voices: [Link: Double] = [:]
        for link in links { voices[link, default: 0] += 1 }
        let named = linked(draft)
        if let trait = named.trait { voices[Link(trait: trait, sense: named.sense), default: 0] += 1.5 }
        let most = voices.max { ($0.value, $1.key.trait ?? "") < ($1.value, $0.key.trait ?? "") }
        // Answers that all disagree measure nothing.
        guard let most, most.value > 1 || links.count == 1 else { return KnownAspect(draft: draft) }
        return KnownAspect(draft: draft, trait: most.key.trait, sense: most.key.sense)
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
        for aspect in aspects where kept.count < AspectContrast.mostKnown {
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

extension AspectMerge.Link {
    fileprivate init(_ item: JSONValue) {
        let measure = item["measure"]?.string
        trait = measure == AspectMerge.unmeasured ? nil : measure
        sense = trait != nil && item["sense"]?.string == "opposite" ? -1 : 1
    }
}
