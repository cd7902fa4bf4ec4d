import ArgumentParser

struct Adapters: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, merge or convert LoRA adapters.",
        subcommands: [AdaptersList.self, AdaptersMerge.self, AdaptersConvert.self]
    )
}
