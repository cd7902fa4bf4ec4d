import AttuneCore
import AttuneStatistics

/// From a run's result and samples to a report.
struct ReportBuilder {
    let result: EvaluationResult
    let samples: [EvaluationSample]
    let verdicts: [Verdict]
    let evidence: [String: EvaluationReport.StatementEvidence]
    let options: FigureOptions
    /// The same without draws, for the many small rows.
    let quick: FigureOptions
    let primary: EvaluationResult.Judge?

    init(
        _ result: EvaluationResult, _ samples: [EvaluationSample],
        _ evidence: [String: EvaluationReport.StatementEvidence], _ options: FigureOptions
    ) {
        self.result = result
        self.samples = samples
        self.evidence = evidence
        self.options = options
        verdicts = samples.flatMap(\.verdicts)
        var quick = options
        quick.resamples = 0
        quick.permutations = 0
        self.quick = quick
        let judged = Set(verdicts.map(\.judge))
        let independent = result.judges.filter {
            judged.contains($0.name) && $0.sees != .profile && $0.sees != .quality
        }
        primary = independent.first ?? result.judges.first { judged.contains($0.name) }
    }

    func report() -> EvaluationReport {
        let rates = winRates()
        let arm = headlineArm(rates)
        var report = EvaluationReport(
            title: result.name,
            run: EvaluationReport.RunDetails(
                id: result.id, version: result.version, started: result.started, finished: result.finished,
                seed: result.seed, command: ["attune"] + result.arguments, plan: result.plan, inputs: result.inputs,
                prompts: result.cases),
            headline: EvaluationReport.Headline(finding: .undecided, sentence: ""), baseline: result.baseline)
        report.warnings = result.warnings
        report.arms = result.arms
        report.judges = result.judges
        report.audiences = result.audiences
        report.primaryJudge = primary?.name
        report.winRates = rates
        let own =
            primary.map { judge in verdicts.filter { $0.judge == judge.name && $0.baseline == result.baseline } } ?? []
        report.byAudience = rows(own, by: \.audience)
        report.byContext = rows(own.filter { $0.context != nil }) { $0.context ?? "" }
        report.byRubric = rows(own.filter { $0.isRubricOn != nil }) { Self.rubricScope($0.isRubricOn == true) }
        report.rankings = result.judges.compactMap { judge in
            ArmRanking(verdicts.filter { $0.judge == judge.name }, options: options)
        }
        report.quality = quality()
        report.mismatch = mismatch()
        report.circularity = circularity()
        report.overAdaptation = overAdaptation(own)
        report.curves = curves()
        report.margins = margins()
        report.calibration = calibration()
        report.dialogue = result.dialogue
        report.conversations = conversations(arm)
        if let arm { report.lengths = scatter(own.filter { $0.arm == arm }, rates) }
        report.statements = statements()
        report.cost.calls = result.calls
        report.cost.fromStore = result.fromStore
        report.cost.total = result.cost
        report.cost.currency = result.currency
        report.headline = HeadlineWriter(report: report, arm: arm, unit: options.unit).headline
        report.examples = arm.map(examples) ?? []
        return report
    }

    static func rubricScope(_ isOn: Bool) -> String {
        isOn ? "profile speaks" : "profile is silent"
    }

    /// Every arm and judge over all prompts; p-values corrected for the arms of one judge.
    private func winRates() -> [EvaluationReport.WinRateRow] {
        let judges = [primary].compactMap { $0 } + result.judges.filter { $0.name != primary?.name }
        return judges.flatMap { judge -> [EvaluationReport.WinRateRow] in
            let own = verdicts.filter { $0.judge == judge.name && $0.baseline == result.baseline }
            let groups = result.arms.map { arm in own.filter { $0.arm == arm.name } }.filter { !$0.isEmpty }
            let rates = groups.compactMap { WinRate($0, options: options) }
            let corrected = MultipleTesting.holm(rates.map { $0.pValue ?? .nan })
            return zip(groups, zip(rates, corrected)).map { verdicts, rate in
                EvaluationReport.WinRateRow(
                    rate: rate.0,
                    lengthControlled: LengthControlledWinRate(verdicts, confidence: options.confidence),
                    pValue: rate.1.isNaN ? nil : rate.1)
            }
        }
    }

    /// The arm that the verdict is about: the right profile where the plan has it, else the plan's last steered arm.
    private func headlineArm(_ rates: [EvaluationReport.WinRateRow]) -> String? {
        let tried = rates.filter { $0.rate.judge == primary?.name }.map(\.rate.arm)
        let wanted: [ArmKind] = [.rightProfile, .personaGiven, .personaRetrieved, .bestOf, .examples]
        for kind in wanted {
            if let arm = result.arms.first(where: { $0.kind == kind.rawValue && tried.contains($0.name) }) {
                return arm.name
            }
        }
        return tried.last
    }

    private func rows(_ verdicts: [Verdict], by scope: (Verdict) -> String) -> [EvaluationReport.WinRateRow] {
        let scopes = Set(verdicts.map(scope)).sorted()
        guard !scopes.isEmpty else { return [] }
        return result.arms.flatMap { arm in
            scopes.compactMap { name in
                WinRate(verdicts.filter { $0.arm == arm.name && scope($0) == name }, options: quick).map {
                    EvaluationReport.WinRateRow(scope: name, rate: $0)
                }
            }
        }
    }
}

extension EvaluationReport {
    /// The report of a run.
    ///
    /// - Parameters:
    ///   - result: the result file.
    ///   - samples: the sample file; figures are computed from its verdicts alone.
    ///   - evidence: by statement id, where the profiles are at hand.
    public init(
        _ result: EvaluationResult, samples: [EvaluationSample],
        evidence: [String: StatementEvidence] = [:], options: FigureOptions = FigureOptions()
    ) {
        self = ReportBuilder(result, samples, evidence, options).report()
    }
}
