/// Secrets without a form of their own, known by the word before them.
extension SensitiveScanner {
    private enum Label {
        /// People choose them: short, and anything goes.
        case password
        /// Machines make them: long and random.
        case key
    }

    /// After a word: the secret that it announces, as in `password: …`, `API_KEY = "…"`, `"token": "…"` and
    /// `Bearer …`.
    mutating func secret(after word: Range<Int>) -> Int? {
        if matches("bearer", endingAt: word.upperBound), word.count == 6 { return bearer(word.upperBound) }
        guard let label = label(word),
            let (start, quote, isBearer) = value(after: word) ?? (label == .password ? laterValue(word) : nil)
        else { return nil }
        if self[start].isLetter, let end = key(start) { return end }
        var end = start
        let longest = label == .password ? 128 : 256
        while end < bytes.count, end - start < longest, isPart(bytes[end], label, quote) { end += 1 }
        // What ends a sentence is not part of an unquoted value.
        if quote == nil { while end > start, ".,;:?".utf8.contains(self[end - 1]) { end -= 1 } }
        if let quote, self[end] != quote { return nil }
        guard end > start, self[end] != UInt8(ascii: "("), self[end] != UInt8(ascii: "[") else { return nil }
        let text = bytes[start..<end]
        let isSecret = label == .password ? Self.isPassword(text) : Self.isRandom(text)
        return isSecret ? found(isBearer ? .token : .secret, start..<end) : nil
    }

    private func label(_ word: Range<Int>) -> Label? {
        let end = word.upperBound
        if Self.passwordWords.contains(where: { matches($0, endingAt: end) && word.count >= $0.utf8CodeUnitCount }) {
            return .password
        }
        if word.count == 2, matches("pw", endingAt: end) { return .password }
        let isKey = Self.keyWords.contains { matches($0, endingAt: end) && word.count >= $0.utf8CodeUnitCount }
        return isKey ? .key : nil
    }

    private static let passwordWords: [StaticString] = [
        "password", "passwort", "passwd", "passphrase", "passcode", "pwd", "kennwort",
    ]
    private static let keyWords: [StaticString] = [
        "key", "token", "secret", "credential", "credentials", "auth", "authorization", "apikey", "api-key",
        "signature",
        "bearer",
    ]

    /// Where the value begins, and its quote: after `:`, `=`, `:=`, `=>` or `is`, or after a space for a `--flag`.
    private func value(after word: Range<Int>) -> (start: Int, quote: UInt8?, isBearer: Bool)? {
        var at = word.upperBound
        let isFlag = self[word.lowerBound - 1] == UInt8(ascii: "-")
        if isQuote(self[at]) { at += 1 }
        let afterWord = at
        at = skipSpaces(at)
        if ":=".utf8.contains(self[at]) {
            at += 1
            if "=>".utf8.contains(self[at]) { at += 1 }
            if self[at] == UInt8(ascii: "=") { return nil }
        } else if matches("is", at: at), at > afterWord, !self[at + 2].isWord {
            at += 2
            if self[at] == UInt8(ascii: ":") { at += 1 }
        } else if !(isFlag && at > afterWord) {
            return nil
        }
        at = skipSpaces(at)
        let isBearer = matches("bearer ", at: at)
        for scheme in ["bearer ", "basic ", "token "] as [StaticString] where matches(scheme, at: at) {
            at = skipSpaces(at + scheme.utf8CodeUnitCount)
        }
        let quote = isQuote(self[at]) ? self[at] : nil
        return (quote == nil ? at : at + 1, quote, isBearer)
    }

    /// `the password for the site: …`: a colon within the next words of the line.
    private func laterValue(_ word: Range<Int>) -> (start: Int, quote: UInt8?, isBearer: Bool)? {
        var at = word.upperBound
        while at < word.upperBound + 40, self[at].isWord || self[at] == 0x20 { at += 1 }
        guard at > word.upperBound, self[at] == UInt8(ascii: ":"), self[at + 1] == 0x20 else { return nil }
        at = skipSpaces(at + 1)
        return isQuote(self[at]) ? (at + 1, self[at], false) : (at, nil, false)
    }

