import AttuneCore
import Synchronization

import struct AttuneSteering.Explanation

/// Prints answers on standard output as they come.
final class AnswerPrinter: Sendable {
    private let endsLine = Mutex(true)

    func part(_ text: String) {
        guard !text.isEmpty else { return }
        Console.part(text)
        endsLine.withLock { $0 = text.hasSuffix("\n") }
    }

    /// Ends the line, and says on standard error where the answer is not whole.
    func finish(_ answer: ModelAnswer) {
        endLine()
        if let remark = Self.remark(on: answer) { Console.remark(remark) }
    }

    /// Ends the line after an answer that broke off, so that what follows starts on its own.
    func endLine() {
        if endsLine.withLock({ $0 }) { return }
        Console.part("\n")
        endsLine.withLock { $0 = true }
    }

    /// Both answers, and below them what makes the difference.
    func compare(_ plain: ModelAnswer?, _ steered: ModelAnswer, _ explanation: Explanation) {
        let columns = SideBySide(width: Console.outputWidth).text(
            ("Plain", Console.shown(plain?.text ?? "")), ("Steered", Console.shown(steered.text)))
        Console.result(([columns, ""] + explanation.linesOfApplied).joined(separator: "\n"))
        for (name, answer) in [("plain", plain), ("steered", steered)] {
            if let remark = answer.flatMap(Self.remark(on:)) { Console.remark("\(name): \(remark)") }
        }
    }

    private static func remark(on answer: ModelAnswer) -> String? {
        switch answer.finish {
        case .length: "the answer is cut off: it reached the limit on tokens"
        case .filtered: "the answer is cut off by the provider's filter"
        case .stop, .other: nil
        }
    }
}
