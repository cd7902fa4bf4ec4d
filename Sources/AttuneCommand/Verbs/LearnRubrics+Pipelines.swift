import AttuneCore
import AttuneLearning
import AttuneStore

extension LearnRubrics {
    private var options: RubricOptions {
        var options = RubricOptions(groupBy: groupBy)
        options.minimumUsers = minimumUsers
        options.minimumEffect = minimumEffect
        options.countsEveryReply = replies == .all
        options.seed = global.seed
        return options
    }

    private var source: ContextSource { contexts?.source ?? .fieldOrAuto }

    /// What this command line learns without a model.
    func offlinePipeline(_ workspace: Workspace) -> RubricPipeline {
        let analyst = OfflineAnalyst(scope: replies)
        var pipeline = RubricPipeline(
            workspace: workspace, analyst: analyst,
            learner: RubricLearner(options: options, contexts: source, analyst: analyst.id))
        pipeline.holdOut = HoldOut(leaving, .rubrics)
        return pipeline
    }

    /// What this command line learns with a model.
    func modelPipeline(_ analyst: ModelAnalyst, _ workspace: Workspace) -> RubricPipeline {
        var pipeline = RubricPipeline(
            workspace: workspace, analyst: analyst,
            learner: ModelRubricLearner(analyst, options: options, contexts: source))
        pipeline.holdOut = HoldOut(leaving, .rubrics)
        if contexts == .model {
            var contextOptions = ModelContexts.Options()
            contextOptions.seed = global.seed
            contextOptions.concurrency = calls.concurrency
            pipeline.labels = ModelContextLabels(
                contexts: ModelContexts(analyst, options: contextOptions), workspace: workspace)
        }
        return pipeline
    }

    var analystOptions: ModelAnalyst.Options {
        var options = ModelAnalyst.Options()
        options.sparesSilentTurns = !everyTurn
        options.concurrency = max(calls.concurrency, 1) * 2
        return options
    }
}
