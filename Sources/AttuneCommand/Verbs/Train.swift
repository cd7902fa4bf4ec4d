import ArgumentParser

struct Train: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Train an adapter for a local model.",
        discussion: """
            Runs in this process on the CPU's cores. The result is a LoRA adapter in PEFT's format, which generate, vLLM \
            and PEFT load; adapters merge makes a full model of it. A training that was interrupted or killed goes on \
            where it was when the same command is given again, and ends with the same bytes.
            """,
        subcommands: [TrainSFT.self, TrainDPO.self]
    )
}
