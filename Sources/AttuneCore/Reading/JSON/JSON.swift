/// A view of one value on a tape. It is only valid while the tape and its row are.
struct JSON {
    let bytes: UnsafePointer<UInt8>
    let nodes: UnsafePointer<JSONNode>
    let index: Int

    private var node: JSONNode { nodes[index] }
    var kind: JSONKind { nodes[index].kind }
    var isNull: Bool { kind == .null }
    var isObject: Bool { kind == .object }
    var isArray: Bool { kind == .array }
    /// The number of elements of an array or members of an object; 0 for a scalar.
    var count: Int { isObject || isArray ? Int(node.end) : 0 }

    private func at(_ index: Int) -> JSON { JSON(bytes: bytes, nodes: nodes, index: index) }

    /// The first member of that name whose value is not null.
    subscript(key: StaticString) -> JSON? {
        member(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    }

    /// The first member of any of the names, in the order of the names.
    func first(_ keys: [StaticString]) -> JSON? {
        for key in keys {
            if let value = self[key] { return value }
        }
        return nil
    }

    func member(named key: String) -> JSON? {
        var key = key
        return key.withUTF8 { member($0) }
    }

    /// A step of a dotted path: a member, or an element where the step is a number and the value an array.
    func step(_ name: String) -> JSON? {
        if isObject { return member(named: name) }
        guard isArray, let wanted = Int(name), wanted >= 0 else { return nil }
        var position = 0
        for element in elements {
            if position == wanted { return element.isNull ? nil : element }
            position += 1
        }
        return nil
    }

    private func member(_ key: UnsafeBufferPointer<UInt8>) -> JSON? {
        guard kind == .object else { return nil }
        var i = index + 1
        for _ in 0..<Int(node.end) {
            let name = nodes[i]
            if matches(name, key), nodes[i + 1].kind != .null { return at(i + 1) }
            i = Int(nodes[i + 1].next)
        }
        return nil
    }

    @inline(__always)
    private func matches(_ name: JSONNode, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let length = Int(name.end &- name.start)
        if name.escaped {
            return JSONText.unescaped(slice(name)).utf8.elementsEqual(key)
        }
        guard length == key.count else { return false }
        let start = bytes + Int(name.start)
        for i in 0..<length where start[i] != key[i] { return false }
        return true
    }

    private func slice(_ node: JSONNode) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + Int(node.start), count: Int(node.end - node.start))
    }

    /// The elements of an array; nothing for other kinds.
    var elements: JSONElements { JSONElements(self) }

    /// The members of an object in the row's order; nothing for other kinds.
    var members: [(name: String, value: JSON)] {
        guard kind == .object else { return [] }
        var result: [(name: String, value: JSON)] = []
        result.reserveCapacity(count)
        var i = index + 1
        for _ in 0..<count {
            result.append((at(i).string ?? "", at(i + 1)))
            i = Int(nodes[i + 1].next)
        }
        return result
    }

    /// Calls `body` with the members whose name begins with `prefix`, under the rest of the name.
    func members(after prefix: StaticString, _ body: (String, JSON) -> Void) {
        guard kind == .object else { return }
        let size = prefix.utf8CodeUnitCount
        var i = index + 1
        for _ in 0..<count {
            let name = slice(nodes[i])
            if name.count > size, name.prefix(size).elementsEqual(prefix.bytes) {
                body(String(decoding: name.dropFirst(size), as: UTF8.self), at(i + 1))
            }
            i = Int(nodes[i + 1].next)
        }
    }

    /// The text of a string; nil for other kinds.
    var string: String? {
        let node = node
        guard node.kind == .string else { return nil }
        let slice = slice(node)
        return node.escaped ? JSONText.unescaped(slice) : String(decoding: slice, as: UTF8.self)
    }

    var isString: Bool { kind == .string }

    /// A number, or a string that holds one.
    var double: Double? {
        switch kind {
        case .number: Double(String(decoding: slice(node), as: UTF8.self))
        case .string: string.flatMap(Double.init)
        default: nil
        }
    }

    var bool: Bool? { kind == .true ? true : kind == .false ? false : nil }

    /// A scalar as text: strings as they are, numbers as the row writes them, `true` and `false`.
    var scalarText: String? {
        switch kind {
        case .string: string
        case .number, .true, .false: String(decoding: slice(node), as: UTF8.self)
        case .object, .array, .null: nil
        }
    }

    /// Whether a string holds something besides white space.
    var isBlank: Bool {
        let node = node
        guard node.kind == .string else { return true }
        if node.escaped { return (string ?? "").allSatisfy(\.isWhitespace) }
        return slice(node).allSatisfy { $0 == 0x20 }
    }
}

/// The elements of an array, first to last.
struct JSONElements: Sequence, IteratorProtocol {
    private let array: JSON
    private var index: Int
    private var left: Int

    init(_ array: JSON) {
        self.array = array
        index = array.index + 1
        left = array.isArray ? array.count : 0
    }

    mutating func next() -> JSON? {
        guard left > 0 else { return nil }
        left -= 1
        let element = JSON(bytes: array.bytes, nodes: array.nodes, index: index)
        index = Int(array.nodes[index].next)
        return element
    }
}
