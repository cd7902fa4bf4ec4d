/// E-mail and network addresses.
extension SensitiveScanner {
    /// At an `@`.
    mutating func email(_ at: Int) -> Int? {
        var start = at
        let earliest = max(done, at - 64)
        while start > earliest, isLocal(bytes[start - 1]) { start -= 1 }
        // Half a character of another script, or a sign that stands before the address.
        while start < at, bytes[start] & 0xC0 == 0x80 || ".-'%".utf8.contains(bytes[start]) { start += 1 }
        guard start < at, bytes[at - 1] != UInt8(ascii: ".") else { return nil }
        guard let end = domain(at + 1) else { return nil }
        // `git@github.com:owner/repository` names a server, not a person.
        if at - start == 3, matches("git", at: start), self[end] == UInt8(ascii: ":") { return nil }
        return found(.email, start..<end)
    }

    private func isLocal(_ byte: UInt8) -> Bool {
        byte.isWord || isForeignLetter(byte) || ".+-%'".utf8.contains(byte)
    }

    /// A byte of a letter with an accent, or of a Greek or Cyrillic one.
    private func isForeignLetter(_ byte: UInt8) -> Bool { byte &- 0xC3 < 0x1D || byte &- 0x80 < 0x40 }

    /// The end of a domain name that begins at `start`: labels with a dot between, the last one of letters.
    private func domain(_ start: Int) -> Int? {
        var at = start
        var labels: [Range<Int>] = []
        let limit = min(bytes.count, start + 255)
        while at < limit {
            let from = at
            while at < limit, bytes[at].isWord || bytes[at] == UInt8(ascii: "-") || isForeignLetter(bytes[at]) {
                at += 1
            }
            guard at > from, bytes[from] != UInt8(ascii: "-") else { break }
            labels.append(from..<at)
            guard at < limit, bytes[at] == UInt8(ascii: ".") else { break }
            at += 1
        }
        guard labels.count >= 2, let last = labels.last, let first = labels.first else { return nil }
        guard last.count >= 2, bytes[last].allSatisfy({ $0.isLetter || isForeignLetter($0) }) else { return nil }
        // Code: `a@b.shape`, `w@x.sum()`; files: `icon@2x.png`.
        guard self[last.upperBound] != UInt8(ascii: "("), first.count > 1 || last.count <= 3 else { return nil }
        let ending = String(decoding: bytes[last], as: UTF8.self).lowercased()
        return Self.fileEndings.contains(ending) ? nil : last.upperBound
    }

