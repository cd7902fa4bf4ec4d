/// Takes private parts out of texts before they are sent to a model, and keeps what is needed to put them back.
///
/// Each part becomes a placeholder such as `⟨email-1⟩`, numbered within one request: the same part has the same
/// placeholder in all its texts, so that the model can still tell who is who. The parts are kept in the returned
/// ``RedactionMap`` and nowhere else.
///
/// Patterns, checksums and the words around a number decide; nothing is looked up. Names and street addresses are not
/// found, nor are secrets without a known form or a word that announces them. Takes time linear in the texts, and
/// redacting a redacted text changes nothing.
public struct Redactor: Sendable {
    /// What is taken out.
    public var kinds: Set<SensitiveKind>

    public init(_ kinds: Set<SensitiveKind> = Set(SensitiveKind.allCases)) { self.kinds = kinds }

    /// The texts of one request, in order, and how to put back what was taken out of them.
    public func redact(_ texts: [String]) -> (texts: [String], map: RedactionMap) {
        var map = RedactionMap()
        let scans = texts.map { text in
            var scanner = SensitiveScanner(text)
            scanner.scan()
            return scanner
        }
        // Numbers that a text already uses are not given out again, so that putting back stays unambiguous.
        for scan in scans { map.reserve(scan.placeholders) }
        let redacted = zip(texts, scans).map { text, scan in
            let spans = scan.spans.filter { kinds.contains($0.kind) }
            return spans.isEmpty ? text : replace(spans, in: scan.bytes, &map)
        }
        return (redacted, map)
    }

    /// One text.
    public func redact(_ text: String) -> (text: String, map: RedactionMap) {
        let (texts, map) = redact([text])
        return (texts.first ?? "", map)
    }

    private func replace(_ spans: [SensitiveSpan], in bytes: [UInt8], _ map: inout RedactionMap) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var from = 0
        for span in spans {
            out += bytes[from..<span.range.lowerBound]
            out += map.placeholder(for: String(decoding: bytes[span.range], as: UTF8.self), span.kind).utf8
            from = span.range.upperBound
        }
        out += bytes[from...]
        return String(decoding: out, as: UTF8.self)
    }
}
