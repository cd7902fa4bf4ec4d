import ArgumentParser

struct Profiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at profiles, correct them, carry them in and out as files, and forget a user.",
        subcommands: [
            ProfilesList.self, ProfilesShow.self, ProfilesEdit.self, ProfilesExport.self, ProfilesImport.self,
            ProfilesHistory.self, ProfilesRevert.self, ProfilesForget.self,
        ]
    )
}
