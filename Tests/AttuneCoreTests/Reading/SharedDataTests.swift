import Foundation
import Testing

@testable import AttuneCore

@Suite struct SharedDataTests {
    /// Rows, and how many of them are usable: all of them where a set holds conversations, pairs or writing.
    static let sets: [(file: String, rows: Int, usable: Int)] = [
        ("alpaca_eval_styles/pairs", 496, 496), ("british_fiction/passages", 900, 900), ("casino/dialogues", 900, 900),
        ("federalist/papers", 85, 85), ("gsm8k/test", 660, 660), ("gsm8k/train", 300, 300),
        ("hh_rlhf_harmless/pairs", 1500, 1500), ("judgebench/pairs", 259, 259),
        ("llmbar/pairs", 633, 632),  // one pair of equal replies
        ("mt_bench/questions", 40, 40), ("mt_bench/vicuna_questions", 39, 39), ("pandalm_human/votes", 641, 641),
        ("persona_statements/statements", 7500, 3750),  // half are what the persona would not say
        ("prefeval/implicit_choice", 702, 702), ("prefeval/implicit_persona", 702, 702),
        ("synthetic_persona_chat/chats", 997, 997), ("xstest/completions", 810, 810),
        // Prompts without replies.
        ("ifeval/prompts", 300, 0), ("jailbreakbench/attacks", 43, 0), ("jailbreakbench/behaviors", 50, 0),
        ("mmlu/dev", 285, 0), ("mmlu/test", 1140, 0), ("prefeval/explicit", 702, 0), ("xstest/prompts", 270, 0),
    ]

    @Test(
        "every set is read to the last row",
        .enabled(if: sharedData != nil, "the shared data lies beside the checkout, or ATTUNE_SHARED names it"),
        arguments: 0..<24)
    func set(_ index: Int) throws {
        let set = Self.sets[index]
        let reader = try RowReader(path: try #require(sharedData) + "/" + set.file + ".jsonl.gz")
        var parser: RecordParser?
        var rows = 0
        var usable = 0
        while let chunk = try reader.next() {
            #expect(chunk.faults.isEmpty)
            let read = parser ?? FormatDetector().detect(chunk).parser()
            parser = read
            for row in chunk.rows {
                rows += 1
                do throws(RowReason) {
                    let records = try chunk.withRow(row) { (bytes) throws(RowReason) in try read.parse(bytes) }
                    #expect(!records.isEmpty)
                    usable += 1
                } catch { #expect(!error.message.isEmpty) }
            }
        }
        #expect(rows == set.rows, "\(set.file)")
        #expect(usable == set.usable, "\(set.file)")
    }
}
