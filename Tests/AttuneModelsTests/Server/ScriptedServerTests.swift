import Foundation
import ModelServer
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite("The scripted server")
struct ScriptedServerTests {
    @Test("answers as the script says and records the request")
    func answers() async throws {
        try await ScriptedServer.run { request in
            .json(#"{"n": \#(request.index)}"#, status: 418, headers: [("x-a", "b")])
        } use: { server in
            var request = URLRequest(url: try #require(URL(string: server.url + "/path?q=1")))
            request.httpMethod = "POST"
            request.httpBody = Data(#"{"k": 7}"#.utf8)
            request.setValue("yes", forHTTPHeaderField: "x-sent")
            let (data, response) = try await URLSession.shared.data(for: request)
            #expect(String(decoding: data, as: UTF8.self) == #"{"n": 0}"#)
            #expect((response as? HTTPURLResponse)?.statusCode == 418)
            #expect(server.requests.count == 1)
            let seen = try #require(server.requests.first)
            #expect(seen.method == "POST" && seen.path == "/path?q=1" && seen.header("X-Sent") == "yes")
            #expect(seen.json["k"] as? Int == 7)
        }
    }

    @Test("cuts, splits and stalls where it is told", arguments: [0, 1, 5, 9])
    func steps(count: Int) {
        let reply = ScriptedReply.chunks(["abc", "def", "ghi"])
        var sent: [UInt8] = []
        for step in reply.cut(after: count).steps {
            if case .bytes(let bytes) = step { sent += bytes }
        }
        #expect(sent == Array("abcdefghi".utf8.prefix(count)))
        if case .close = reply.cut(after: count).steps.last {} else { Issue.record("no close at the end") }
        if case .stall = reply.stalling(after: count).steps.last {} else { Issue.record("no stall at the end") }
        #expect(reply.split(every: 2).steps.count == 6)
    }
}
