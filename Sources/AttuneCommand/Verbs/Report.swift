import ArgumentParser
import AttuneCore
import AttuneEvaluation
import AttuneStore
import Foundation

struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the report of an evaluation: HTML to read, Markdown for a pull request, JSON for a dashboard.",
        discussion: """
            The HTML is one file that opens anywhere: no script, nothing from outside, light and dark, fit for a phone, a \
            printer and a screen reader. Figures are computed from the stored verdicts, so the same run always gives the \
            same report. Statements show counts and names of records, never what other people wrote. A run of safety, ability or \
            attribution has a page of its own; the newest for the same audience stands in an evaluation's, too.
            """)

    @Argument(
        help: ArgumentHelp(
            "The run: its id, or its folder (default: the newest evaluation of the workspace).", valueName: "run"))
    var run: String?

    @Option(name: .long, help: "html, markdown or json (default: by the output's extension, else html).")
    var format: ReportFormat?

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it; - for standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let folder = try StoredEvaluation.folder(run, global)
        if let audit = try StoredAudit(folder) {
            let report = audit.report
            return try write(audit.result.id, report.headline.sentence) { try report.rendered(as: $0) }
        }
        let stored = try StoredEvaluation(folder)
        let report = try stored.report(global)
        try write(stored.result.id, report.headline.sentence) { try report.rendered(as: $0) }
    }

    private func write(_ id: String, _ sentence: String, _ render: (ReportFormat) throws -> String) throws {
        let format = format ?? output.flatMap(Self.format) ?? (global.json ? .json : .html)
        let text = try render(format)
        let path = output ?? (global.json ? "-" : "\(id).\(format.fileExtension)")
        guard path != "-" else { return FileHandle.standardOutput.write(Data(text.utf8)) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        Console.remark(sentence)
        Console.result(path)
    }

    private static func format(_ path: String) -> ReportFormat? {
        switch URL(fileURLWithPath: path).pathExtension.lowercased() {
        case "html", "htm": .html
        case "md", "markdown": .markdown
        case "json": .json
        default: nil
        }
    }
}

extension ReportFormat: ExpressibleByArgument {}
