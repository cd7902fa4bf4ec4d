import Foundation

/// Where profiles are kept, with their history.
public protocol ProfileStore: Sendable {
    /// The newest version of every profile, ordered by audience label.
    func profiles() throws -> [Profile]
    /// The newest version for one audience; nil when there is none.
    func profile(for audience: Audience) throws -> Profile?
    /// Stores statements and notes as the audience's next version and returns it. When nothing changed, the stored
    /// version is returned and no new one is made. The version in `profile` is not read.
    @discardableResult func save(_ profile: Profile, reason: String) throws -> Profile
    /// All versions of one audience, newest first.
    func history(of audience: Audience) throws -> [ProfileVersion]
}

/// One entry in the history of a profile.
public struct ProfileVersion: Sendable, Hashable {
    public var profile: Profile
    public var saved: Date
    /// What made this version: `learn rubrics`, `import`, `edit`.
    public var reason: String

    public init(profile: Profile, saved: Date, reason: String) {
        self.profile = profile
        self.saved = saved
        self.reason = reason
    }
}
