import Foundation

extension TraitVector {
    /// The traits' values from a text's counts, in the catalogue's order.
    init(counts: TextCounts, marks: MarkCounts) {
        let language = TextLanguage(counts)
        let measured = MeasuredValues(counts: counts, marks: marks, language: language).all
        var values = measured.map { Float($0.value) }
        if language == .other {
            for (index, trait) in TraitCatalogue.standard.traits.enumerated() where !trait.languageNeutral {
                values[index] = .nan
            }
        }
        self.init(values: values, language: language)
    }
}

/// The formula of each trait.
struct MeasuredValues {
    let counts: TextCounts
    let marks: MarkCounts
    let language: TextLanguage

    /// Per 100 words, of at least ``TraitMeter/minimumWords``.
    private func rate(_ count: Int) -> Double {
        100 * Double(count) / Double(max(counts.words, TraitMeter.minimumWords))
    }

    /// Share of the sentences, of at least ``TraitMeter/minimumSentences``.
    private func share(_ count: Int) -> Double {
        Double(count) / Double(max(counts.sentences, TraitMeter.minimumSentences))
    }

    /// NaN for nothing out of nothing.
    private func ratio(_ part: Int, _ whole: Int) -> Double {
        whole == 0 ? .nan : Double(part) / Double(whole)
    }

    private var steps: Double {
        let ordinals = language == .other ? 0 : marks[.ordinals]
        return Double(counts.numberedItems) + (ordinals >= 2 ? Double(ordinals) / 2 : 0)
    }

    private var paragraph: Double {
        counts.paragraphs > 0
            ? ratio(counts.paragraphWords, counts.paragraphs) : ratio(counts.shortBlockWords, counts.shortBlocks)
    }

    private var wordsPerSentence: Double { ratio(counts.sentenceWords, counts.sentences) }

    /// Flesch–Kincaid (Kincaid et al. 1975), clipped to 0…20. A short text is padded to ``TraitMeter/minimumWords``
    /// with words of 1.5 syllables.
    private var grade: Double {
        guard counts.sentences > 0 else { return .nan }
        let padding = Double(max(0, TraitMeter.minimumWords - counts.words))
        let syllables = (Double(counts.syllables) + 1.5 * padding) / (Double(counts.words) + padding)
        return min(max(0.39 * wordsPerSentence + 11.8 * syllables - 15.59, 0), 20)
    }

    /// Guiraud's root type–token ratio.
    private var variety: Double {
        counts.words == 0 ? .nan : Double(counts.distinctWords) / Double(counts.words).squareRoot()
    }

    /// Every trait's id and value, in the catalogue's order.
    var all: [(id: String, value: Double)] {
        shape + manner + rest
    }

    private var shape: [(id: String, value: Double)] {
        [
            ("length.words", Double(counts.words)),
            ("length.paragraph", paragraph),
            ("structure.steps", steps),
            ("structure.bullets", Double(counts.bulletItems)),
            ("structure.headings", Double(counts.headings)),
            ("structure.tables", Double(counts.tableRows)),
            ("structure.emphasis", rate(counts.emphases)),
            ("structure.signposts", rate(marks[.signposts])),
            ("code.blocks", Double(counts.codeLines)),
            ("code.inline", Double(counts.inlineCode)),
            ("code.comments", ratio(counts.commentLines, counts.codeLines)),
            ("examples.count", Double(marks[.examples])),
            ("examples.analogies", Double(marks[.analogies])),
            ("depth.reasons", rate(marks[.reasons])),
            ("depth.alternatives", Double(marks[.alternatives])),
            ("depth.definitions", Double(marks[.definitions])),
            ("depth.verification", Double(marks[.verification])),
            ("depth.background", Double(marks[.background])),
            ("terminology.technical", rate(counts.technicalWords)),
            ("terminology.acronyms", rate(counts.acronyms)),
            ("readability.grade", grade),
            ("readability.sentence", wordsPerSentence),
        ]
    }

    private var manner: [(id: String, value: Double)] {
        [
            ("hedging.words", rate(marks[.hedging])),
            ("certainty.words", rate(marks[.certainty])),
            ("caveats.warnings", Double(marks[.warnings])),
            ("caveats.disclaimers", Double(marks[.disclaimers])),
            ("caveats.refusal", Double(marks[.refusal])),
            ("directness.preamble", Double(counts.preambleWords)),
            ("directness.imperatives", share(counts.instructions)),
            ("directness.recommendation", Double(marks[.recommendation])),
            ("formality.contractions", rate(counts.contractions + marks[.contractions])),
            ("formality.formal", rate(marks[.formal])),
            ("formality.slang", rate(marks[.slang])),
            ("warmth.empathy", Double(marks[.empathy])),
            ("warmth.encouragement", Double(marks[.encouragement])),
            ("warmth.courtesy", Double(marks[.courtesy])),
            ("warmth.apology", Double(marks[.apology])),
        ]
    }

    private var rest: [(id: String, value: Double)] {
        [
            ("enthusiasm.exclamations", share(counts.exclamations)),
            ("enthusiasm.superlatives", rate(marks[.superlatives])),
            ("humour.markers", Double(marks[.humour] + counts.playfulSymbols)),
            ("emoji.count", Double(counts.emoji)),
            ("address.you", rate(marks[.you])),
            ("address.assistant", rate(marks[.assistant])),
            ("address.we", rate(marks[.we])),
            ("questions.back", Double(counts.questions)),
            ("questions.offer", Double(marks[.offer])),
            ("summary.closing", Double(marks[.summary])),
            ("sources.links", Double(counts.links)),
            ("sources.citations", Double(marks[.citations] + counts.bracketCitations)),
            ("numbers.figures", rate(counts.numbers)),
            ("numbers.math", Double(counts.formulas)),
            ("punctuation.asides", rate(counts.asides)),
            ("vocabulary.variety", variety),
        ]
    }
}
