import AttuneCore
import Foundation
import Synchronization

/// Profiles in memory, with the same rules as the workspace's: for tests and for programs that keep nothing.
public final class InMemoryProfileStore: ProfileStore {
    private let versions = Mutex<[Audience: [ProfileVersion]]>([:])
    private let now: @Sendable () -> Date

    /// `now` is the clock that dates the versions.
    public init(now: @escaping @Sendable () -> Date = { Date() }) { self.now = now }

    public func profiles() -> [Profile] {
        versions.withLock { $0.values.compactMap { $0.last?.profile } }.sorted { $0.audience.label < $1.audience.label }
    }

    public func profile(for audience: Audience) -> Profile? {
        versions.withLock { $0[audience]?.last?.profile }
    }

    @discardableResult
    public func save(_ profile: Profile, reason: String) throws -> Profile {
        var profile = try ProfileFile.normalized(profile)
        let date = now()
        return versions.withLock { all in
            let latest = all[profile.audience]?.last?.profile
            profile.version = latest?.version ?? 1
            if let latest, latest == profile { return latest }
            profile.version = (latest?.version ?? 0) + 1
            all[profile.audience, default: []].append(ProfileVersion(profile: profile, saved: date, reason: reason))
            return profile
        }
    }

    public func history(of audience: Audience) -> [ProfileVersion] {
        versions.withLock { $0[audience]?.reversed() ?? [] }
    }
}
