import ArgumentParser
import AttuneCore
import AttuneEvaluation
import AttuneSteering
import AttuneStore
import Foundation

/// Whose profiles steer an evaluation's requests; nobody's where no option is given.
struct SteeredFor: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Steer by this user's profile.", valueName: "id"))
    var user: String?

    @Option(name: .long, help: ArgumentHelp("Steer by this group's profile.", valueName: "name=value"))
    var group: [String] = []

    @Option(name: .long, help: ArgumentHelp("Steer by a persona in your own words.", valueName: "text"))
    var persona: String?

    @Option(name: .long, help: "The requests' context, where it is known; otherwise it is told by the words.")
    var context: String?

    func validate() throws {
        _ = try group.map(AudienceArgument.group)
        guard persona != TailorAudiences.automatic else {
            throw ValidationError("--persona takes a sentence here; 'auto' would be another one for each request")
        }
    }

    var isAnybody: Bool { user != nil || persona != nil || !group.isEmpty }

    /// Whose profiles steer, for the result; a persona in words stays the user's own.
    func labels() throws -> [String] {
        try [user.map { Audience.user($0).label }, persona.map { _ in "a persona in words" }].compactMap { $0 }
            + group.map { try AudienceArgument.group($0).label }
    }

    /// The record of a run that is steered so.
    func record(_ global: GlobalOptions) -> RunRecord {
        RunRecord(
            version: Attune.version, arguments: RunRecord.arguments(without: [persona ?? ""]), seed: global.seed)
    }

    /// nil where nobody is named. An audience without a profile is an error: its evaluation would compare a model with
    /// itself.
    func steering(_ global: GlobalOptions) async throws -> MessageSteering? {
        guard isAnybody else { return nil }
        // A persona in words needs no workspace.
        let workspace = user == nil && group.isEmpty ? try? global.openForReading() : try global.openForReading()
        let audiences = TailorAudiences(
            user: user, author: nil, persona: persona, groups: try group.map(AudienceArgument.group))
        var profiles: [Profile] = []
        if let workspace {
            profiles = try await audiences.profiles(in: workspace, prompt: "", remark: Console.remark)
        } else if let persona {
            profiles = [Profile(persona: persona)]
        }
        profiles.removeAll { $0.statements.isEmpty }
        guard !profiles.isEmpty else {
            throw WorkspaceError(
                .missing, "There is no profile to steer by; attune profiles list names those there are.")
        }
        let contexts = try workspace?.model(name: RubricPipeline.contextModelName).map {
            try JSONDecoder().decode(ContextModel.self, from: $0)
        }
        var options = SteeringOptions()
        options.steersOutsideContexts = audiences.isPersonal
        let tailor = Tailor(contexts: contexts, options: options)
        let found = profiles
        let context = context
        return { messages in
            let tailored = tailor.tailor(SteeringRequest(messages: messages, profiles: found, context: context))
            return (tailored.messages, tailored.gate.isOn)
        }
    }
}
