import AttuneTransformer
import Foundation

// usage: tokenizer-throughput FOLDER LINES IDS [REPEATS]
// LINES is a JSON file with a list of texts. Writes to IDS one JSON object a text, {"ids", "text"}: its ids and what
// they decode to. Prints one JSON object with the rate of encoding on one core; reading the files is not part of it.

let arguments = CommandLine.arguments
guard arguments.count >= 4 else {
    FileHandle.standardError.write(Data("usage: tokenizer-throughput FOLDER LINES IDS [REPEATS]\n".utf8))
    exit(64)
}
func seconds(_ body: () throws -> Void) rethrows -> Double {
    let elapsed = try ContinuousClock().measure(body)
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
}

var loaded: Tokenizer?
let loading = try seconds { loaded = try Tokenizer(folder: arguments[1]) }
guard let tokenizer = loaded else { exit(65) }
let lines = try JSONDecoder().decode([String].self, from: Data(contentsOf: URL(fileURLWithPath: arguments[2])))
let bytes = lines.reduce(0) { $0 + $1.utf8.count }

var ids: [[Int]] = []
let encoding = seconds { ids = lines.map { tokenizer.encode($0, addsSpecialTokens: true) } }
var again = encoding
for _ in 1..<max(arguments.count > 4 ? Int(arguments[4]) ?? 1 : 1, 1) {
    again = min(again, seconds { for line in lines { _ = tokenizer.encode(line) } })
}
struct Row: Encodable {
    var ids: [Int]
    var text: String
}
var out = Data()
let decoding = seconds {
    for row in ids {
        let text = tokenizer.decode(row, skipsSpecialTokens: false)
        if let line = try? JSONEncoder().encode(Row(ids: row, text: text)) { out += line + Data("\n".utf8) }
    }
}
try out.write(to: URL(fileURLWithPath: arguments[3]))
print(
    """
    {"loading_s": \(loading), "MBps": \(Double(bytes) / 1e6 / encoding), "again_MBps": \(Double(bytes) / 1e6 / again), \
    "decoding_s": \(decoding)}
    """)
