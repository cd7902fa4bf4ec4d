import AttuneCore
import AttuneLearning
import AttuneStore

/// Whom a request is tailored for: the profiles that apply to it, the closest first.
struct TailorAudiences {
    /// The user whose reply it is.
    var user: String?
    /// The user in whose name a draft is written.
    var author: String?
    /// A persona in somebody's own words, or `auto` for the pool's nearest.
    var persona: String?
    var groups: [Audience]
    /// Looks the pool's nearest persona up; not needed where the persona is in words.
    var search: PersonaSearch?

    /// The word that asks for a persona of the pool.
    static let automatic = "auto"

    /// Whether somebody is named whom statements may hold for whatever the context.
    var isPersonal: Bool { user != nil || author != nil || persona != nil }

    /// - Parameters:
    ///   - prompt: the request, for the nearest persona.
    ///   - remark: told what a persona was read as, and which was found.
    func profiles(
        in workspace: Workspace, prompt: String, remark: (String) -> Void
    ) async throws -> [Profile] {
        let store = workspace.profileStore
        var profiles: [Profile] = []
        if let author {
            let profile = try store.profile(for: .user(author))?.forDrafting
            guard let profile, !profile.statements.isEmpty else {
                throw WorkspaceError(
                    .missing, "Nothing is known of how \(author) writes; attune learn hypotheses --user \(author).")
            }
            profiles.append(profile)
        }
        if let user, let profile = try store.profile(for: .user(user)) { profiles.append(profile.forAnswering) }
        if let persona { profiles += try await personaProfile(persona, workspace, prompt, remark).map { [$0] } ?? [] }
        return profiles + (try groups.compactMap { try store.profile(for: $0) })
    }

    private func personaProfile(
        _ persona: String, _ workspace: Workspace, _ prompt: String, _ remark: (String) -> Void
    ) async throws -> Profile? {
        guard persona == Self.automatic, let search else { return read(persona, remark) }
        guard let match = try await search.nearest(to: prompt) else {
            remark("no persona of the pool comes from a prompt like this one")
            return nil
        }
        remark("persona \(match.persona): \(match.text)")
        return try workspace.profileStore.profile(for: .persona(match.persona)) ?? Profile(persona: match.text)
    }

    private func read(_ text: String, _ remark: (String) -> Void) -> Profile? {
        let profile = Profile(persona: text)
        guard !profile.statements.isEmpty else {
            remark("nothing in the persona speaks of a property of replies that can be measured")
            return nil
        }
        remark("read as: " + profile.statements.map(\.text).joined(separator: "; "))
        return profile
    }
}
