import AttuneCore

/// Writes replies: sentences about the context, dressed in the wanted features.
struct ReplyComposer {
    let context: ContextLanguage
    let shared: SharedLanguage

    /// One reply. `position` moves through the context's sentences so that a conversation does not repeat one soon.
    func compose(_ features: StyleFeatures, pen: inout Pen, position: inout Int) -> [UInt8] {
        var out: [UInt8] = []
        let opening = [Style.preamble, .empathy].filter { features[$0] }.map {
            pen.sentence(oneOf: shared.features[$0.rawValue])
        }
        write(paragraphs: opening, features, pen: &pen, to: &out)
        // A lone heading, bullet pair or emoji is no clear sign of the aspect; real replies have them.
        if features[.headings] || pen.random.chance(0.05) { writeHeading(pen: &pen, to: &out) }

        var prose = self.prose(features, pen: &pen, position: &position)
        for phrase in extras(features, pen: &pen) {
            let place = prose.isEmpty ? 0 : 1 + pen.random.below(prose.count)
            prose.insert(pen.sentence(oneOf: [phrase]), at: place)
        }
        if features[.contractions] {
            for i in prose.indices { Contractions.apply(to: &prose[i]) }
        }
        write(paragraphs: prose, features, pen: &pen, to: &out)

        if features[.headings] { writeHeading(pen: &pen, to: &out) }
        if features[.bullets] || pen.random.chance(0.05) {
            writeList(.bullets, items: features[.bullets] ? 3 + pen.random.below(2) : 2, pen: &pen, to: &out)
        }
        if features[.steps] { writeList(.steps, items: 3 + pen.random.below(2), pen: &pen, to: &out) }
        if features[.code], !context.code.isEmpty { writeCode(pen: &pen, to: &out) }

        var closing: [[UInt8]] = []
        for style in [Style.warnings, .summary, .questions] where features[style] {
            closing.append(pen.sentence(oneOf: shared.features[style.rawValue]))
            if style == .warnings, pen.random.chance(0.5) {
                closing.append(pen.sentence(oneOf: shared.features[style.rawValue]))
            }
        }
        write(paragraphs: closing, features, pen: &pen, to: &out)
        while let last = out.last, last == UInt8(ascii: "\n") { out.removeLast() }
        return out
    }

    /// The context's own sentences: 7 to 10 for a long reply, 2 for a short one; with reasons and turns of phrase.
    private func prose(_ features: StyleFeatures, pen: inout Pen, position: inout Int) -> [[UInt8]] {
        let count = features[.length] ? 7 + pen.random.below(4) : 2
        var prose: [[UInt8]] = []
        for k in 0..<count {
            // 37 shares no factor with the usual numbers of sentences, so a walk visits all of them.
            var sentence = pen.sentence(oneOf: [context.content[(position &* 37) % context.content.count]])
            position += 1
            if features[.reasons], k < 2 || pen.random.chance(0.3) {
                if sentence.last == UInt8(ascii: ".") { sentence.removeLast() }
                sentence += pen.text(oneOf: shared.features[Style.reasons.rawValue])
                sentence.append(UInt8(ascii: "."))
            }
            for style in [Style.hedging, .formal]
            where features[style] && (k < 2 || pen.random.chance(0.35)) {
                Pen.lowerStart(&sentence)
                sentence = pen.sentence(oneOf: shared.features[style.rawValue]) + [UInt8(ascii: " ")] + sentence
                break
            }
            prose.append(sentence)
        }
        return prose
    }

    /// The sentences that are added to the prose.
    private func extras(_ features: StyleFeatures, pen: inout Pen) -> [Phrase] {
        var phrases: [Phrase] = []
        let plain: [(Style, Int, Double)] = [
            (.examples, 1, 0.4), (.analogies, 1, 0.2), (.alternatives, 1, 0.3), (.verification, 1, 0.4),
            (.technical, 1, 0.6), (.citations, 1, 0.4), (.figures, 1, 0.7), (.contractions, 1, 0.6),
        ]
        for (style, sure, chance) in plain where features[style] {
            let count = sure + (pen.random.chance(chance) ? 1 : 0)
            phrases += distinct(count, of: shared.features[style.rawValue], pen: &pen)
        }
        for style in [Style.hedging, .formal, .exclamations] where features[style] {
            phrases += distinct(1, of: shared.sentences[style.rawValue], pen: &pen)
        }
        // Strays: a real reply that is not about examples still has one now and then.
        for _ in 0..<2 where pen.random.chance(0.2) {
            let others = plain.map(\.0) + [.warnings, .summary, .questions, .empathy]
            let stray = others[pen.random.below(others.count)]
            phrases += distinct(1, of: shared.features[stray.rawValue], pen: &pen)
        }
        return phrases
    }

    /// Neighbours in the list, from a random place on.
    private func distinct(_ count: Int, of phrases: [Phrase], pen: inout Pen) -> [Phrase] {
        guard !phrases.isEmpty else { return [] }
        let start = pen.random.below(phrases.count)
        return (0..<count).map { phrases[(start + $0) % phrases.count] }
    }

    /// Sentences in paragraphs of two to four, with exclamation marks and emoji where the features say so.
    private func write(paragraphs: [[UInt8]], _ features: StyleFeatures, pen: inout Pen, to out: inout [UInt8]) {
        guard !paragraphs.isEmpty else { return }
        var left = 2 + pen.random.below(3)
        for (index, sentence) in paragraphs.enumerated() {
            out += sentence
            if features[.exclamations], sentence.last == UInt8(ascii: "."), pen.random.chance(0.55) {
                out[out.count - 1] = UInt8(ascii: "!")
            }
            if features[.emoji] ? index == 0 || pen.random.chance(0.3) : pen.random.chance(0.005) {
                out.append(UInt8(ascii: " "))
                pen.write(oneOf: shared.emoji, to: &out)
            }
            left -= 1
            let ends = left == 0 || index == paragraphs.count - 1
            out += ends ? [10, 10] : [32]
            if ends { left = 2 + pen.random.below(3) }
        }
    }

    private func writeHeading(pen: inout Pen, to out: inout [UInt8]) {
        out += pen.random.chance(0.7) ? "## ".utf8 : "### ".utf8
        out += pen.sentence(oneOf: shared.features[Style.headings.rawValue])
        out += [10, 10]
    }

    private func writeList(_ style: Style, items count: Int, pen: inout Pen, to out: inout [UInt8]) {
        let items = distinct(count, of: shared.features[style.rawValue], pen: &pen)
        for (index, item) in items.enumerated() {
            if style == .steps { out += "\(index + 1). ".utf8 } else { out += "- ".utf8 }
            out += pen.sentence(oneOf: [item])
            out.append(10)
        }
        out.append(10)
    }

    private func writeCode(pen: inout Pen, to out: inout [UInt8]) {
        out += "```python\n".utf8
        pen.write(oneOf: context.code, to: &out)
        out += "\n```\n\n".utf8
    }
}
