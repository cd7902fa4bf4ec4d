import AttuneCore

/// Which records learning leaves out, so that an evaluation can ask about what no profile has seen.
///
/// The choice is by a hash of the user or of the record: it needs no list, and new records fall on one side or the other
/// without moving old ones.
public struct HoldOut: Sendable, Hashable, Codable {
    /// What stays together.
    public enum Unit: String, Sendable, Codable {
        /// All of a user's records: for profiles of groups. Records without a user go one by one.
        case user
        /// Each record for itself: for profiles of single users.
        case record
    }

    /// Of all units, from 0 (none) to below 1.
    public var share: Double
    public var unit: Unit

    public init(share: Double, unit: Unit) {
        self.share = share
        self.unit = unit
    }

    /// - Parameters:
    ///   - user: whose record it is.
    ///   - reference: the record's name in evidence, `c12`.
    public func holds(user: String?, reference: String) -> Bool {
        guard share > 0 else { return false }
        let name = unit == .user ? user.map { "user " + $0 } ?? "record " + reference : "record " + reference
        return Double(StableHash.of("hold-out " + name) >> 11) * 0x1p-53 < share
    }
}
