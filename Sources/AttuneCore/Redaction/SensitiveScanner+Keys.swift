/// Keys and tokens that are known by how they begin.
extension SensitiveScanner {
    /// How a kind of key looks: its first bytes, and how many more follow.
    private struct Form {
        var prefix: StaticString
        var least: Int
        /// Letters, digits and `_`, or also `-` and `.`.
        var extra: StaticString = ""

        init(_ prefix: StaticString, _ least: Int, _ extra: StaticString = "") {
            self.prefix = prefix
            self.least = least
            self.extra = extra
        }
    }

    /// No key is longer; bounds the work at each place.
    private static let longest = 512

    /// By the first byte.
    private static let forms: [[Form]] = {
        let all = [
            Form("sk-", 20, "-"), Form("sk_live_", 16), Form("sk_test_", 16), Form("pk_live_", 16),
            Form("pk_test_", 16),
            Form("rk_live_", 16), Form("rk_test_", 16), Form("whsec_", 24), Form("ghp_", 30), Form("gho_", 30),
            Form("ghu_", 30), Form("ghs_", 30), Form("ghr_", 30), Form("github_pat_", 30), Form("glpat-", 20, "-"),
            Form("xoxb-", 20, "-"), Form("xoxp-", 20, "-"), Form("xoxa-", 20, "-"), Form("xoxr-", 20, "-"),
            Form("xoxs-", 20, "-"), Form("xapp-", 20, "-"), Form("AIza", 30, "-"), Form("ya29.", 20, "-."),
            Form("hf_", 30), Form("npm_", 36), Form("pypi-", 50, "-"), Form("SG.", 40, "-."), Form("dop_v1_", 60),
            Form("shpat_", 32), Form("gsk_", 40), Form("xai-", 40, "-"), Form("r8_", 36), Form("pplx-", 40),
            Form("lin_api_", 32), Form("sq0atp-", 22, "-"), Form("AKIA", 16), Form("ASIA", 16),
        ]
        var table = [[Form]](repeating: [], count: 128)
        for form in all { table[Int(form.prefix.utf8Start[0])].append(form) }
        return table
    }()

    /// At a letter that begins a word.
    mutating func key(_ at: Int) -> Int? {
        if bytes[at] == UInt8(ascii: "e"), let end = webToken(at) { return end }
        for form in Self.forms[Int(bytes[at] & 0x7F)] where begins(with: form.prefix, at) {
            let start = at + form.prefix.utf8CodeUnitCount
            var end = start
            let limit = min(bytes.count, start + Self.longest)
            while end < limit, bytes[end].isWord || isExtra(bytes[end], form.extra) { end += 1 }
            while end > start, self[end - 1] == UInt8(ascii: ".") || self[end - 1] == UInt8(ascii: "-") { end -= 1 }
            guard end - start >= form.least else { continue }
            let body = bytes[start..<end]
            if begins(with: "AKIA", at) || begins(with: "ASIA", at) {
                guard body.count == 16, body.allSatisfy({ $0.isUpper || $0.isDigit }) else { continue }
                return found(.key, at..<end)
            }
            // `sk-learn-pipeline-with-scaling` has no digits; a key of that length has several.
            guard body.count(where: \.isDigit) >= 2 else { continue }
            return found(.key, at..<end)
        }
        return nil
    }

    private func begins(with prefix: StaticString, _ at: Int) -> Bool {
        guard at + prefix.utf8CodeUnitCount <= bytes.count else { return false }
        for index in 0..<prefix.utf8CodeUnitCount where bytes[at + index] != prefix.utf8Start[index] { return false }
        return true
    }

    private func isExtra(_ byte: UInt8, _ extra: StaticString) -> Bool {
        for index in 0..<extra.utf8CodeUnitCount where extra.utf8Start[index] == byte { return true }
        return false
    }

    /// Three parts in Base64 with dots between, of which the first begins as `{"` does (RFC 7519). A cut one, too.
    private mutating func webToken(_ at: Int) -> Int? {
        guard begins(with: "eyJ", at) else { return nil }
        var end = at
        var dots = 0
        while end < bytes.count, bytes[end].isWord || bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ".")
        {
            if bytes[end] == UInt8(ascii: ".") {
                guard dots < 2, self[end + 1].isWord || self[end + 1] == UInt8(ascii: "-") else { break }
                dots += 1
            }
            end += 1
        }
        return dots >= 1 && end - at >= 40 ? found(.token, at..<end) : nil
    }

    /// At a hyphen: `-----BEGIN … PRIVATE KEY-----` up to its end line, or as far as what follows may belong to it.
    mutating func privateKey(_ at: Int) -> Int? {
        guard self[at - 1] != UInt8(ascii: "-"), begins(with: "-----BEGIN ", at) else { return nil }
        let limit = min(bytes.count, at + 60)
        guard let mark = (at + 11..<limit).first(where: { begins(with: "PRIVATE KEY", $0) }) else { return nil }
        var end = mark + 11
        guard holdsArmour(from: end) else { return nil }
        while end < bytes.count, Self.isArmour(bytes[end]) {
            if bytes[end] == UInt8(ascii: "-"), begins(with: "-----END ", end) {
                end += 9
                while end < bytes.count, bytes[end].isLetter || bytes[end] == 0x20 { end += 1 }
                while self[end] == UInt8(ascii: "-") { end += 1 }
                return found(.key, at..<end)
            }
            end += 1
        }
        return found(.key, at..<end)
    }

    /// A line of Base64 soon after the head: without one, the text only speaks of such blocks.
    private func holdsArmour(from start: Int) -> Bool {
        var run = 0
        for at in start..<min(bytes.count, start + 240) {
            run = bytes[at].isWord || bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "/") ? run + 1 : 0
            if run >= 24 { return true }
        }
        return false
    }

    /// Base64, its line ends (also as escapes), and what header lines hold.
    private static func isArmour(_ byte: UInt8) -> Bool {
        byte.isWord || byte == 0x0A || byte == 0x0D || byte == 0x20 || "+/=-:,\\".utf8.contains(byte)
    }
}
