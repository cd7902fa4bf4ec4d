import AttuneCore
import AttuneModels
import AttuneTransformer
import Foundation

/// A model in this process, with the hash under which its answers are stored.
struct LocalProvider: HashingModel {
    let model: LocalModel
    /// `local:` and the folder's name, then `#` and the adapter's.
    let id: String
    /// What tells this model from another one, or from itself after its files were changed.
    private let fingerprint: String

    /// - Parameters:
    ///   - adapter: the folder of a LoRA adapter in the format of PEFT or MLX.
    ///   - base: the model of that folder where it is in memory already, to share its weights.
    init(folder: String, adapter: String? = nil, base: LocalModel? = nil) throws {
        let base = try base ?? LocalModel(folder: folder)
        model = try LocalModel(
            base, adapter: adapter.map { try LowRankAdapter.read(folder: $0, configuration: base.folder.configuration) }
        )
        id = model.id + (adapter.map { "#" + URL(fileURLWithPath: $0).standardizedFileURL.lastPathComponent } ?? "")
        fingerprint = ([folder] + [adapter].compactMap { $0 }).map(Self.fingerprint).joined(separator: "\n")
    }

    func hash(_ request: ModelRequest) throws -> RequestHash {
        RequestHash(base: "local", path: fingerprint, model: id, body: Array(Self.body(request).utf8))
    }

    func answer(_ request: ModelRequest) async throws -> ModelAnswer { try await model.answer(request) }

    func stream(_ request: ModelRequest) -> AsyncThrowingStream<ModelPiece, any Error> { model.stream(request) }

    /// Names, sizes and times of the folder's files: reading gigabytes for a hash would take longer than an answer.
    private static func fingerprint(_ folder: String) -> String {
        let files = FileManager.default
        let names = (try? files.contentsOfDirectory(atPath: folder)) ?? []
        let lines = names.filter { $0.hasSuffix(".safetensors") || $0.hasSuffix(".json") || $0.hasSuffix(".jinja") }
            .sorted().map { name in
                let facts = try? files.attributesOfItem(atPath: folder + "/" + name)
                let time = (facts?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
                return "\(name) \(facts?[.size] as? Int ?? 0) \(time)"
            }
        return ([URL(fileURLWithPath: folder).standardizedFileURL.path] + lines).joined(separator: "\n")
    }

    /// Everything in a request that decides its answer, in one fixed form.
    private static func body(_ request: ModelRequest) -> String {
        let messages = request.messages.map { message in
            JSONValue.object([.init("role", .string(message.role.rawValue)), .init("content", .string(message.text))])
        }
        let sampling = request.sampling
        return JSONValue.object([
            .init("messages", .array(messages)),
            .init("temperature", sampling.temperature.map(JSONValue.number) ?? .null),
            .init("top_p", sampling.topP.map(JSONValue.number) ?? .null),
            .init("max_tokens", sampling.maximumTokens.map { .number(Double($0)) } ?? .null),
            .init("stop", .array(sampling.stop.map(JSONValue.string))),
            .init("seed", sampling.seed.map { .string(String($0)) } ?? .null),
            .init("shape", request.shape.map(\.jsonSchema) ?? .null),
        ]).text()
    }
}
