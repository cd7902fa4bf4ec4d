import AttuneCore
import AttuneTraits

/// An aspect on the running list of the contrast.
struct DraftAspect: Sendable, Hashable {
    var name: String
    var definition: String

    /// Reads the aspects that pass as such from an answer, the first of each name.
    static func all(in answer: JSONValue, most: Int, refused: () -> Void) -> [DraftAspect] {
        var found: [DraftAspect] = []
        for item in (answer["aspects"]?.array ?? []).prefix(most) {
            guard let aspect = DraftAspect(item) else {
                refused()
                continue
            }
            if !found.contains(where: { $0.id == aspect.id }) { found.append(aspect) }
        }
        return found
    }

    init(name: String, definition: String) {
        self.name = name
        self.definition = definition
    }

    init?(_ item: JSONValue) {
        guard let name = PropertyGuard.name.pass(item["name"]?.string ?? ""),
            let definition = PropertyGuard.definition.pass(item["definition"]?.string ?? "")
        else { return nil }
        self.init(name: name.lowercased(), definition: definition)
    }

    /// The name as an aspect's id: `open.verification-steps`.
    var id: String { "open." + Words.of(name).joined(separator: "-") }

    var json: JSONValue {
        .object([JSONValue.Member("name", .string(name)), JSONValue.Member("definition", .string(definition))])
    }
}

/// An aspect as the selection tests it.
struct KnownAspect: Sendable, Hashable {
    var draft: DraftAspect
    /// The trait that measures the same; nil where none does.
    var trait: String?
    /// −1 where more of the aspect is less of the trait.
    var sense: Double = 1

    var id: String { trait ?? draft.id }

    /// What wanting more or less of the aspect means for `id`.
    func wish(_ direction: Direction) -> Wish {
        Wish(aspect: id, direction: trait == nil || sense > 0 ? direction : direction.opposite)
    }
}