    private func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }

    private func skipSpaces(_ start: Int) -> Int {
        var at = start
        while at < start + 4, self[at] == 0x20 || self[at] == 0x09 { at += 1 }
        return at
    }

    private func isPart(_ byte: UInt8, _ label: Label, _ quote: UInt8?) -> Bool {
        switch label {
        case .key: return byte.isWord || "-+/=.~:".utf8.contains(byte)
        case .password:
            if let quote, byte == quote { return false }
            if byte <= 0x20 || byte >= 0x7F { return false }
            return quote != nil || !"\"'`,;()<>[]{}&".utf8.contains(byte)
        }
    }

    /// Six characters or more, with a letter and with a digit or sign; and neither a path, an address nor a variable.
    private static func isPassword(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count >= 6, let first = text.first, !"/~.${<%*-@".utf8.contains(first) else { return false }
        guard text.contains(where: \.isLetter), !isPlaceholder(text) else { return false }
        if text.contains(where: { $0 == UInt8(ascii: "/") }) && !text.contains(where: \.isDigit) { return false }
        // A name in code: `user.password_hash`, `config.db2.password`.
        let isName = text.allSatisfy { $0.isWord || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        if isName, text.contains(UInt8(ascii: ".")), text.filter(\.isDigit).count < 2 { return false }
        return text.contains(where: \.isDigit) || text.contains { "!@#$%^&*+=?".utf8.contains($0) }
    }

    /// Sixteen characters or more, of which a run without separators mixes letters and digits as no word does; or a
    /// UUID, or twenty digits.
    static func isRandom(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count >= 16, text.contains(where: \.isDigit) else { return false }
        return (isUUID(text) || isBase64(text) || hasRandomRun(text)) && !isPlaceholder(text)
    }

    private static func hasRandomRun(_ text: ArraySlice<UInt8>) -> Bool {
        let runs = text.split { !($0.isLetter || $0.isDigit) }
        return runs.contains { run in
            guard run.count >= 10 else { return false }
            let digits = run.count(where: \.isDigit)
            if digits == run.count { return run.count >= 20 }
            if run.count >= 16, digits >= 2, run.allSatisfy(\.isHex) { return true }
            return changes(run) >= 3 && digits >= 2 || run.count >= 20 && digits >= 1 && isMixedCase(run)
        }
    }

    /// Long, of Base64's characters, and changing between capitals and small letters more often than a path does.
    private static func isBase64(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count >= 32, text.first != UInt8(ascii: "/") else { return false }
        guard text.allSatisfy({ $0.isLetter || $0.isDigit || "+/=".utf8.contains($0) }) else { return false }
        return zip(text, text.dropFirst()).count { $0.isUpper && $1.isLower || $0.isLower && $1.isUpper } >= 8
    }

    /// How often letters give way to digits or digits to letters.
    private static func changes(_ run: ArraySlice<UInt8>) -> Int {
        zip(run, run.dropFirst()).count { $0.isDigit != $1.isDigit }
    }

    private static func isMixedCase(_ run: ArraySlice<UInt8>) -> Bool {
        run.contains(where: \.isUpper) && run.contains(where: \.isLower)
    }

    private static func isUUID(_ text: ArraySlice<UInt8>) -> Bool {
        text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(\.count) == [8, 4, 4, 4, 12]
            && text.allSatisfy { $0.isHex || $0 == UInt8(ascii: "-") }
    }

    /// `xxxxxxxx`, `your-key-1`, `<…>`: what documentation shows in place of a secret.
    private static func isPlaceholder(_ text: ArraySlice<UInt8>) -> Bool {
        let lowered = text.map(\.lowered)
        if Set(lowered).count <= 2 { return true }
        return ["your", "xxxx", "example", "changeme", "placeholder", "process.env", "os.environ"].contains { mark in
            String(decoding: lowered, as: UTF8.self).contains(mark)
        }
    }

    /// After the word `Bearer`.
    private mutating func bearer(_ end: Int) -> Int? {
        let start = skipSpaces(end)
        guard start > end else { return nil }
        var stop = start
        let limit = min(bytes.count, start + 2048)
        while stop < limit, isPart(bytes[stop], .key, nil) { stop += 1 }
        while stop > start, self[stop - 1] == UInt8(ascii: ".") || self[stop - 1] == UInt8(ascii: ":") { stop -= 1 }
        let text = bytes[start..<stop]
        guard text.count >= 12, text.contains(where: \.isDigit), !Self.isPlaceholder(text) else { return nil }
        return found(.token, start..<stop)
    }

    /// At the colon of `://`: the password in `scheme://user:password@host`.
    mutating func passwordInAddress(_ at: Int) -> Int? {
        guard self[at + 1] == UInt8(ascii: "/"), self[at + 2] == UInt8(ascii: "/") else { return nil }
        let limit = min(bytes.count, at + 200)
        var colon: Int?
        for index in (at + 3)..<max(at + 3, limit) {
            let byte = bytes[index]
            if byte == UInt8(ascii: "@") {
                guard let colon, index - colon > 1, !"$<{*%".utf8.contains(self[colon + 1]) else { return nil }
                let text = bytes[(colon + 1)..<index]
                let word = String(decoding: text, as: UTF8.self).lowercased()
                if ["password", "pass", "secret", "pw"].contains(word) || Self.isPlaceholder(text) { return nil }
                return found(.secret, (colon + 1)..<index)
            }
            if byte <= 0x20 || byte >= 0x7F || "/\"'<>`".utf8.contains(byte) { return nil }
            if byte == UInt8(ascii: ":"), colon == nil { colon = index }
        }
        return nil
    }
}
