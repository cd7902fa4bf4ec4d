import Foundation
import Testing

@testable import AttuneCore

@Suite struct ChatGPTExportTests {
    private func parse(_ name: String) throws -> [String] {
        let chunk = try #require(try RowReader(path: fixture(name)).next())
        let found = FormatDetector().detect(chunk)
        #expect(found.format == .chatgpt)
        let parser = found.parser()
        return try chunk.rows.flatMap { row in try chunk.withRow(row) { try parser.parse($0) } }.map(summary)
    }

    @Test("the visible path is the conversation and every regenerated reply a pair")
    func branches() throws {
        #expect(
            try parse("chatgpt.json") == [
                "#g1 t1700000000 chat[u:Name a tree | a:Oak | u:And a flower | a:Rose]",
                "#g1.p1 t1700000000 pair[u:Name a tree] Oak > A tree is a tall plant",
                "#g1.p2 t1700000000 pair[u:Name a tree | a:Oak | u:And a flower] Rose > Tulip",
                "#g1.p3 t1700000000 pair[u:Name a tree | a:Oak | u:And a flower] Rose > Lily",
                "#g2 t1700000100 chat[u:What is in the picture\nSay it aloud | a:A boat]",
            ])
    }

    @Test("without a current node the newest leaf counts; a circle of parents ends")
    func oddTrees() throws {
        let parser = RecordParser(format: .chatgpt)
        func node(_ id: String, _ parent: String, _ children: String, _ role: String, _ text: String, _ time: Int)
            -> String
        {
            #""\#(id)":{"id":"\#(id)","parent":"\#(parent)","children":[\#(children)],"message":{"author":{"role":"\#(role)"},"create_time":\#(time),"content":{"content_type":"text","parts":["\#(text)"]}}}"#
        }
        let row =
            "{\"mapping\":{\(node("a", "z", "\"b\",\"c\"", "user", "Q", 1)),\(node("b", "a", "", "assistant", "old", 2)),\(node("c", "a", "", "assistant", "new", 3))}}"
        #expect(try parser.parse(row).map(summary) == ["chat[u:Q | a:new]", "pair[u:Q] new > old"])
        let circle =
            "{\"current_node\":\"a\",\"mapping\":{\(node("a", "b", "\"b\"", "user", "Q", 1)),\(node("b", "a", "\"a\"", "assistant", "R", 2))}}"
        #expect(try parser.parse(circle).count >= 1)
    }
}
