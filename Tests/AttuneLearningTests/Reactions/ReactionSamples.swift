import AttuneCore

@testable import AttuneLearning

/// A labelled user turn after a reply.
struct ReactionSample: Sendable {
    var conversation: Conversation
    var turn: String
    /// +1, −1, or 0 for no reaction.
    var judgement: Int
    var wishes: Set<Wish>
    /// Wishes that may be read into the turn but need not be.
    var alsoFair: Set<Wish>

    /// What was asked and answered before the turn.
    struct Conversation: Sendable {
        var request: String
        var reply: String
    }
}

/// Turns written by hand in several registers: terse, polite, misspelt, without capitals, long-winded, emoji, by
/// learners of English, in other languages; each in one of four conversations. A line is
/// `conversation | turn | judgement | wishes`; `~` marks a wish that may be read but need not be.
enum ReactionSamples {
    static let conversations: [String: ReactionSample.Conversation] = [
        "g": .init(
            request: "explain how gradient descent works",
            reply: """
                Gradient descent is an optimisation method. It computes the slope of the loss with respect to the \
                weights and takes a small step in the opposite direction. The learning rate sets the size of the \
                step. Momentum and SGD are variants for convex and non-convex problems.
                """),
        "c": .init(
            request: "how do i parse a csv file in python",
            reply: """
                You can use the csv module:
                ```python
                import csv
                with open(path, newline='') as f:
                    for row in csv.reader(f):
                        print(row)
                ```
                Pandas has read_csv as well.
                """),
        "m": .init(
            request: "is ibuprofen ok with a cold",
            reply: """
                Ibuprofen can relieve fever and pain in adults. I am not a doctor; please consult a professional. \
                Take it with food.
                """),
        "e": .init(
            request: "write an email to my landlord about the broken heating",
            reply: """
                Subject: Broken heating

                Dear Mr Smith,

                The heating in my flat has been broken since Monday. Could you please send someone to repair it?

                Kind regards
                """),
        "h": .init(
            request: "how do i fix a puncture on my bike",
            reply: """
                Take the front wheel off, lever the tyre away from the rim and pull out the tube. Find the hole with \
                water, roughen the area, glue a patch on and press it for two minutes. Inflate it to 4 bar.
                """),
        "w": .init(
            request: "there is damp on the bedroom wall, what should i do",
            reply: """
                Damp in a bedroom often comes from condensation. Open the window twice a day, keep furniture away \
                from the wall, and look for leaking gutters outside. If it spreads, tell your landlord in writing.
                """),
        "p": .init(
            request: "my pond pump keeps stopping",
            reply: """
                A pump that stops is usually clogged. Unplug it, open the housing, rinse the impeller and clear the \
                filter. Check the cable and the socket's fuse too.
                """),
        "k": .init(
            request: "how long should i bake sourdough bread",
            reply: """
                Bake it at 230 °C for 20 minutes with the lid on and another 20 to 25 minutes without. It is done at \
                96 °C inside. Let it cool for an hour before cutting.
                """),
    ]

    static func parse(_ table: String) -> [ReactionSample] {
        table.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { field in
                String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            guard fields.count == 4, let conversation = conversations[fields[0]], let judgement = Int(fields[2]) else {
                return nil
            }
            var wishes: Set<Wish> = []
            var fair: Set<Wish> = []
            for name in fields[3].split(separator: ";") {
                let aspect = String(name.drop { $0 == "~" }.dropLast())
                let wish = Wish(aspect: aspect, direction: name.hasSuffix("+") ? .more : .less)
                if name.hasPrefix("~") { fair.insert(wish) } else { wishes.insert(wish) }
            }
            return ReactionSample(
                conversation: conversation, turn: fields[1], judgement: judgement, wishes: wishes, alsoFair: fair)
        }
    }
}
