import AttuneLearning
import Testing

@Suite("Hold-out")
struct HoldOutTests {
    @Test("about the share is left out, users whole, and nobody moves when others come", arguments: [0.1, 0.3, 0.7])
    func shares(share: Double) {
        let holdOut = HoldOut(share: share, unit: .user)
        let held = (0..<4000).count { holdOut.holds(user: "u\($0)", reference: "c1") }
        #expect(abs(Double(held) / 4000 - share) < 0.03)
        for user in 0..<50 {
            let sides = Set((0..<20).map { holdOut.holds(user: "u\(user)", reference: "c\($0)") })
            #expect(sides.count == 1)
        }
    }

    @Test("by record, each user has some on either side; without a user each record goes by itself")
    func records() {
        let holdOut = HoldOut(share: 0.5, unit: .record)
        #expect(Set((0..<40).map { holdOut.holds(user: "u1", reference: "p\($0)") }).count == 2)
        let byUser = HoldOut(share: 0.5, unit: .user)
        #expect(Set((0..<40).map { byUser.holds(user: nil, reference: "p\($0)") }).count == 2)
    }

    @Test("a larger share leaves out what a smaller one does, and none leaves out nothing")
    func nested() {
        for number in 0..<500 {
            let small = HoldOut(share: 0.2, unit: .user).holds(user: "u\(number)", reference: "")
            if small { #expect(HoldOut(share: 0.4, unit: .user).holds(user: "u\(number)", reference: "")) }
            #expect(!HoldOut(share: 0, unit: .user).holds(user: "u\(number)", reference: ""))
        }
    }
}
