extension Trainee {
    /// Weights in training.
    public var weightCount: Int { parameters.reduce(0) { $0 + $1.count } }
}

extension ModelFolder {
    /// Writes a model whose weights were all trained as a full folder in 32-bit floats, with the configuration, tokenizer
    /// and template files of this one.
    ///
    /// Throws ``ModelFolderError`` where the disk refuses.
    package func write(_ trainee: Trainee, to folder: String) throws {
        try makeFolder(folder)
        let items = trainee.parameters.map { SafetensorsWriter.Item($0.name, shape: $0.shape, floats: $0.values) }
        try SafetensorsWriter.write(items, to: folder + "/model.safetensors")
        try copyCompanions(to: folder)
    }
}
