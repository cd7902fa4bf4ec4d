import AttuneCore
import AttuneTraits

/// Everything a rubric can speak of: the traits, in the catalogue's order, then whatever else analysts found wishes
/// about.
struct AspectIndex: Sendable {
    private(set) var ids: [String]
    private var positions: [String: Int]
    let traitCount: Int

    init(catalogue: TraitCatalogue = .standard) {
        ids = catalogue.traits.map(\.id)
        traitCount = ids.count
        positions = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    }

    var count: Int { ids.count }

    /// The position of an aspect, which is given one when it is new.
    mutating func position(of id: String) -> Int {
        if let known = positions[id] { return known }
        positions[id] = ids.count
        ids.append(id)
        return ids.count - 1
    }
}
