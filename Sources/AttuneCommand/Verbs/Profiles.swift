import ArgumentParser

struct Profiles: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at profiles, and carry them in and out as files.",
        subcommands: [
            ProfilesList.self, ProfilesShow.self, ProfilesExport.self, ProfilesImport.self, ProfilesHistory.self,
        ]
    )
}
