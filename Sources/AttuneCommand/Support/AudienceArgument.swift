import ArgumentParser
import AttuneCore

/// Audiences as they are typed: `tier=expert` is a group, `user:u42` a user, `persona:p7` a persona.
enum AudienceArgument {
    static func parse(_ text: String) throws -> Audience {
        if let id = text.dropping("user:") { return .user(id) }
        if let id = text.dropping("persona:") { return .persona(id) }
        return try group(text.dropping("group:") ?? text)
    }

    static func group(_ text: String) throws -> Audience {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw ValidationError("'\(text)' names no group; write NAME=VALUE, for example tier=expert")
        }
        return .group(name: String(parts[0]), value: String(parts[1]))
    }
}

extension String {
    fileprivate func dropping(_ prefix: String) -> String? {
        hasPrefix(prefix) && count > prefix.count ? String(dropFirst(prefix.count)) : nil
    }
}
