import AttuneCore

/// Made-up short requests about topics with their own words, asked through frames that all topics share.
struct RequestGenerator {
    struct Topic {
        let name: String
        let things: [String]
        let acts: [String]
        let troubles: [String]

        init(_ name: String, things: String, acts: String, troubles: String) {
            self.name = name
            self.things = things.split(separator: ",").map { $0.trimmingCharacters() }
            self.acts = acts.split(separator: ",").map { $0.trimmingCharacters() }
            self.troubles = troubles.split(separator: ",").map { $0.trimmingCharacters() }
        }
    }

    static let frames = [
        "How do I {act} my {thing}?", "Can you help me {act} the {thing} without {trouble}?",
        "My {thing} shows {trouble}, and I already tried to {act} it. What next?",
        "I want to {act} a {thing} this weekend. Where should I start?",
        "Is it normal that the {thing} has {trouble} after I {act} it?",
        "Please explain the difference between a {thing} and a {thing}.", "{Thing} question: what causes {trouble}?",
        "Write a checklist for someone who has to {act} a {thing} in a hurry.",
        "hi! quick one, {trouble} again with the {thing}. ideas?",
        "Give me three ways to {act} a {thing}, cheapest first, and tell me which one avoids {trouble}.",
        "What would an experienced person do about {trouble}?",
        "Compare two plans: {act} the {thing}, or {act} the {thing}.",
    ]

    static let topics = [
        Topic(
            "bread",
            things:
                "sourdough loaf, starter jar, rye dough, baguette, oven stone, pizza base, brioche, flour blend, focaccia tray, levain schedule, spelt roll, banneton basket, seeded bagel",
            acts: "knead, proof, bake, score, shape, ferment, feed, steam",
            troubles:
                "a gummy crumb, a flat rise, a burnt crust, a pale bottom, weak yeast, sticky gluten, sour smell, dense pockets"
        ),
        Topic(
            "bicycle",
            things:
                "rear derailleur, disc brake, chainring, saddle post, gravel wheel, bottom bracket, tubeless tyre, fork, handlebar tape, cassette sprocket, dropper lever, commuter mudguard, pedal cleat",
            acts: "adjust, bleed, grease, torque, true, index, inflate, overhaul",
            troubles:
                "squealing pads, skipping gears, bent spokes, a loose headset, a wobbling rim, slow punctures, creaking cranks, rusty links"
        ),
        Topic(
            "tax",
            things:
                "income statement, deduction form, pension account, dividend report, freelance invoice, audit letter, refund claim, payroll slip, mileage log, inheritance threshold, quarterly estimate, mortgage relief",
            acts: "file, declare, amend, deduct, itemise, postpone, reconcile",
            troubles:
                "a late penalty, double taxation, missing receipts, an unpaid balance, wrong brackets, withholding errors, a rejected filing, interest charges"
        ),
        Topic(
            "guitar",
            things:
                "barre chord, pentatonic scale, fingerpicking pattern, nylon string, capo position, blues riff, strumming rhythm, acoustic bridge, amplifier setting, slide solo, folk melody, picking hand",
            acts: "practise, tune, strum, memorise, transpose, pluck, mute",
            troubles:
                "buzzing frets, sore fingertips, dead strings, lazy timing, uneven tempo, muffled notes, stiff wrists, sharp intonation"
        ),
        Topic(
            "python",
            things:
                "pandas dataframe, recursive function, unit test, virtual environment, json parser, async handler, regex group, decorator syntax, sqlite cursor, list comprehension, logging module, flask route",
            acts: "debug, refactor, profile, import, serialise, mock, vectorise",
            troubles:
                "a key error, memory leaks, flaky assertions, silent truncation, an import cycle, deadlocks, type mismatches, stack overflow"
        ),
        Topic(
            "garden",
            things:
                "tomato seedling, raised bed, compost heap, rose bush, drip hose, basil pot, apple sapling, lawn edge, pea trellis, bulb border, greenhouse shelf, herb spiral, strawberry runner",
            acts: "prune, mulch, transplant, water, fertilise, sow, repot",
            troubles:
                "yellow leaves, aphid colonies, compacted soil, frost bites, root rot, powdery mildew, slug damage, leggy stems"
        ),
        Topic(
            "visa",
            things:
                "residence permit, student visa, embassy appointment, passport renewal, sponsor letter, border interview, layover, transit document, work quota, citizenship ceremony, travel insurance, fingerprint slot",
            acts: "apply for, extend, renew, translate, notarise, submit, expedite",
            troubles:
                "an expired stamp, a consulate backlog, unclear stamps, an invalid photo, missing biometrics, overstay fines, refused entry, lost documents"
        ),
    ]

    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed, label: "requests") }

    mutating func request(_ topic: Topic) -> String {
        var text = Self.frames[Int.random(in: 0..<Self.frames.count, using: &generator)]
        while let start = text.firstIndex(of: "{"), let end = text.firstIndex(of: "}") {
            let slot = text[text.index(after: start)..<end]
            let words = slot == "act" ? topic.acts : slot == "trouble" ? topic.troubles : topic.things
            text.replaceSubrange(start...end, with: words[Int.random(in: 0..<words.count, using: &generator)])
        }
        return text
    }

    /// `count` requests over the first `topics` topics, each with its topic's name.
    mutating func requests(_ count: Int, topics: Int = RequestGenerator.topics.count) -> [(text: String, topic: String)]
    {
        (0..<count).map { _ in
            let topic = Self.topics[Int.random(in: 0..<topics, using: &generator)]
            return (request(topic), topic.name)
        }
    }
}

extension Substring {
    fileprivate func trimmingCharacters() -> String {
        var words = self
        while words.first == " " { words.removeFirst() }
        return String(words)
    }
}
