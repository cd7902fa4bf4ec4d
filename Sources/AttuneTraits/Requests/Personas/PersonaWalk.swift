import AttuneCore

/// Walks through one sentence, keeping what attitude holds.
struct PersonaWalk {
    private let tokens: [String]
    private var objects: PersonaObjects
    private(set) var found: [PersonaWish] = []

    /// +1 while what follows is liked, −1 while it is disliked, 0 where nothing is said of it.
    private var polarity = 0
    /// The polarity of the last attitude itself, for "but not …" and "… over …".
    private var frame = 0
    private var isPreference = false
    private var hasAttitude = false
    /// The items of the coordination that is being read: "short", "direct answers".
    private var group: [PersonaObjects.Item] = []
    private var item: [String] = []
    /// Whether the rest of the current item is a complement that says nothing: "answers *for my boss*".
    private var isPast = false
    /// A list of wishes without a verb, or a command: what it names is wanted.
    private let isFragment: Bool
    private let isCommand: Bool
    private let isAboutReplies: Bool

    init(_ tokens: [String], objects: PersonaObjects) {
        self.tokens = tokens
        self.objects = objects
        let first = tokens.first { $0 != PersonaTokens.comma } ?? ""
        isFragment = Self.commands.contains(first) || Self.isList(tokens, first: first, objects)
        isCommand = Self.commands.contains(first)
        isAboutReplies = objects.isAboutReplies
        if isFragment { self.objects.isAboutReplies = true }
    }

    /// "Short answers please", "concise, formal, no emoji": a first clause of a few words, all of them about replies, with
    /// no verb in the sentence before somebody is spoken of.
    private static func isList(_ tokens: [String], first: String, _ objects: PersonaObjects) -> Bool {
        let body = tokens.drop { $0 == PersonaTokens.comma }
        let opening = body.prefix { $0 != PersonaTokens.comma }
        let rest = body.dropFirst(opening.count + 1)
        return !subjects.contains(first) && opening.count <= 6 && !opening.contains(where: verbs.contains)
            && opening.allSatisfy(objects.isKnown)
            && (!rest.contains(where: verbs.contains) || rest.first.map(persons.contains) == true)
    }

    mutating func run() {
        if isFragment {
            polarity = 1
            frame = 1
        }
        var index = 0
        while index < tokens.count { index += step(index) }
        flush()
        if isCommand || isFragment && found.isEmpty && objects.isAboutReplies {
            // "Give it to me straight, no fluff."
            for wish in objects.requests(in: tokens) where !found.contains(where: { $0.trait == wish.trait }) {
                found.append(wish)
            }
        }
    }

    /// Reads what begins at `index`; returns how many tokens it takes.
    private mutating func step(_ index: Int) -> Int {
        let token = tokens[index]
        if item.allSatisfy(PersonaObjects.isFiller), !isPast, polarity != 0,
            let thing = objects.thing(tokens, at: index)
        {
            endItem()
            group.append(PersonaObjects.Item(words: [], polarity: polarity, wishes: thing.wishes))
            let next = index + thing.length
            if next < tokens.count, tokens[next] == "to" || Self.complements.contains(tokens[next]),
                PersonaAttitude.index.match(tokens, at: next) == nil || !isPreference
            {
                isPast = true
            }
            return thing.length
        }
        if let idiom = PersonaIdioms.index.match(tokens, at: index) {
            let before = tokens[max(0, index - 2)..<index]
            if !before.contains(where: PersonaIdioms.denials.contains), polarity >= 0 || isFragment {
                found += idiom.meaning.map {
                    PersonaWish(trait: $0.trait, direction: $0.direction, isImplied: true)
                }
            }
            endItem()
            return idiom.length
        }
        if token == "find" || token == "finds", let verdict = PersonaAttitude.verdict(tokens, after: index) {
            flush()
            (polarity, frame, hasAttitude) = (verdict, verdict, true)
            return 1
        }
        if hasAttitude, PersonaAttitude.isVerdict(token), !item.isEmpty {
            endItem()
            return 1
        }
        if let attitude = PersonaAttitude.index.match(tokens, at: index),
            take(attitude.meaning, at: index, length: attitude.length)
        {
            return attitude.length
        }
        if token == PersonaTokens.comma {
            endItem()
        } else if token == "and" || token == "or" || token == "nor" {
            let wasPast = isPast  // "for work and for fun": still the complement.
            endItem()
            isPast = wasPast
        } else if Self.joins.contains(token), !item.isEmpty {
            endItem()
        } else if token == "in", objects.isReply(item) {  // "answers in a table"
            endItem()
        } else if Self.copulas.contains(token), objects.isReply(item) {
            endItem()
        } else if Self.copulas.contains(token), !objects.isOpen(item) {
            isPast = true
        } else if Self.persons.contains(token), item.isEmpty, previousIsMark(index) {
            flush()
            polarity = 0  // A new clause: what its verb says counts.
            objects.isAboutReplies = isAboutReplies
        } else if token == "to", !objects.isOpen(item), index + 1 < tokens.count, tokens[index + 1] != "be" {
            isPast = true
        } else if Self.complements.contains(token), !objects.isOpen(item) {
            isPast = true
        } else if !isPast, polarity != 0 {
            item.append(token)
        }
        return 1
    }

