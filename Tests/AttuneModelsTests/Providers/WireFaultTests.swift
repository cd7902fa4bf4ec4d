import AttuneCore
import Testing

@testable import AttuneModels

@Suite("Errors of providers")
struct WireFaultTests {
    static let model = ModelName(id: "openai/m", name: "m")

    @Test(
        "are told apart by status",
        arguments: [
            (301, ModelError.Code.rejected), (400, .rejected), (401, .unauthorized), (402, .rejected),
            (403, .unauthorized), (404, .notFound), (408, .timeout), (409, .rejected), (413, .rejected),
            (422, .rejected), (429, .rateLimited), (500, .server), (503, .server), (529, .server),
        ])
    func statuses(status: Int, code: ModelError.Code) {
        let error = WireFault.error(HTTPHead(status: status), body: [], model: Self.model)
        #expect(error.code == code && error.status == status && error.model == "openai/m")
        #expect(error.description.contains("HTTP \(status)"))
    }

    @Test("tell the names that the provider gives, and never its message")
    func names() {
        let body = #"""
            {"error": {"message": "Incorrect API key provided: \#(Fixtures.key). You said: \#(Fixtures.personal)",
             "type": "invalid_request_error", "param": "messages[0].content", "code": "invalid_api_key"}}
            """#
        let error = WireFault.error(HTTPHead(status: 401), body: Array(body.utf8), model: Self.model)
        #expect(
            error.problem.hasSuffix(
                "[type invalid_request_error, code invalid_api_key, param messages[0].content]"))
        #expect(!error.problem.contains("sk-") && !error.problem.contains("diary"))
    }

    @Test(
        "tell no name that is none",
        arguments: [
            Fixtures.key, "my secret diary", "Diary", "sk-abc", "1234567890", "x\ny",
            String(repeating: "a", count: 49), "",
        ])
    func noNames(value: String) {
        let body = JSONValue.object([.init("error", ["type": .string(value), "code": .string(value)])])
        let error = WireFault.error(HTTPHead(status: 400), body: body.bytes(), model: Self.model)
        #expect(error.problem == "the server refused the request as it stands")
    }

    @Test("stay readable where the body is something else", arguments: ["", "<html>", "[]", #"{"error": "diary"}"#])
    func otherBodies(body: String) {
        let error = WireFault.error(HTTPHead(status: 502), body: Array(body.utf8), model: Self.model)
        #expect(error.problem == "the server failed")
    }
}
