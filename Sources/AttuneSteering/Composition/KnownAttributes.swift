import AttuneCore

/// What is known of the person in whose name a draft is written, as lines of the instruction: `plan: pro`.
///
/// Attributes come from the fields of logs, so their text is data: a name or value that is long, holds anything but
/// letters, digits and plain marks, or reads like an order is left out.
enum KnownAttributes {
    /// In Unicode scalars, of a name and of a value.
    static let maximumLength = 60
    /// Attributes in one instruction.
    static let most = 8

    /// Ordered by name.
    static func lines(of profiles: [Profile]) -> [String] {
        var lines: [String] = []
        for profile in profiles {
            guard case .user = profile.audience else { continue }
            for (name, value) in profile.attributes.sorted(by: { $0.key < $1.key }) {
                if let name = plain(name), let value = plain(value) { lines.append("\(name): \(value)") }
            }
        }
        return Array(lines.prefix(most))
    }

    private static func plain(_ text: String) -> String? {
        guard let line = try? DirectiveGuard.pass(text), line.unicodeScalars.count <= maximumLength,
            line.unicodeScalars.allSatisfy({
                $0.properties.isAlphabetic || $0.properties.numericType != nil
                    || " -_.,/+&'()".unicodeScalars.contains($0)
            })
        else { return nil }
        return line
    }
}
