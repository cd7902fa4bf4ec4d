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
            same report. Statements show counts and names of records, never what other people wrote.
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
        let stored = try StoredEvaluation(folder)
        let report = try stored.report(global)
        let format = format ?? output.flatMap(Self.format) ?? (global.json ? .json : .html)
        let text = try report.rendered(as: format)
        let path = output ?? (global.json ? "-" : "\(stored.result.id).\(format.fileExtension)")
        guard path != "-" else { return FileHandle.standardOutput.write(Data(text.utf8)) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        Console.remark(report.headline.sentence)
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
