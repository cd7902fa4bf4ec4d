import AttuneCore
import Foundation

/// The distinct personas among those inferred: personas with the same traits and directions are one.
public struct PersonaCollection: Sendable {
    /// One distinct persona with where it was seen.
    public struct Entry: Sendable, Hashable, Identifiable {
        public var persona: Persona
        /// The replies it was inferred from, `p12#0`, in the order of the pairs.
        public var references: [String]
        /// How many of them were chosen, the others rejected.
        public var chosen: Int
        public var users: Int
        /// `offline`, or the id of the model.
        public var analyst: String
        public var id: String { persona.id }
    }

    /// The most frequent first; equal ones by id.
    public let entries: [Entry]

    public init(_ inferred: [InferredPersona]) {
        var order: [String] = []
        var members: [String: [InferredPersona]] = [:]
        for one in inferred {
            if members[one.persona.id] == nil { order.append(one.persona.id) }
            members[one.persona.id, default: []].append(one)
        }
        entries = order.compactMap { id in members[id].flatMap(Self.merged) }
            .sorted { ($1.references.count, $0.id) < ($0.references.count, $1.id) }
    }

    private static func merged(_ members: [InferredPersona]) -> Entry? {
        guard let first = members.first else { return nil }
        // The same set of reasons may come in another order: the mean strength decides, and with it the words.
        var sums: [String: Double] = [:]
        for member in members {
            for reason in member.persona.reasons { sums[reason.trait, default: 0] += reason.strength }
        }
        let reasons = first.persona.reasons.map { reason in
            PersonaReason(
                trait: reason.trait, direction: reason.direction,
                strength: PersonaStatements.rounded((sums[reason.trait] ?? 0) / Double(members.count)))
        }.sorted { ($1.strength, $0.trait) < ($0.strength, $1.trait) }
        let isOffline = members.allSatisfy { $0.analyst == "offline" }
        return Entry(
            persona: Persona(reasons: reasons, text: isOffline && !reasons.isEmpty ? nil : first.persona.text),
            references: members.map(\.reference), chosen: members.filter { $0.side == .chosen }.count,
            users: Set(members.compactMap(\.user)).count, analyst: first.analyst)
    }

    /// One profile a persona that traits measure, for the profile store. Active: a persona steers only where it is named
    /// or retrieved, and says no more than its reasons.
    public func profiles(options: PersonaOptions = PersonaOptions()) -> [Profile] {
        entries.compactMap { entry in
            let audience = Audience.persona(entry.id)
            let statements = entry.persona.reasons.compactMap { reason in
                PersonaStatements.statement(
                    for: audience, reason.trait, reason.direction, strength: reason.strength,
                    evidence: Evidence(
                        supporting: entry.references.count, users: entry.users,
                        examples: Array(entry.references.prefix(options.mostExamples))),
                    analyst: entry.analyst, status: .active)
            }
            return statements.isEmpty ? nil : Profile(audience: audience, statements: statements)
        }
    }

    public subscript(id: String) -> Entry? { entries.first { $0.id == id } }
}