    private static let fileEndings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "css", "scss", "js", "mjs", "ts", "tsx", "jsx", "json", "html",
        "py", "rb", "swift", "txt", "yaml", "yml", "xml", "pdf", "zip", "gz", "tgz", "whl", "jar",
    ]

    /// At a digit that begins a word.
    mutating func addressV4(_ at: Int) -> Int? {
        guard let (end, octets) = octets(at) else { return nil }
        let after = self[end]
        guard !after.isWord, !(after == UInt8(ascii: ".") && self[end + 1].isWord), after != UInt8(ascii: "@"),
            !(after == UInt8(ascii: "-") && self[end + 1].isWord), !isVersion(at)
        else { return nil }
        // A network's address without its length is rather a version, but for private networks.
        let isPrivate = [10, 172, 192].contains(octets[0])
        let isNetwork = octets[3] == 0 && after != UInt8(ascii: "/") && !isPrivate
        let namesNobody = octets[0] == 127 || octets[0] == 255 || octets[0] == 0 || isNetwork
        return namesNobody ? end : found(.ip, at..<end)
    }

    private func octets(_ start: Int) -> (end: Int, values: [Int])? {
        var values: [Int] = []
        var at = start
        while values.count < 4 {
            let from = at
            var value = 0
            while at < from + 3, self[at].isDigit {
                value = value * 10 + Int(self[at] - 0x30)
                at += 1
            }
            guard at > from, value < 256, at == from + 1 || self[from] != 0x30 else { return nil }
            values.append(value)
            guard values.count < 4 else { break }
            guard self[at] == UInt8(ascii: ".") else { return nil }
            at += 1
        }
        return (at, values)
    }

    /// Whether four numbers with dots between are a version or the number of a section, by what stands before them.
    private func isVersion(_ at: Int) -> Bool {
        let before = self[at - 1]
        if before == UInt8(ascii: ".") || before == UInt8(ascii: "-") || before == UInt8(ascii: "^")
            || before == UInt8(ascii: "~") || before == UInt8(ascii: "#")
        {
            return true
        }
        if before == UInt8(ascii: "="), "=<>~!".utf8.contains(self[at - 2]) { return true }
        var end = at
        while end > 0, at - end < 4, " :=\"'(<>".utf8.contains(self[end - 1]) { end -= 1 }
        // The section sign.
        if self[end - 1] == 0xA7, self[end - 2] == 0xC2 { return true }
        return Self.versionWords.contains { matches($0, endingAt: end) }
    }

    private static let versionWords: [StaticString] = [
        "version", " ver", " ver.", " v", "release", "build", "section", "sections", "chapter", "figure", "table",
        "step", "clause",
        "revision", " rev", "firmware", "driver", "update", "upgrade", "item", "appendix", "paragraph", "theorem",
        "exercise",
        "versions",
    ]

    /// At a hexadecimal digit that begins a word, or at a colon.
    mutating func addressV6(_ at: Int) -> Int? {
        let before = self[at - 1]
        guard !before.isWord, before != UInt8(ascii: ":"), before != UInt8(ascii: ".") else { return nil }
        var end = at
        var colons = 0
        while end - at < 46, self[end].isHex || self[end] == UInt8(ascii: ":") || self[end] == UInt8(ascii: ".") {
            if self[end] == UInt8(ascii: ":") { colons += 1 }
            end += 1
        }
        while end > at, self[end - 1] == UInt8(ascii: "."), end - at < 46 { end -= 1 }  // ends a sentence
        if end - at > 2, self[end - 1] == UInt8(ascii: ":"), self[end - 2] != UInt8(ascii: ":") {
            end -= 1
            colons -= 1
        }
        guard colons >= 2, end - at < 46, !self[end].isWord, isV6(at..<end) else { return nil }
        return found(.ip, at..<end)
    }

    private func isV6(_ range: Range<Int>) -> Bool {
        var groups: [Range<Int>] = []
        var gaps = 0
        var at = range.lowerBound
        var v4 = 0
        if self[at] == UInt8(ascii: ":") {
            guard self[at + 1] == UInt8(ascii: ":") else { return false }
            gaps = 1
            at += 2
        }
        while at < range.upperBound {
            let from = at
            while at < range.upperBound, self[at].isHex { at += 1 }
            if self[at] == UInt8(ascii: "."), at < range.upperBound {
                guard let (end, _) = octets(from), end == range.upperBound else { return false }
                v4 = 2
                break
            }
            guard at > from, at - from <= 4 else { return false }
            groups.append(from..<at)
            guard at < range.upperBound else { break }
            at += 1  // the colon
            if at < range.upperBound, self[at] == UInt8(ascii: ":") {
                gaps += 1
                at += 1
            } else if at == range.upperBound {
                return false
            }
        }
        guard gaps <= 1, groups.count + v4 + gaps <= 8, gaps == 1 || groups.count + v4 == 8 else { return false }
        // `::1` and `::` name nobody; `ab::cd` is rather C++ than an address.
        // `12:00::13:00` are times.
        let hasDigit = bytes[range].contains { $0.isDigit }
        let hasLetter = bytes[range].contains { $0.isLetter }
        return v4 > 0 || hasDigit && (groups.first.map { $0.count >= 3 } ?? false || hasLetter && groups.count >= 4)
    }
}
