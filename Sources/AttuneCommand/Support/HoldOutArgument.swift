import ArgumentParser
import AttuneLearning
import AttuneStore
import Foundation

/// What learning leaves out, so that `attune evaluate` can ask about it.
struct HoldOutArgument: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Leave out this share, from 0 to below 1, so that attune evaluate can ask about what learning has not seen.",
            valueName: "share"))
    var holdOut = 0.0

    func validate() throws {
        guard holdOut >= 0, holdOut < 1 else { throw ValidationError("--hold-out lies between 0 and 1") }
    }
}

extension HoldOut {
    /// The ways to learn, each with a hold-out of its own.
    enum Method: String, CaseIterable {
        case rubrics, hypotheses, personas

        /// Profiles of groups see none of a left-out user's records; those of users see only some of each user's.
        var unit: HoldOut.Unit { self == .rubrics ? .user : .record }

        var modelName: String { "hold-out \(rawValue)" }
    }

    init(_ argument: HoldOutArgument, _ method: Method) { self.init(share: argument.holdOut, unit: method.unit) }

    /// Keeps what the newest learning left out.
    func save(in workspace: Workspace, method: Method) throws {
        let old = try Self.saved(in: workspace, method: method)
        if old == self || old == nil && share == 0 { return }
        try workspace.saveModel(JSONEncoder().encode(self), name: method.modelName)
    }

    /// What the newest learning left out; nil where nothing was said of it.
    static func saved(in workspace: Workspace, method: Method) throws -> HoldOut? {
        try workspace.model(name: method.modelName).map { try JSONDecoder().decode(HoldOut.self, from: $0) }
    }
}
