import AttuneCore
import AttuneSimulation
import Foundation
import Testing

/// Options of a world that is quick to make.
func smallWorld(seed: UInt64, conversations: Int = 400) -> GroupWorldOptions {
    var options = GroupWorldOptions()
    options.seed = seed
    options.conversations = conversations
    return options
}

func lines(_ options: GroupWorldOptions) throws -> Data {
    var data = Data()
    try GroupWorld(options).writeLines(to: { data += $0 })
    return data
}

@Suite struct GroupWorldTests {
    @Test(arguments: [1, 2, 99] as [UInt64])
    func oneSeedGivesTheSameBytesAndAnotherSeedOthers(seed: UInt64) throws {
        let first = try lines(smallWorld(seed: seed))
        #expect(try lines(smallWorld(seed: seed)) == first)
        #expect(try lines(smallWorld(seed: seed + 1)) != first)
    }

    @Test func theBytesOfASeedDoNotChangeBetweenReleasesUnnoticed() throws {
        let data = try lines(smallWorld(seed: 7, conversations: 50))
        // Other texts or draws change this on purpose: then record the new value.
        #expect(StableHash.of(String(decoding: data, as: UTF8.self)) == 8_906_718_926_113_930_162)
    }

    @Test func aConversationDoesNotDependOnTheOthers() {
        let world = GroupWorld(smallWorld(seed: 3))
        let all = Array(world.simulated())
        #expect(all.count == 400)
        #expect(world.conversation(123) == all[123])
        #expect(Array(world.conversations())[17] == all[17].record)
    }

    @Test func everyLineIsAnOpenAIChatRow() throws {
        let world = GroupWorld(smallWorld(seed: 5, conversations: 200))
        let rows = try lines(world.options).split(separator: 10)
        #expect(rows.count == 200)
        for (row, simulated) in zip(rows, world.simulated()) {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(row)) as? [String: Any])
            let record = simulated.record
            #expect(object["id"] as? String == record.id)
            #expect(object["user"] as? String == record.user)
            #expect(object["context"] as? String == simulated.context)
            #expect(object["groups"] as? [String: String] == ["tier": simulated.group])
            #expect(object["created"] as? Double == record.time?.timeIntervalSince1970)
            let messages = try #require(object["messages"] as? [[String: String]])
            guard case .conversation(let turns) = record.content else {
                Issue.record("not a conversation")
                continue
            }
            #expect(messages.map { $0["content"] } == turns.map(\.text))
            #expect(messages.map { $0["role"] } == turns.map(\.role.rawValue))
            #expect(turns.enumerated().allSatisfy { $0.element.role == ($0.offset % 2 == 0 ? .user : .assistant) })
        }
    }

    @Test func theContextCanBeLeftOut() throws {
        var options = smallWorld(seed: 5, conversations: 20)
        options.writesContext = false
        let world = GroupWorld(options)
        #expect(world.conversations().allSatisfy { $0.context == nil })
        #expect(String(decoding: try lines(options), as: UTF8.self).contains("\"context\"") == false)
    }

    @Test func controlCharactersAndQuotesAreEscaped() throws {
        let text = "a \"quote\", a \\ and\ta tab\u{1}\r\nü 🎉"
        let record = Record(id: "1", groups: ["b": "2", "a": "1"], content: .conversation([Message(.user, text)]))
        var line: [UInt8] = []
        ChatLine.append(record, to: &line)
        let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
        #expect((object?["messages"] as? [[String: String]])?.first?["content"] == text)
        #expect(object?["groups"] as? [String: String] == ["a": "1", "b": "2"])
        var nothing: [UInt8] = []
        ChatLine.append(Record(content: .writing("x")), to: &nothing)
        #expect(nothing.isEmpty)
    }

    @Test func logAndTruthAreWrittenToFiles() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attune-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let world = GroupWorld(smallWorld(seed: 8, conversations: 300))
        let log = folder.appendingPathComponent("log.jsonl")
        var told: [Int] = []
        let summary = try world.writeLogs(to: log, progress: { told.append($0) })
        let data = try Data(contentsOf: log)
        #expect(summary.conversations == 300)
        #expect(summary.bytes == data.count)
        #expect(told.last == 300)
        #expect(data == (try lines(world.options)))
        let side = folder.appendingPathComponent("truth.json")
        try world.truth.write(to: side)
        #expect(try GroupTruth.read(from: side) == world.truth)
        #expect(throws: (any Error).self) { try world.writeLogs(to: folder.appendingPathComponent("no/log.jsonl")) }
    }

    @Test func groupsUsersAndContextsAreBalanced() {
        let world = GroupWorld(smallWorld(seed: 11, conversations: 5_000))
        var groups: [String: Int] = [:]
        var contexts: [String: Int] = [:]
        var userGroups: [String: Set<String>] = [:]
        for conversation in world.simulated() {
            groups[conversation.group, default: 0] += 1
            contexts[conversation.context, default: 0] += 1
            userGroups[conversation.record.user ?? "", default: []].insert(conversation.group)
        }
        #expect(groups.count == 2)
        #expect(groups.values.allSatisfy { abs($0 - 2_500) < 300 })
        #expect(contexts.count == 5)
        #expect(contexts.values.allSatisfy { abs($0 - 1_000) < 130 })
        #expect(userGroups.values.allSatisfy { $0.count == 1 })
        #expect((295...300).contains(userGroups.count))
        #expect(abs(userGroups.values.count { $0 == ["expert"] } - 150) <= 5)
    }
}
