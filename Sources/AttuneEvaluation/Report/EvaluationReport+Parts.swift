import AttuneStatistics
import Foundation

extension EvaluationReport {
    /// What it takes to run the evaluation again.
    public struct RunDetails: Sendable, Hashable, Codable {
        public var id: String
        public var version: String
        public var started: Date
        public var finished: Date?
        public var seed: UInt64
        /// The command line, the program's name first.
        public var command: [String]
        /// The plan as it was read, comments included.
        public var plan: String
        public var inputs: [EvaluationResult.Input]
        public var prompts: Int

        public init(
            id: String, version: String, started: Date, finished: Date?, seed: UInt64, command: [String], plan: String,
            inputs: [EvaluationResult.Input], prompts: Int
        ) {
            self.id = id
            self.version = version
            self.started = started
            self.finished = finished
            self.seed = seed
            self.command = command
            self.plan = plan
            self.inputs = inputs
            self.prompts = prompts
        }
    }

    /// The verdict.
    public struct Headline: Sendable, Hashable, Codable {
        public var finding: WinRate.Finding
        /// The verdict in a sentence.
        public var sentence: String
        /// What goes with it: at equal length, what the run could have seen, what the wrong profile did.
        public var notes: [String]
        /// The arm that it is about; nil where there is nothing to compare.
        public var arm: String?

        public init(finding: WinRate.Finding, sentence: String, notes: [String] = [], arm: String? = nil) {
            self.finding = finding
            self.sentence = sentence
            self.notes = notes
            self.arm = arm
        }
    }

    /// One win rate and what it is of.
    public struct WinRateRow: Sendable, Hashable, Codable {
        /// The audience, the context, or the state of the rubric; nil over all prompts.
        public var scope: String?
        public var rate: WinRate
        /// At equal length; nil with fewer than five usable verdicts, and by scope.
        public var lengthControlled: LengthControlledWinRate?
        /// Corrected for the number of arms that this judge judged (Holm 1979); the rate's own by scope.
        public var pValue: Double?
        public var finding: WinRate.Finding

        public init(
            scope: String? = nil, rate: WinRate, lengthControlled: LengthControlledWinRate? = nil,
            pValue: Double? = nil
        ) {
            self.scope = scope
            self.rate = rate
            self.lengthControlled = lengthControlled
            self.pValue = pValue ?? rate.pValue
            finding = rate.finding(pValue: pValue)
        }
    }

    /// One statement and how replies fared that it was applied to.
    public struct StatementRow: Sendable, Hashable, Codable {
        public var statement: EvaluationSample.Applied
        public var rate: WinRate
        /// What the statement stands on, where the profile is at hand.
        public var evidence: StatementEvidence?

        public init(statement: EvaluationSample.Applied, rate: WinRate, evidence: StatementEvidence? = nil) {
            self.statement = statement
            self.rate = rate
            self.evidence = evidence
        }
    }

    /// The counts behind a statement, and the names of records that show it: never their text, since a report travels.
    public struct StatementEvidence: Sendable, Hashable, Codable {
        public var supporting: Int
        public var opposing: Int
        public var users: Int
        /// Effect on a −1…1 scale with its interval.
        public var strength: IntervalEstimate?
        /// `confirmed`, `contradicted` or `untested` on records that learning had held back.
        public var heldOut: String
        public var records: [String]

        public init(
            supporting: Int, opposing: Int, users: Int, strength: IntervalEstimate? = nil, heldOut: String,
            records: [String] = []
        ) {
            self.supporting = supporting
            self.opposing = opposing
            self.users = users
            self.strength = strength
            self.heldOut = heldOut
            self.records = records
        }
    }

    public struct QualityRow: Sendable, Hashable, Codable {
        public var arm: String
        public var personalizationJudge: String
        public var qualityJudge: String
        public var figure: PersonalizationQuality
    }

    public struct CurveRow: Sendable, Hashable, Codable {
        public var arm: String
        public var judge: String
        public var curve: RoundCurve
    }

    public struct MarginRow: Sendable, Hashable, Codable {
        public var arm: String
        public var judge: String
        public var figure: RewardMargin
    }

    /// Whether the judge goes by length.
    public struct LengthScatter: Sendable, Hashable, Codable {
        public struct Point: Sendable, Hashable, Codable {
            /// Characters of the arm's reply less the baseline's.
            public var difference: Double
            /// The arm's score: 1, 0.5 or 0.
            public var preference: Double

            public init(difference: Double, preference: Double) {
                self.difference = difference
                self.preference = preference
            }
        }

        public var arm: String
        public var judge: String
        /// At most 400, evenly spaced among all.
        public var points: [Point]
        /// All usable verdicts, those without a point included.
        public var count: Int
        /// The length-controlled model: probability of preferring the arm by length difference.
        public var curve: [Point]

        public init(arm: String, judge: String, points: [Point], count: Int, curve: [Point]) {
            self.arm = arm
            self.judge = judge
            self.points = points
            self.count = count
            self.curve = curve
        }
    }

    public struct CostDetails: Sendable, Hashable, Codable {
        public var calls = 0
        public var fromStore = 0
        /// nil where a price is unknown.
        public var total: Double?
        public var currency = "USD"

        public init() {}
    }

    /// One prompt before and after.
    public struct Example: Sendable, Hashable, Codable {
        public var prompt: String
        public var audience: String
        public var context: String?
        /// The user's last words to the model.
        public var request: String
        public var arm: String
        public var before: String
        public var after: String
        /// The primary judge's choice.
        public var preference: Double
        public var isRubricOn: Bool?
        /// What was added to the request; nil where nothing was.
        public var instruction: String?
        public var applied: [StatementRow]
        /// What the judges held the replies against.
        public var criterion: [String]
    }
}
