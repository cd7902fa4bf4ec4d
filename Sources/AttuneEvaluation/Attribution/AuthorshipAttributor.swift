import AttuneCore
import Foundation

/// Tells which of several authors wrote a text, from how often he uses words, marks and runs of characters.
///
/// The method is chosen, and the probabilities are calibrated, on works that were held out whole, since passages of one
/// work recognise each other by names and topic. Nothing is random: the same texts give the same attributor.
public struct AuthorshipAttributor: Sendable {
    /// The candidates, in alphabetical order.
    public let authors: [String]
    public let method: AttributionMethod
    /// What each method reached on held-out works; empty where no author has two works.
    public let trials: [AttributionTrial]
    /// Scores are multiplied by it before they become probabilities: fitted on held-out works, where ``isCalibrated``.
    public let sharpness: Double
    public var isCalibrated: Bool { !trials.isEmpty }
    private let models: [StyleModel]
    private let masksNames: Bool

    /// Trains on texts of at least two authors.
    ///
    /// Time grows with folds × methods × (texts × size² + size³) of the whitened ones: for 840 passages and the standard
    /// methods some seconds.
    public static func train(
        on texts: [AuthoredText], options: AttributionOptions = AttributionOptions()
    ) async throws -> AuthorshipAttributor {
        let features = Set(options.candidates.flatMap(\.views).map(\.feature))
        let corpus = StyleCorpus(
            texts, features: features.union(AttributionOptions.untested.views.map(\.feature)),
            masksNames: options.masksNames)
        return try await train(corpus, rows: Array(texts.indices), options: options)
    }

    /// The same on a part of a corpus. Authors of the corpus without a text in it are no candidates.
    static func train(
        _ corpus: StyleCorpus, rows: [Int], options: AttributionOptions
    ) async throws -> AuthorshipAttributor {
        guard Set(rows.map { corpus.authorOf[$0] }).count > 1 else {
            throw AttributionError(.tooFewAuthors, "Attribution needs texts of at least two authors.")
        }
        let rows = rows.filter { (corpus.counts[.words]?.totals[$0] ?? 1) > 0 }
        guard Set(rows.map { corpus.authorOf[$0] }).count > 1 else {
            throw AttributionError(.noWords, "Attribution needs texts with words by at least two authors.")
        }
        let trials = try await AttributionTrial.run(corpus, rows: rows, options: options)
        var best = trials.first
        for trial in trials where trial.surprise < best?.surprise ?? .infinity { best = trial }
        return AuthorshipAttributor(
            corpus, rows: rows, method: best?.method ?? AttributionOptions.untested, trials: trials,
            sharpness: best?.sharpness ?? 5, options: options)
    }

    private init(
        _ corpus: StyleCorpus, rows: [Int], method: AttributionMethod, trials: [AttributionTrial], sharpness: Double,
        options: AttributionOptions
    ) {
        authors = corpus.authors
        self.method = method
        self.trials = trials
        self.sharpness = sharpness
        masksNames = options.masksNames
        models = method.views.map {
            StyleModel(corpus, rows: rows, view: $0, distance: method.distance, options: options)
        }
    }

    /// Who wrote the text; nil for a text without a word.
    public func attribute(_ text: String) -> Attribution? {
        var scores = [Double](repeating: 0, count: authors.count)
        for model in models {
            let features = model.space.feature.read(text, masksNames: masksNames)
            guard let vector = model.space.vector(features) else { return nil }
            Self.add(model.scores(vector), to: &scores, over: models.count)
        }
        return Attribution(authors, scores: scores, sharpness: sharpness)
    }

    func attribute(_ corpus: StyleCorpus, row: Int) -> Attribution? {
        var scores = [Double](repeating: 0, count: authors.count)
        for model in models {
            Self.add(model.scores(model.space.vector(corpus, row: row)), to: &scores, over: models.count)
        }
        return Attribution(authors, scores: scores, sharpness: sharpness)
    }

    static func add(_ part: [Double], to scores: inout [Double], over count: Int) {
        for author in scores.indices { scores[author] += part[author] / Double(count) }
    }
}

/// An answer to who wrote a text.
public struct Attribution: Sendable, Hashable, Codable {
    public struct Candidate: Sendable, Hashable, Codable {
        public var author: String
        public var probability: Double
    }

    /// The likeliest first; of equals in alphabetical order.
    public var candidates: [Candidate]
    public var author: String { candidates.first?.author ?? "" }
    public var probability: Double { candidates.first?.probability ?? 0 }
    /// The lead of the likeliest over the next, in probability.
    public var margin: Double { probability - (candidates.count > 1 ? candidates[1].probability : 0) }

    init?(_ authors: [String], scores: [Double], sharpness: Double) {
        let logs = Self.logProbabilities(scores, sharpness: sharpness)
        candidates = zip(authors, logs).filter { $1.isFinite }.map { Candidate(author: $0, probability: exp($1)) }
            .sorted { (-$0.probability, $0.author) < (-$1.probability, $1.author) }
        if candidates.isEmpty { return nil }
    }

    /// Logarithms of the softmax of the scores times `sharpness`.
    static func logProbabilities(_ scores: [Double], sharpness: Double) -> [Double] {
        let top = scores.max() ?? 0
        guard top.isFinite else { return scores.map { _ in -.infinity } }
        let sum = scores.reduce(0) { $0 + exp(sharpness * ($1 - top)) }
        return scores.map { sharpness * ($0 - top) - log(sum) }
    }
}
