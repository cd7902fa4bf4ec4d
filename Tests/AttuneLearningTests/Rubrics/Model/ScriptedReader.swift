import AttuneCore
import Synchronization

/// A model whose answers are decided by the shape that is asked for and the data that is sent.
final class ScriptedReader: LanguageModel {
    typealias Script = @Sendable (_ shape: String, _ data: JSONValue) throws -> String

    let id = "script/reader"
    let script: Script
    private let log = Mutex<[ModelRequest]>([])

    init(_ script: @escaping Script) { self.script = script }

    var requests: [ModelRequest] { log.withLock { $0 } }

    func requests(for shape: String) -> [ModelRequest] { requests.filter { $0.shape?.name == shape } }

    func answer(_ request: ModelRequest) async throws -> ModelAnswer {
        log.withLock { $0.append(request) }
        let data = try JSONValue.parse(Array((request.messages.first { $0.role == .user }?.text ?? "").utf8))
        return ModelAnswer(text: try script(request.shape?.name ?? "", data), model: id)
    }

    static func judgement(_ sign: String?) -> String { #"{"signs": [\#(sign.map { "\"\($0)\"" } ?? "")]}"# }

    static func explanation(_ properties: (String, String)...) -> String {
        let items = properties.map {
            JSONValue.object([.init("property", .string($0.0)), .init("wants", .string($0.1))])
        }
        return JSONValue.object([.init("properties", .array(items))]).text()
    }

    static func aspects(_ names: [String]) -> String {
        let items = names.map {
            JSONValue.object([
                .init("name", .string($0)), .init("definition", .string("More of it shows more \($0)")),
            ])
        }
        return JSONValue.object([.init("aspects", .array(items))]).text()
    }
}
