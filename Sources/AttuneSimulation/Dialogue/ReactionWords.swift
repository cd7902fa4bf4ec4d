import AttuneCore

/// Puts a reaction into words.
struct ReactionWords {
    let shared: SharedLanguage
    let voice: UserVoice

    func words(satisfied: Bool, wish: Wish?, pen: inout Pen) -> [UInt8] {
        var out: [UInt8] = []
        guard let wish, let aspect = SimulatedAspect.indices[wish.aspect] else {
            pen.write(oneOf: satisfied ? shared.satisfied : shared.dissatisfied, to: &out)
            if pen.random.chance(voice.tailShare) {
                ReactionWords.join(&out)
                let start = out.count
                pen.write(oneOf: satisfied ? shared.satisfiedTails : shared.dissatisfiedTails, to: &out)
                Pen.capitalise(&out, at: start)
            }
            return out
        }
        let openers = satisfied ? shared.satisfiedOpeners : shared.dissatisfiedOpeners
        if pen.random.chance(voice.openerShare) {
            pen.write(oneOf: openers, to: &out)
            out.append(32)
        }
        func add(_ tone: SharedLanguage.Tone) {
            let start = out.count
            pen.write(oneOf: shared.phrases(aspect, wish.direction, tone), to: &out)
            if start > 1, [33, 46, 63].contains(out[start - 2]) { Pen.capitalise(&out, at: start) }
        }
        if satisfied {
            add(.praise)
        } else {
            let draw = pen.random.unit()
            if draw < 0.4 { add(.complaint) }
            if draw < 0.15 { ReactionWords.join(&out) }
            if draw < 0.15 || draw >= 0.4 { add(.ask) }
        }
        if pen.random.chance(voice.closerShare) {
            ReactionWords.join(&out)
            let start = out.count
            pen.write(oneOf: satisfied ? shared.praiseClosers : shared.askClosers, to: &out)
            Pen.capitalise(&out, at: start)
        }
        return out
    }

    /// Ends the sentence and leaves a space for the next.
    static func join(_ text: inout [UInt8]) {
        if let last = text.last, ![33, 46, 63, 41].contains(last) { text.append(UInt8(ascii: ".")) }
        text.append(32)
    }
}
