/// Which features are compared: the `size` most frequent ones.
public struct StyleView: Sendable, Hashable, Codable {
    public var feature: TextUnit
    public var size: Int

    public init(_ feature: TextUnit, _ size: Int) {
        self.feature = feature
        self.size = size
    }

    public var name: String { "\(size) \(feature.rawValue)" }
}

/// How texts are compared with authors.
public enum StyleDistance: String, Sendable, Codable, CaseIterable {
    /// Burrows's Delta (2002): the mean absolute difference of standard scores.
    case delta
    /// The cosine of standard scores (Smith and Aldridge 2011; Evert et al. 2017), which does not mind how far a text
    /// lies from the mean.
    case cosine
    /// The cosine after whitening by how texts of one author differ: within a work, and, much more strongly, between
    /// works (see ``WithinAuthorCovariance``). What changes from one work of an author to the next, such as tense,
    /// person and topic, counts little.
    case whitened
}

/// One way to attribute: views whose scores are averaged, and a distance.
public struct AttributionMethod: Sendable, Hashable, Codable {
    public var views: [StyleView]
    public var distance: StyleDistance

    public init(_ views: [StyleView], _ distance: StyleDistance) {
        self.views = views
        self.distance = distance
    }

    public var name: String { views.map(\.name).joined(separator: " + ") + ", " + distance.rawValue }
}

/// How an attributor is trained.
public struct AttributionOptions: Sendable, Hashable {
    /// Words with a capital count as one and the same. Default false.
    public var masksNames = false
    /// The methods to choose from by cross-validation over works; of equals the first. Default: 200 and 500 words, 500
    /// runs of four characters, and words with characters, each with every distance.
    public var candidates: [AttributionMethod] = Self.standard
    /// Features must occur in at least this share of the training works. Default 0.5: names and topics occur in fewer.
    public var presence = 0.5
    /// Most folds of works. Default 12; authors with many works have several in one fold.
    public var folds = 12
    /// The weight of differences between an author's works beside those within a work. Default 10.
    public var betweenWorks = 10.0
    /// Folds at work at a time.
    public var width = 2

    public init() {}

    public static let standard: [AttributionMethod] = [
        [StyleView(.words, 200)], [StyleView(.words, 500)], [StyleView(.characters, 500)],
        [StyleView(.words, 500), StyleView(.characters, 500)],
    ].flatMap { views in StyleDistance.allCases.map { AttributionMethod(views, $0) } }

    /// Taken where no author has two works and nothing can be chosen: the one that assumes least.
    public static let untested = AttributionMethod([StyleView(.words, 500)], .cosine)
}
