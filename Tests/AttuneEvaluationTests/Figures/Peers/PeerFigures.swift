/// What alpaca_eval, evalica, scikit-learn and statsmodels make of seeded verdicts (`Benchmarks/peers/evaluation_figures.py` writes it).
struct PeerFigures: Decodable {
    struct LengthControlled: Decodable, Sendable {
        struct References: Decodable { var preference, length, difficulty: [Double] }
        var name, formula: String
        var preference, armLength, baselineLength: [Double]
        var difficulty: [Double]?
        var references: References?
        var winRate, standardError, lengthControlled, lengthControlledError: Double
    }
    struct Ranking: Decodable {
        var name: String
        var arms: Int
        var first, second: [Int]
        var score, scores: [Double]
    }
    struct Agreement: Decodable {
        struct Kappa: Decodable {
            var first, second: [Int]
            var kappa: Double
        }
        struct Alpha: Decodable {
            var votes: [[Double?]]
            var nominal, interval: Double
        }
        var kappa: [Kappa]
        var alpha: [Alpha]
    }
    struct Calibration: Decodable {
        var probability, outcome, observed, predicted: [Double]
        var brier, error: Double
    }
    struct Power: Decodable { var difference, deviation, power, n: Double }

    var lengthControlled: [LengthControlled]
    var bradleyTerry: [Ranking]
    var agreement: Agreement
    var calibration: [Calibration]
    var power: [Power]
}
