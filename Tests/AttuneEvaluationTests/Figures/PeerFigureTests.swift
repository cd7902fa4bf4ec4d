import Foundation
import Testing

@Suite("Figures beside the packages that people know")
struct PeerFigureTests {
    /// Computed once for all tests.
    private static let read = Result {
        let file = try #require(Bundle.module.url(forResource: "Fixtures/peers", withExtension: "json"))
        let peers = try JSONDecoder().decode(PeerFigures.self, from: Data(contentsOf: file))
        return (peers: peers, distances: PeerDistances(peers))
    }
    private let peers: PeerFigures
    private let distances: PeerDistances

    init() throws { (peers, distances) = try Self.read.get() }

    @Test("Length-controlled win rates are alpaca_eval's within 0.1 point")
    func lengthControlled() {
        #expect(peers.lengthControlled.count > 20)
        #expect(distances.lengthControlled < 0.02, "\(distances.worst)")
        #expect(distances.lengthControlledError < 0.01)
        #expect(distances.winRate < 1e-9 && distances.standardError < 1e-9)
    }

    @Test("Bradley-Terry strengths are evalica's")
    func ranking() {
        #expect(peers.bradleyTerry.count > 3 && distances.bradleyTerry < 1e-6)
    }

    @Test("κ is scikit-learn's, through the report of a judge, too, and α evalica's")
    func agreement() {
        #expect(peers.agreement.kappa.count > 3 && peers.agreement.alpha.count > 2)
        #expect(distances.kappa < 1e-12 && distances.judgeKappa < 1e-12 && distances.alpha < 1e-12)
    }

    @Test("Reliability bins and Brier score are scikit-learn's")
    func calibration() {
        #expect(peers.calibration.count > 2)
        #expect(distances.brier < 1e-12 && distances.calibrationError < 1e-12 && distances.calibrationBins < 1e-12)
    }

    @Test("Sample sizes are statsmodels', and the two or three rows more that Student's distribution asks for")
    func power() {
        #expect(peers.power.count > 5 && distances.fewestMoreRows >= 0 && distances.mostMoreRows <= 4)
    }
}
