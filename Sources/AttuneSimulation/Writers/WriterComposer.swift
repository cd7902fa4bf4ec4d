import AttuneCore

/// The phrases of simulated writers, read once.
struct WriterPhrases: Sendable {
    let frames: [Phrase]
    let joins: [Phrase]
    /// By habit, in the order of ``WriterHabit/all``.
    let opens: [[Phrase]]
    let tails: [[Phrase]]
    let sides: [[Phrase]]
    let sayings: [[Phrase]]

    init() {
        let frames = PhraseBank(WriterText.frames)
        let habits = PhraseBank(WriterText.habits)
        self.frames = frames.phrases("frames")
        joins = frames.phrases("readability.sentence join")
        func section(_ kind: String) -> [[Phrase]] { WriterHabit.all.map { habits.phrases("\($0.id) \(kind)") } }
        opens = section("open")
        tails = section("tail")
        sides = section("side")
        sayings = section("say")
    }
}

/// Writes one text of one writer.
struct WriterComposer {
    /// Chance a sentence of each habit, in the order of ``WriterHabit/all``.
    let chances: [Double]
    let phrases: WriterPhrases
    var pen: Pen

    private static func index(_ id: String) -> Int { WriterHabit.indices[id] ?? 0 }
    private static let join = index("readability.sentence")
    private static let semicolon = index("style.semicolons")
    private static let ellipsis = index("style.ellipses")
    private static let exclamation = index("enthusiasm.exclamations")
    private static let emoji = index("emoji.count")
    private static let lower = index("style.lower-case")
    private static let contraction = index("formality.contractions")
    private static let opening = index("style.opens-and-but")

    mutating func compose(sentences: Int) -> [UInt8] {
        var out: [UInt8] = []
        var paragraph = 3 + pen.random.below(4)
        var written = 0
        while written < sentences {
            out += sentence(&written)
            paragraph -= 1
            if written < sentences { out += paragraph == 0 ? [10, 10] : [32] }
            if paragraph == 0 { paragraph = 3 + pen.random.below(4) }
        }
        return out
    }

    private mutating func shows(_ habit: Int) -> Bool { pen.random.chance(chances[habit]) }

    /// A sentence of one clause or more; counts the clauses.
    private mutating func sentence(_ written: inout Int) -> [UInt8] {
        for habit in WriterHabit.all.indices where !phrases.sayings[habit].isEmpty && shows(habit) {
            written += 1
            return pen.sentence(oneOf: phrases.sayings[habit])
        }
        var text = clause()
        written += 1
        while text.count < 400, shows(Self.join) {
            pen.write(oneOf: phrases.joins, to: &text)
            text.append(32)
            text += clause()
            written += 1
        }
        if shows(Self.semicolon) {
            text += "; ".utf8
            text += clause()
            written += 1
        }
        if shows(Self.contraction) { Contractions.apply(to: &text) }
        if shows(Self.opening) {
            text = [Array("and ".utf8), Array("but ".utf8), Array("so ".utf8)][pen.random.below(3)] + text
        }
        if !shows(Self.lower) { Pen.capitalise(&text, at: 0) }
        text += ending()
        if shows(Self.emoji) { text += [" 🙂", " 🎉", " 😅", " 👍", " 🔥"][pen.random.below(5)].utf8 }
        return text
    }

    private mutating func ending() -> [UInt8] {
        if shows(Self.ellipsis) { return Array("...".utf8) }
        return shows(Self.exclamation) ? [UInt8(ascii: "!")] : [UInt8(ascii: ".")]
    }

    /// A frame, with at most one opening and one tail of the writer's habits.
    private mutating func clause() -> [UInt8] {
        var text = pen.text(oneOf: phrases.frames)
        var order = Array(WriterHabit.all.indices)
        pen.random.shuffle(&order)
        var opened = false
        var tails = 0
        for habit in order {
            let (opens, ends, sides) = (phrases.opens[habit], phrases.tails[habit], phrases.sides[habit])
            guard !(opens.isEmpty && ends.isEmpty && sides.isEmpty), shows(habit) else { continue }
            if !sides.isEmpty {
                text += [" with ", " like ", " near "][pen.random.below(3)].utf8
                pen.write(oneOf: sides, to: &text)
            } else if !opens.isEmpty, !opened, ends.isEmpty || pen.random.chance(0.5) {
                text = pen.text(oneOf: opens) + [32] + text
                opened = true
            } else if !ends.isEmpty, tails < 1 {
                pen.write(oneOf: ends, to: &text)
                tails += 1
            } else if !opens.isEmpty, !opened {
                text = pen.text(oneOf: opens) + [32] + text
                opened = true
            }
        }
        return text
    }
}
