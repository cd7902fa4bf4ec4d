import AttuneStatistics
import Foundation

/// A run of an evaluation as a person reads it: what was compared, what came out, how far to trust it, and how to run it
/// again. Rendered as one HTML file, as Markdown and as JSON (``ReportFormat``).
public struct EvaluationReport: Sendable, Hashable, Codable {
    /// The form of the JSON. 1.
    public var attune = 1
    public var title: String
    public var run: RunDetails
    /// The verdict in a sentence or two, and what it rests on.
    public var headline: Headline
    /// What a reader must know before trusting a figure.
    public var warnings: [String]
    /// The arm that the others are compared with.
    public var baseline: String
    public var arms: [EvaluationResult.Arm]
    public var judges: [EvaluationResult.Judge]
    public var audiences: [EvaluationResult.Audience]
    /// The judge whose verdicts the headline rests on; nil without any.
    public var primaryJudge: String?
    /// A row for each arm and judge over all prompts, the primary judge's first.
    public var winRates: [WinRateRow]
    /// The primary judge's, by audience, by context, and where the profile has something to say or not.
    public var byAudience: [WinRateRow]
    public var byContext: [WinRateRow]
    public var byRubric: [WinRateRow]
    /// The primary judge's win rates over the prompts that each statement was applied to.
    public var statements: [StatementRow]
    public var rankings: [ArmRanking]
    public var quality: [QualityRow]
    public var mismatch: [PairedDifference]
    public var circularity: [PairedDifference]
    public var overAdaptation: [OverAdaptation]
    public var curves: [CurveRow]
    public var margins: [MarginRow]
    /// How arms fared with a played user; nil where none was played.
    public var dialogue: DialogueFigures?
    /// One conversation of the headline arm and of the baseline; empty where no user was played.
    public var conversations: [Conversation]
    public var calibration: [JudgeCalibration]
    /// The headline arm's replies beside the baseline's; nil without a headline arm.
    public var lengths: LengthScatter?
    public var cost: CostDetails
    public var examples: [Example]
    /// Audits of safety, ability and authorship that were run for the same audiences, at most one of each kind.
    public var audits: [AuditReport]

    /// An empty report: everything but the title is filled in by the caller.
    public init(title: String, run: RunDetails, headline: Headline, baseline: String) {
        self.title = title
        self.run = run
        self.headline = headline
        self.baseline = baseline
        warnings = []
        arms = []
        judges = []
        audiences = []
        winRates = []
        byAudience = []
        byContext = []
        byRubric = []
        statements = []
        rankings = []
        quality = []
        mismatch = []
        circularity = []
        overAdaptation = []
        curves = []
        margins = []
        conversations = []
        calibration = []
        cost = CostDetails()
        examples = []
        audits = []
    }
}
