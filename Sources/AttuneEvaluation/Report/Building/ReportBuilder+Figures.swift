import AttuneStatistics
import Foundation

extension ReportBuilder {
    private func of(_ arm: String, _ judge: String) -> [Verdict] {
        verdicts.filter { $0.arm == arm && $0.judge == judge && $0.baseline == result.baseline }
    }

    private func names(_ kind: ArmKind) -> [String] { result.arms.filter { $0.kind == kind.rawValue }.map(\.name) }

    private func judges(_ sees: JudgeSight) -> [String] { result.judges.filter { $0.sees == sees }.map(\.name) }

    private var comparedArms: [String] { result.arms.map(\.name).filter { $0 != result.baseline } }

    /// ΔPQ of every arm, where one judge sees the person's wishes and another only the reply.
    func quality() -> [EvaluationReport.QualityRow] {
        guard let primary, primary.sees != .quality, let general = judges(.quality).first else { return [] }
        return comparedArms.compactMap { arm in
            PersonalizationQuality(
                personalization: of(arm, primary.name), quality: of(arm, general), options: options
            ).map {
                EvaluationReport.QualityRow(
                    arm: arm, personalizationJudge: primary.name, qualityJudge: general, figure: $0)
            }
        }
    }

    /// The right profile's arm less each wrong one's.
    func mismatch() -> [PairedDifference] {
        guard let primary, let right = names(.rightProfile).first else { return [] }
        return names(.wrongProfile).compactMap {
            PairedDifference.mismatch(
                right: of(right, primary.name), wrong: of($0, primary.name), options: options)
        }
    }

    /// Each judge that was shown the learned profile, less the primary one, on the right profile's arm.
    func circularity() -> [PairedDifference] {
        guard let primary, primary.sees != .profile, let arm = names(.rightProfile).first ?? comparedArms.last else {
            return []
        }
        return judges(.profile).compactMap {
            PairedDifference.circularity(aware: of(arm, $0), blind: of(arm, primary.name), options: options)
        }
    }

    func overAdaptation(_ own: [Verdict]) -> [OverAdaptation] {
        var texts: [Key: String] = [:]
        for sample in samples where sample.isRubricOn == false {
            for reply in sample.replies {
                texts[Key(sample.prompt, sample.audience, reply.arm, reply.round)] = reply.text
            }
        }
        return comparedArms.compactMap { arm in
            OverAdaptation(own.filter { $0.arm == arm }, options: options) { verdict in
                let round = verdict.round ?? 1
                guard let reply = texts[Key(verdict.prompt, verdict.audience, verdict.arm, round)],
                    let base = texts[Key(verdict.prompt, verdict.audience, verdict.baseline, round)]
                else { return nil }
                return reply == base
            }
        }
    }

    struct Key: Hashable {
        var prompt, audience, arm: String
        var round: Int

        init(_ prompt: String, _ audience: String, _ arm: String, _ round: Int) {
            self.prompt = prompt
            self.audience = audience
            self.arm = arm
            self.round = round
        }
    }

    func curves() -> [EvaluationReport.CurveRow] {
        guard let primary else { return [] }
        return comparedArms.compactMap { arm in
            RoundCurve(of(arm, primary.name), options: options).map {
                EvaluationReport.CurveRow(arm: arm, judge: primary.name, curve: $0)
            }
        }
    }

    /// For judges that give scores: the arm's score less the baseline's.
    func margins() -> [EvaluationReport.MarginRow] {
        result.judges.flatMap { judge in
            comparedArms.compactMap { arm in
                RewardMargin(scored(arm, judge.name).map(\.pair), options: options).map {
                    EvaluationReport.MarginRow(arm: arm, judge: judge.name, figure: $0)
                }
            }
        }
    }

    private func scored(_ arm: String, _ judge: String) -> [(pair: ScoredPair, sample: EvaluationSample)] {
        samples.flatMap { sample in
            sample.replies.filter { $0.arm == arm }.compactMap { reply in
                guard let own = reply.scores[judge],
                    let base = sample.replies.first(where: { $0.arm == result.baseline && $0.round == reply.round })?
                        .scores[judge]
                else { return nil }
                return (ScoredPair(unit: sample.unit, preferred: own, other: base), sample)
            }
        }
    }

    /// How well the scores of each other judge foretell the primary judge's choices: the slope of a logistic model is
    /// fitted on one half of the units and tried on the other, both ways.
    func calibration() -> [JudgeCalibration] {
        guard let primary else { return [] }
        return result.judges.filter { $0.name != primary.name }.compactMap { judge in
            var rows: [(unit: String, margin: Double, outcome: Double)] = []
            for arm in comparedArms {
                for (pair, sample) in scored(arm, judge.name) {
                    let verdict = sample.verdicts.first {
                        $0.arm == arm && $0.judge == primary.name && $0.baseline == result.baseline
                    }
                    guard let outcome = verdict?.preference else { continue }
                    rows.append((sample.unit, pair.preferred - pair.other, outcome))
                }
            }
            let order = Set(rows.map(\.unit)).sorted()
            let half = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, $0.offset % 2) })
            guard order.count >= 20 else { return nil }
            var predictions: [JudgeCalibration.Prediction] = []
            for side in 0...1 {
                var data = LogisticData(columns: 1)
                for row in rows where half[row.unit] != side { data.add([row.margin], outcome: row.outcome) }
                let slope = LogisticRegression(strength: 1e4).fit(data)[0]
                for row in rows where half[row.unit] == side {
                    predictions.append(
                        JudgeCalibration.Prediction(
                            probability: LogisticRegression.probability(slope * row.margin), outcome: row.outcome))
                }
            }
            return JudgeCalibration(source: judge.name, reference: primary.name, predictions)
        }
    }

    /// Where each length difference ended, and the curve of the length-controlled model.
    func scatter(_ own: [Verdict], _ rates: [EvaluationReport.WinRateRow]) -> EvaluationReport.LengthScatter? {
        let usable = own.filter { $0.preference != nil }
        guard let first = usable.first, usable.count > 1 else { return nil }
        let step = max(Double(usable.count) / 400, 1)
        let points = stride(from: 0.0, to: Double(usable.count), by: step).map { position in
            let verdict = usable[Int(position)]
            return EvaluationReport.LengthScatter.Point(
                difference: Double(verdict.armLength - verdict.baselineLength), preference: verdict.preference ?? 0.5)
        }
        let differences = own.map { Double($0.armLength - $0.baselineLength) }
        let deviation = Moments(differences).variance?.squareRoot() ?? 0
        let row = rates.first { $0.rate.arm == first.arm && $0.rate.judge == first.judge }
        var curve: [EvaluationReport.LengthScatter.Point] = []
        if let model = row?.lengthControlled, deviation > 0, let low = differences.min(), let high = differences.max() {
            curve = (0...40).map { index in
                let x = low + (high - low) * Double(index) / 40
                return EvaluationReport.LengthScatter.Point(
                    difference: x,
                    preference: LogisticRegression.probability(
                        model.constant + model.lengthEffect * tanh(x / deviation)))
            }
        }
        return EvaluationReport.LengthScatter(
            arm: first.arm, judge: first.judge, points: points, count: usable.count, curve: curve)
    }
}
