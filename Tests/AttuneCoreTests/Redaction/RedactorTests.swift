import Testing

@testable import AttuneCore

/// A sample with its marks taken out.
private struct Sample {
    var text: String
    var spans: [SensitiveSpan]

    init(_ marked: String) {
        var bytes: [UInt8] = []
        spans = []
        let plain = marked.replacing("¦", with: "")
        var rest = plain[...]
        while let open = rest.ranges(of: "[[").first, let close = rest[open.upperBound...].ranges(of: "]]").first {
            let inside = rest[open.upperBound..<close.lowerBound].split(separator: ":", maxSplits: 1)
            bytes += rest[..<open.lowerBound].utf8
            let start = bytes.count
            bytes += inside[1].utf8
            if let kind = SensitiveKind(rawValue: String(inside[0])) {
                spans.append(SensitiveSpan(kind: kind, range: start..<bytes.count))
            }
            rest = rest[close.upperBound...]
        }
        bytes += rest.utf8
        text = String(decoding: bytes, as: UTF8.self)
    }
}

private func found(in text: String) -> [SensitiveSpan] {
    var scanner = SensitiveScanner(text)
    scanner.scan()
    return scanner.spans
}

@Suite struct RedactorTests {
    /// What differs is named by its number: test output is no place for samples of secrets.
    @Test(
        arguments: [
            ("known", RedactionSamples.sensitive + RedactionSamples.harmless, 0.99),
            ("second", RedactionSamples.second, 0.9),
        ])
    func `Nearly every private part is found whole, and little else`(name: String, marked: [String], least: Double) {
        var (right, missed, wrong) = (0, 0, 0)
        let all = marked.map(Sample.init)
        for (index, sample) in all.enumerated() {
            let spans = found(in: sample.text)
            let hits = spans.count { sample.spans.contains($0) }
            right += hits
            missed += sample.spans.count - hits
            wrong += spans.count - hits
            if spans != sample.spans { print("redaction: \(name) sample \(index) differs") }
        }
        let precision = Double(right) / Double(right + wrong)
        let recall = Double(right) / Double(right + missed)
        print(
            "redaction: \(name): \(all.count) samples, \(right) right, \(missed) missed, \(wrong) wrong, "
                + "precision \(precision), recall \(recall)")
        #expect(all.count >= 100)
        #expect(precision >= least)
        #expect(recall >= least)
    }

    @Test func `Redacting a redacted text changes nothing`() {
        for marked in RedactionSamples.sensitive {
            let once = Redactor().redact(Sample(marked).text).text
            let (twice, map) = Redactor().redact(once)
            #expect(twice == once)
            #expect(map.isEmpty)
        }
    }

    @Test func `What was taken out can be put back`() {
        for marked in RedactionSamples.sensitive {
            let text = Sample(marked).text
            let (redacted, map) = Redactor().redact(text)
            #expect(map.restore(redacted) == text)
        }
    }

    @Test func `One part has one placeholder in all texts of a request, others have others`() {
        let (texts, map) = Redactor().redact([
            "ann@example.com wrote to bob@example.com", "Bob (bob@example.com), 212-555-0187", "nothing",
        ])
        #expect(texts == ["⟨email-1⟩ wrote to ⟨email-2⟩", "Bob (⟨email-2⟩), ⟨phone-1⟩", "nothing"])
        #expect(map.counts == [.email: 2, .phone: 1])
        #expect(
            map.restore("to ⟨email-2⟩, ⟨email-3⟩ and ⟨phone-1⟩") == "to bob@example.com, ⟨email-3⟩ and 212-555-0187")
    }

    @Test func `A placeholder that the text already holds is not given out again`() {
        let (text, map) = Redactor().redact("They said ⟨email-1⟩ and ⟨email-7⟩, I say ann@example.com")
        #expect(text == "They said ⟨email-1⟩ and ⟨email-7⟩, I say ⟨email-8⟩")
        #expect(map.restore(text) == "They said ⟨email-1⟩ and ⟨email-7⟩, I say ann@example.com")
    }

    @Test func `Only the kinds that are asked for are taken out`() {
        let (text, _) = Redactor([.ip]).redact("ann@example.com at 203.0.113.42")
        #expect(text == "ann@example.com at ⟨ip-1⟩")
    }

    @Test func `A map shows counts and never what it holds`() {
        let (_, map) = Redactor().redact("ann@example.com, 203.0.113.42")
        var dumped = ""
        dump(map, to: &dumped)
        #expect("\(map)" == "email: 1, ip: 1")
        #expect(!"\(String(reflecting: map)) \(dumped)".contains("ann@"))
    }

    @Test func `Placeholders are put back however the answer is cut into pieces`() {
        let (redacted, map) = Redactor().redact("ann@example.com, ⟨x⟩ ⟨ 203.0.113.42 ⟨⟨email-9⟩ 🙂")
        let characters = Array(redacted.unicodeScalars)
        for size in 1...characters.count {
            var restorer = PlaceholderRestorer(map)
            var out = ""
            for start in stride(from: 0, to: characters.count, by: size) {
                var piece = String.UnicodeScalarView()
                piece.append(contentsOf: characters[start..<min(start + size, characters.count)])
                out += restorer.take(String(piece))
            }
            out += restorer.finish()
            #expect(out == "ann@example.com, ⟨x⟩ ⟨ 203.0.113.42 ⟨⟨email-9⟩ 🙂", "pieces of \(size)")
        }
    }

    @Test func `Random texts keep every byte outside what is found, and come back whole`() {
        let seed: UInt64 = 77
        var generator = SeededGenerator(seed: seed)
        let parts = RedactionSamples.sensitive.map { Sample($0).text } + RedactionSamples.harmless
        let glue = ["", " ", "\n", "é", "⟨", "⟩", ":", "@", "+", "-", "0", "key=", "🙂", "\u{1}"]
        for round in 0..<2000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let part = Array((parts.randomElement(using: &generator) ?? "").unicodeScalars)
                var cut = String.UnicodeScalarView()
                cut.append(contentsOf: part.dropFirst(Int.random(in: 0..<4, using: &generator)))
                text += String(cut) + (glue.randomElement(using: &generator) ?? "")
            }
            let (once, map) = Redactor().redact(text)
            #expect(map.restore(once) == text, "seed \(seed), round \(round)")
            #expect(!once.unicodeScalars.contains("\u{FFFD}"), "seed \(seed), round \(round)")
        }
    }

    @Test(
        arguments: [
            "key:", "eyJ.", "SG.", "sk-", "@", "a@", "a.", "1 ", "1-", "+1", "::", "a:", "://", "://a:", "-----BEGIN ",
            "⟨",
            "-----BEGIN PRIVATE KEY-----\n", "password=", "(0", "0 1 2 ", "bearer ", "DE12", "4 ", "ya29.", "--token ",
            "\"",
        ])
    func `A long text of traps is read in linear time`(unit: String) {
        let text = String(repeating: unit, count: 30_000 / unit.utf8.count)
        // Cubic work on it would take hours, which the run's own limit would stop.
        #expect(Redactor().redact(text).text.utf8.count <= text.utf8.count * 6)
    }
}
