import AttuneCore
import Testing

@Suite struct RequestHashTests {
    @Test func `The name of a hash leads back to it`() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<100 {
            let hash = RequestHash(bytes: (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
            #expect(hash.hex.count == 64)
            #expect(RequestHash(hex: hash.hex) == hash)
            #expect(RequestHash(hex: hash.hex.uppercased()) == hash)
        }
    }

    @Test(arguments: ["", "ab", String(repeating: "g", count: 64), String(repeating: "a", count: 66)])
    func `Other texts name no hash`(text: String) {
        #expect(RequestHash(hex: text) == nil)
    }
}
