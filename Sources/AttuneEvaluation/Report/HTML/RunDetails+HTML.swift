extension EvaluationReport.RunDetails {
    /// Everything needed to run it again.
    ///
    /// - Parameter models: those that were asked.
    func again(models: [String]) -> String {
        var body =
            "<h3>Command</h3>\n<pre class=\"wrap\"><code>\(SafeText.html(command.map(EvaluationReport.quoted).joined(separator: " ")))</code></pre>\n"
        body += "<dl><dt>Version</dt><dd>Attune \(SafeText.html(version))</dd><dt>Seed</dt><dd>\(seed)</dd>"
        body += "<dt>Run</dt><dd><code>\(SafeText.html(id))</code>, started \(FigureText.time(started))"
        body += finished.map { ", finished \(FigureText.time($0))" } ?? ""
        body += "</dd>"
        if !models.isEmpty {
            body += "<dt>Models</dt><dd>\(SafeText.html(Set(models).sorted().joined(separator: ", ")))</dd>"
        }
        body += "</dl>\n"
        var files = PageTable(
            "Files that were read",
            [.init(name: "File"), .init(name: "Bytes", isNumber: true), .init(name: "SHA-256")])
        for input in inputs {
            files.add(.text(input.path), .number(FigureText.count(input.bytes)), .text(input.checksum))
        }
        body += files.markup
        if !plan.isEmpty {
            body +=
                "<details><summary>The plan</summary><pre class=\"wrap\" tabindex=\"0\" aria-label=\"Plan\"><code>\(SafeText.html(plan))</code></pre></details>\n"
        }
        return body
    }

    /// The same for a pull request.
    var againMarkdown: [String] {
        [
            SafeText.fence(command.map(EvaluationReport.quoted).joined(separator: " "), "sh"), "",
            "Attune \(SafeText.markdown(version)), seed \(seed), run \(SafeText.markdown(id)), \(FigureText.time(started)).",
        ]
    }
}

extension EvaluationReport {
    /// An argument as a shell takes it.
    static func quoted(_ argument: String) -> String {
        let plain = argument.unicodeScalars.allSatisfy {
            $0.isASCII
                && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./=:@%+,#".unicodeScalars.contains($0))
        }
        return plain && !argument.isEmpty
            ? argument
            : "'" + argument.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
