extension WriterHabit {
    /// Every habit. `moves` was measured: what shifts by a third of a standard deviation of single texts or more when
    /// nothing but the habit changes.
    public static let all: [WriterHabit] = [
        WriterHabit(
            "readability.sentence", base: 0.25,
            moves: [
                "length.words": .more, "length.paragraph": .more, "structure.signposts": .more,
                "depth.reasons": .more, "readability.grade": .more, "emoji.count": .less, "questions.back": .less,
                "vocabulary.variety": .less, "style.commas": .more, "style.semicolons": .less,
                "style.questions": .less, "style.ellipses": .less, "style.exclamations": .less,
                "style.sentence-variation": .more, "style.long-sentences": .more, "style.clause-length": .more,
                "style.the": .less, "style.and": .more, "style.but": .less, "style.that": .more,
                "style.which": .more, "style.as": .more, "style.from": .less, "style.intensifiers": .more,
                "style.then": .more, "style.where": .less, "style.what": .less, "style.because-since": .less,
            ]),
        WriterHabit(
            "style.semicolons", base: 0.08,
            moves: [
                "length.paragraph": .more, "readability.grade": .more, "readability.sentence": .more,
                "style.long-sentences": .more,
            ]),
        WriterHabit(
            "style.dashes", base: 0.08,
            moves: [
                "punctuation.asides": .more, "style.commas": .less, "style.negation": .more, "style.here": .more,
                "style.maybe-perhaps": .more,
            ]),
        WriterHabit(
            "style.parentheses", base: 0.08,
            moves: [
                "punctuation.asides": .more, "style.commas": .less, "style.clause-length": .more,
                "style.much": .more,
            ]),
        WriterHabit(
            "style.ellipses", base: 0.06),
        WriterHabit(
            "enthusiasm.exclamations", base: 0.08,
            moves: [
                "style.exclamations": .more
            ]),
        WriterHabit(
            "style.questions", base: 0.08,
            moves: [
                "length.words": .less, "length.paragraph": .less, "readability.grade": .less,
                "readability.sentence": .less, "questions.back": .more, "style.commas": .less,
                "style.sentence-variation": .more, "style.short-sentences": .more, "style.long-sentences": .less,
                "style.lower-case": .less, "style.to": .less, "style.who": .more, "style.as": .less,
                "style.on": .less, "style.from": .more, "style.about": .less, "style.then": .less,
                "style.where": .more, "style.what": .more, "style.do": .more, "style.it": .more,
                "style.get": .more, "style.on-upon": .more, "style.though-although": .less,
                "style.also-too": .more, "style.opens-and-but": .less, "style.opens-pronoun": .less,
                "style.opens-article": .less, "style.opens-preposition": .less,
            ]),
        WriterHabit(
            "emoji.count", base: 0.05,
            moves: [
                "humour.markers": .more
            ]),
        WriterHabit(
            "style.quotations", base: 0.06,
            moves: [
                "depth.definitions": .more, "style.hyphens": .more, "style.clause-length": .more,
                "style.with": .more, "style.like": .more, "style.do": .more, "style.maybe-perhaps": .more,
            ]),
        WriterHabit(
            "style.lower-case", base: 0.06),
        WriterHabit(
            "formality.contractions", base: 0.4,
            moves: [
                "style.negation": .less, "style.opens-pronoun": .less,
            ]),
        WriterHabit(
            "formality.slang",
            moves: [
                "enthusiasm.superlatives": .more, "humour.markers": .more, "style.commas": .more,
                "style.clause-length": .less, "style.opens-article": .less,
            ]),
        WriterHabit(
            "formality.formal",
            moves: [
                "depth.reasons": .more, "style.commas": .more, "style.clause-length": .less,
                "style.word-length": .more, "style.adverbs": .more, "style.with": .more, "style.causes": .more,
                "style.also": .more, "style.opens-article": .less,
            ]),
        WriterHabit(
            "hedging.words",
            moves: [
                "style.adverbs": .more, "style.or": .more, "style.intensifiers": .more, "style.it": .more,
                "style.seem": .more, "style.though-although": .less, "style.also-too": .more,
                "style.opens-article": .less,
            ]),
        WriterHabit(
            "certainty.words",
            moves: [
                "style.commas": .more, "style.clause-length": .less, "style.word-length": .more,
                "style.adverbs": .more, "style.till-until": .more, "style.opens-article": .less,
            ]),
        WriterHabit(
            "style.intensifiers",
            moves: [
                "enthusiasm.superlatives": .more, "style.commas": .more, "style.clause-length": .less,
                "style.adverbs": .more, "style.which": .more, "style.which-that": .more,
            ]),
        WriterHabit(
            "style.concession",
            moves: [
                "caveats.warnings": .more, "formality.formal": .more, "style.commas": .more,
                "style.clause-length": .less, "style.by": .more, "style.negation": .more, "style.much": .more,
                "style.it": .more, "style.though-although": .less, "style.opens-article": .less,
                "style.opens-subordinate": .more,
            ]),
        WriterHabit(
            "style.opens-and-but",
            moves: [
                "style.and": .more, "style.but": .more, "style.intensifiers": .more, "style.opens-pronoun": .less,
                "style.opens-article": .less,
            ]),
        WriterHabit(
            "address.you",
            moves: [
                "examples.analogies": .more, "style.commas": .more, "style.clause-length": .less,
                "style.the": .less, "style.and": .more, "style.as": .more, "style.conditions": .more,
                "style.like": .more, "style.could": .more, "style.think": .more, "style.because-since": .less,
                "style.opens-article": .less, "style.opens-subordinate": .more,
            ]),
        WriterHabit(
            "address.assistant",
            moves: [
                "hedging.words": .more, "style.word-length": .less, "style.or": .more, "style.that": .more,
                "style.which": .more, "style.like": .more, "style.think": .more, "style.also-too": .more,
                "style.opens-pronoun": .more, "style.opens-article": .less, "style.opens-preposition": .more,
            ]),
        WriterHabit(
            "address.we",
            moves: [
                "style.word-length": .less, "style.in": .more, "style.which": .more, "style.for": .more,
                "style.said": .more, "style.get": .more, "style.because-since": .less, "style.also-too": .more,
                "style.opens-article": .less, "style.opens-preposition": .more,
            ]),
        WriterHabit(
            "examples.count", base: 0.07,
            moves: [
                "style.as": .more, "style.for": .more, "style.such": .more, "style.though-although": .less,
                "style.because-since": .less, "style.maybe-perhaps": .more,
            ]),
        WriterHabit(
            "depth.reasons",
            moves: [
                "style.commas": .more, "style.causes": .more, "style.because-since": .more,
            ]),
        WriterHabit(
            "numbers.figures", base: 0.08,
            moves: [
                "depth.background": .more, "style.commas": .more, "style.clause-length": .less, "style.at": .more,
                "style.they": .more, "style.because-since": .less,
            ]),
        WriterHabit(
            "enthusiasm.superlatives", base: 0.08,
            moves: [
                "style.commas": .more, "style.long-words": .more, "style.ing-forms": .more, "style.which": .more,
                "style.just": .more, "style.all": .more, "style.while-whilst": .less, "style.which-that": .more,
            ]),
        WriterHabit(
            "style.time-clauses",
            moves: [
                "style.commas": .more, "style.clause-length": .less, "style.any": .more, "style.it": .more,
                "style.while-whilst": .less, "style.though-although": .less, "style.opens-article": .less,
                "style.opens-subordinate": .more,
            ]),
    ]
}
