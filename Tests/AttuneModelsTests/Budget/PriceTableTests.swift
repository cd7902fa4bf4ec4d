import AttuneModels
import Testing

@Suite struct PriceTableTests {
    @Test func `The most exact entry wins, in any order`() {
        let prices = [
            Price(model: "openai/*", input: 9, output: 9), Price(model: "openai/gpt-4o*", input: 2, output: 3),
            Price(model: "openai/gpt-4o-mini", input: 1, output: 1),
        ]
        for order in [prices, prices.reversed()] {
            let table = PriceTable(asOf: "2026-01-01", prices: order)
            #expect(table.price(of: "openai/gpt-4o-mini")?.input == 1)
            #expect(table.price(of: "openai/gpt-4o-2024-08-06")?.input == 2)
            #expect(table.price(of: "openai/o9")?.input == 9)
            #expect(table.price(of: "anthropic/claude") == nil)
        }
    }

    @Test(
        arguments: [
            ("a*c", "abc", true), ("a*c", "ac", true), ("a*c", "abd", false), ("*", "", true), ("a", "ab", false),
            ("a*b*c", "a1b2b3c", true), ("a*b*c", "a1c2", false), ("", "", true), ("", "a", false),
            ("**a", "bba", true),
        ])
    func `A star stands for any characters`(pattern: String, id: String, covers: Bool) {
        let table = PriceTable(asOf: "", prices: [Price(model: pattern, free: true)])
        #expect((table.price(of: id) != nil) == covers)
    }

    @Test func `A file that is written reads back the same`() throws {
        #expect(try PriceTable(json: PriceTable.builtIn.json()) == .builtIn)
    }

    @Test(
        arguments: [
            (
                #"{"currency":"USD","asOf":"x","prices":[{"model":"a/b","input":1}]}"#,
                "Entry 1 of the price file, `a/b`"
            ),
            (#"{"currency":"USD","asOf":"x","prices":[{"model":"a/b"}]}"#, "lacks"),
            (#"{"currency":"USD","asOf":"x","prices":[{"model":"a/b","free":false}]}"#, "lacks"),
            (#"{"currency":"USD","asOf":"x","prices":[{"model":"a/b","input":-1,"output":1}]}"#, "below 0"),
            (#"{"currency":"USD","asOf":"x","prices":[{"model":"a/b","free":true,"input":1,"output":1}]}"#, "free"),
            (#"{"currency":"USD","asOf":"x"}"#, "`prices` is missing"),
            (#"{"currency":"USD","asOf":"x","prices":[{"model":"a/b","input":"1","output":1}]}"#, "`input`"),
            ("{", "form"),
        ])
    func `A file that cannot be used says where`(json: String, words: String) {
        let problem = #expect(throws: PriceTable.Problem.self) { try PriceTable(json: json) }
        #expect(problem?.description.contains(words) == true)
    }

    @Test func `The built-in table covers dated versions and no other variants`() {
        let table = PriceTable.builtIn
        #expect(table.price(of: "openai/gpt-4o-mini-2024-07-18") == table.price(of: "openai/gpt-4o-mini-2024-07-19"))
        #expect(table.price(of: "openai/gpt-4o-mini-2024-07-18")?.input == table.price(of: "openai/gpt-4o-mini")?.input)
        #expect(table.price(of: "openai/gpt-4o-audio-preview") == nil)
        #expect(table.price(of: "http://127.0.0.1:8000/v1#m") == nil)
        #expect(table.price(of: "ollama/llama3.2")?.free == true)
        #expect(table.prices.allSatisfy { $0.free == true || $0.source != nil && $0.date != nil })
    }

    @Test func `A user's prices go before the built-in ones`() {
        let own = PriceTable(asOf: "2026-05-01", prices: [Price(model: "openai/gpt-4o", input: 1, output: 2)])
        let table = own.over(.builtIn)
        #expect(table.price(of: "openai/gpt-4o")?.input == 1)
        #expect(table.price(of: "openai/gpt-4o-mini") == PriceTable.builtIn.price(of: "openai/gpt-4o-mini"))
        #expect(table.asOf == "2026-05-01")
    }
}
