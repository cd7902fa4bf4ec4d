/// Builds the trie of all patterns and its failure links.
struct MarkerTableBuilder {
    struct State {
        var next: [Int: Int] = [:]
        var fail = 0
        var outputs: [MarkerTable.Output] = []
    }

    private(set) var words: [String: Int] = [:]
    private(set) var flags: [WordFlags]
    private(set) var states = [State()]

    init() { flags = [WordFlags](repeating: [], count: Int(MarkerTable.Token.firstWord)) }

    mutating func flag(_ word: String, _ flag: WordFlags) { flags[token(word)].formUnion(flag) }

    mutating func add(_ pattern: [String], _ mark: Mark, excludes: Bool) {
        var state = 0
        for word in pattern {
            let token = token(word)
            if let next = states[state].next[token] {
                state = next
            } else {
                states.append(State())
                states[state].next[token] = states.count - 1
                state = states.count - 1
            }
        }
        let output = MarkerTable.Output(
            mark: UInt8(mark.rawValue), length: UInt8(pattern.count),
            words: UInt8(pattern.count { $0 != "^" && $0 != "," && $0 != ":" }), excludes: excludes)
        let known = states[state].outputs.contains { $0.mark == output.mark && $0.excludes == excludes }
        if !known { states[state].outputs.append(output) }
    }

    /// Sets each state's failure link, breadth first, and hands it the outputs of the states that it fails to, so
    /// that outputs come longest first and exclusions before what they exclude.
    mutating func linkFailures() {
        var queue = Array(states[0].next.values).sorted()
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            for (token, child) in states[state].next.sorted(by: { $0.key < $1.key }) {
                var fail = states[state].fail
                while fail != 0, states[fail].next[token] == nil { fail = states[fail].fail }
                let target = states[fail].next[token] ?? 0
                states[child].fail = target == child ? 0 : target
                queue.append(child)
            }
            states[state].outputs += states[states[state].fail].outputs
            states[state].outputs.sort {
                ($0.length, $0.excludes ? 1 : 0, $1.mark) > ($1.length, $1.excludes ? 1 : 0, $0.mark)
            }
        }
    }

    func rootTransitions() -> [UInt16] {
        (0..<flags.count).map { UInt16(states[0].next[$0] ?? 0) }
    }

    func edgesBelowRoot() -> [(state: Int, token: Int, target: Int)] {
        states.indices.dropFirst().flatMap { state in
            states[state].next.sorted { $0.key < $1.key }.map { (state, $0.key, $0.value) }
        }
    }

    private mutating func token(_ word: String) -> Int {
        switch word {
        case "^": return Int(MarkerTable.Token.start)
        case ",": return Int(MarkerTable.Token.comma)
        case ":": return Int(MarkerTable.Token.colon)
        case "#": return Int(MarkerTable.Token.number)
        default: break
        }
        if let id = words[word] { return id }
        let id = flags.count
        words[word] = id
        flags.append([])
        return id
    }
}
