import Foundation

/// One conversation of a ChatGPT export: a tree of messages, of which the path from `current_node` to the root is what
/// the user saw last. Where the user had a reply written again, the reply on that path was kept and its siblings were
/// not: an implicit preference for each.
enum ChatGPTExport {
    static func drafts(_ row: JSON) throws(RowReason) -> [Draft] {
        guard let mapping = row["mapping"] else { throw .absent("mapping") }
        guard mapping.isObject else { throw RowReason(.wrongType, field: "mapping") }
        let tree = Tree(mapping)
        guard let leaf = row["current_node"]?.string.flatMap({ tree.nodes[$0] }) ?? tree.newestLeaf else {
            throw RowReason(.noMessages, field: "mapping")
        }
        let path = tree.path(to: leaf)
        let messages = path.compactMap(message)
        guard !messages.isEmpty else { throw RowReason(.noMessages, field: "mapping") }
        let time = row["create_time"].flatMap(Timestamp.read)
        let id = row.first(["conversation_id", "id"]).flatMap(RowFields.name)
        var conversation = Draft(messages)
        conversation.id = id
        conversation.time = time
        var drafts = [conversation]
        for pair in pairs(path, tree) {
            var draft = Draft(pair)
            draft.id = id
            draft.time = time
            draft.suffix = "p\(drafts.count)"
            drafts.append(draft)
        }
        return drafts
    }

    /// The nodes by id.
    private struct Tree {
        var nodes: [String: JSON] = [:]
        var newestLeaf: JSON?

        init(_ mapping: JSON) {
            var newest = -Double.infinity
            for (id, node) in mapping.members where node.isObject {
                nodes[id] = node
                let isLeaf = node["children"].map { $0.count == 0 } ?? true
                let time = node["message"]?["create_time"]?.double ?? 0
                if isLeaf, node["message"] != nil, time >= newest {
                    newest = time
                    newestLeaf = node
                }
            }
        }

        /// From the root to the node. Stops at a missing parent, and in a circle.
        func path(to leaf: JSON) -> [JSON] {
            var path = [leaf]
            while path.count <= nodes.count, let parent = path[path.count - 1]["parent"]?.string,
                let node = nodes[parent]
            {
                path.append(node)
            }
            return path.reversed()
        }

        func children(_ node: JSON) -> [JSON] {
            guard let children = node["children"] else { return [] }
            return children.elements.compactMap { $0.string.flatMap { nodes[$0] } }
        }
    }

    /// What the user could see of a node; nil for roots, hidden and system messages, tool traffic and empty ones.
    private static func message(_ node: JSON) -> Message? {
        guard let message = node["message"], message.isObject, let author = message["author"]?["role"]?.string,
            let role = Role(rawValue: author), role == .user || role == .assistant
        else { return nil }
        if message["metadata"]?["is_visually_hidden_from_conversation"]?.bool == true { return nil }
        if let recipient = message["recipient"]?.string, recipient != "all" { return nil }
        guard let content = message["content"] else { return nil }
        if let kind = content["content_type"]?.string, kind != "text", kind != "multimodal_text" { return nil }
        guard let text = content.first(["parts", "text"]).flatMap(parts), !text.utf8.allSatisfy(\.isJSONSpace)
        else { return nil }
        return Message(role, text, rating: role == .assistant ? message["metadata"].flatMap(TurnList.rating) : nil)
    }

    private static func parts(_ value: JSON) -> String? {
        guard value.isArray else { return value.string }
        var text = ""
        for part in value.elements {
            // Speech is kept as `{"content_type": "audio_transcription", "text": …}`; images have no text.
            guard let next = part.string ?? part["text"]?.string, !next.isEmpty else { continue }
            text += text.isEmpty ? next : "\n" + next
        }
        return text
    }

    private static func pairs(_ path: [JSON], _ tree: Tree) -> [PreferencePair] {
        var pairs: [PreferencePair] = []
        var prompt: [Message] = []
        for (index, node) in path.enumerated() {
            if let message = message(node) { prompt.append(message) }
            // Replies part at the user's turn, or at a hidden node between it and the reply.
            guard prompt.last?.role == .user, index + 1 < path.count else { continue }
            let branches = tree.children(node)
            guard branches.count > 1, let chosen = reply(path[index + 1], tree, along: path) else { continue }
            for branch in branches where branch.index != path[index + 1].index {
                guard let rejected = reply(branch, tree, along: []), rejected != chosen else { continue }
                pairs.append(PreferencePair(prompt: prompt, chosen: chosen, rejected: rejected))
            }
        }
        return pairs
    }

    /// The first visible reply of a branch, before the user's next turn.
    private static func reply(_ branch: JSON, _ tree: Tree, along path: [JSON]) -> String? {
        var node = branch
        for _ in 0...tree.nodes.count {
            if let message = message(node) { return message.role == .assistant ? message.text : nil }
            let children = tree.children(node)
            let next = children.first { child in path.contains { $0.index == child.index } } ?? children.last
            guard let next else { return nil }
            node = next
        }
        return nil
    }
}