    /// Whether the attitude holds at this place.
    private mutating func take(_ attitude: PersonaAttitude, at index: Int, length: Int) -> Bool {
        let previous = index > 0 ? tokens[index - 1] : ""
        switch attitude {
        case .likes:
            // "like" as a comparison: "text like this", "explain like …"
            if tokens[index] == "like", index > 0, !Self.verbPlaces.contains(previous) { return false }
            if Self.nouns.contains(tokens[index]), !isFragment, !Self.verbPlaces.contains(previous) {
                return false
            }
            flush()
            // "I hardly ever want code"
            let sign = Self.isRarely(tokens, before: index) ? -1 : 1
            (polarity, frame, hasAttitude) = (sign, sign, true)
            objects.isWanted = Self.requests.contains(tokens[index]) || previous == "id" || previous == "would"
            isPreference = tokens[index].hasPrefix("prefer") || tokens[index] == "favor"
            if index + 2 < tokens.count, tokens[index + 1] == "to", tokens[index + 2] == "be",
                !objects.isReply([previous])
            {
                // "I need to be calm" is not about replies; "I want to be told why" is.
                let verb = index + 3 < tokens.count ? tokens[index + 3] : ""
                if !verb.hasSuffix("ed"), !["told", "given", "shown"].contains(verb) { polarity = 0 }
            }
        case .dislikes:
            if length == 1, Self.particles.contains(tokens[index]), index > 0, !Self.particlePlaces.contains(previous) {
                return false
            }
            flush()
            // "Never answer without an example", "I don't want answers without sources"
            let sign = tokens[index] == "without" && polarity < 0 && previous != PersonaTokens.comma ? 1 : -1
            (polarity, frame, hasAttitude) = (sign, sign, true)
            objects.isWanted = tokens[index].hasPrefix("do") || tokens[index] == "no"
            isPreference = false
        case .contrast:
            if tokens[index] == "not", item.isEmpty, previous != PersonaTokens.comma, previous != "but" {
                polarity = -frame
                return true
            }
            guard frame != 0 else { return false }
            flush()
            polarity = frame > 0 ? -1 : 0
        case .weakContrast:
            guard isPreference, polarity > 0, !group.isEmpty || !item.isEmpty, index + 1 < tokens.count,
                tokens[index + 1] != "be", item.isEmpty || !objects.isOpen(item)
            else { return false }
            flush()
            polarity = -1
        case .turns:
            flush()
            polarity = 0
        }
        return true
    }

    private func previousIsMark(_ index: Int) -> Bool {
        index == 0 || tokens[index - 1] == PersonaTokens.comma || tokens[index - 1] == "and"
    }

    private mutating func endItem() {
        if !item.isEmpty { group.append(PersonaObjects.Item(words: item, polarity: polarity, wishes: nil)) }
        item = []
        isPast = false
    }

    private mutating func flush() {
        endItem()
        if polarity != 0 { found += objects.wishes(of: group) }
        group = []
    }
}
