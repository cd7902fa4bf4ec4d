import AttuneStore

/// What an import says to its user.
struct ImportReport: Encodable {
    var read: Int
    var stored: Int
    var duplicates: Int
    var quarantined: Int
    var updated: Int
    var records: Int
    /// Records stored by kind.
    var kinds: [String: Int]
    /// Records that carry a field.
    var fields: [String: Int]
    var users: Int
    var bytes: Int64
    var seconds: Double
    var files: [FileSummary]
    /// Whether the rows were only read.
    var isTrial = false

    init(_ summary: ImportSummary) {
        let total = summary.total
        read = total.read
        stored = total.stored
        duplicates = total.duplicates
        quarantined = total.quarantined
        updated = total.updated
        records = total.records
        kinds = total.kinds
        fields = total.fields
        users = summary.users
        bytes = total.bytes
        seconds = summary.seconds
        files = summary.files
    }

    /// After a trial nothing is kept, the quarantine files neither.
    mutating func forgetFiles() {
        isTrial = true
        for index in files.indices { files[index].quarantineFile = nil }
    }

    /// A sentence for each file that could not be read to its end, or held nothing usable.
    var failures: [String] { files.compactMap(\.failure) }

    var text: String {
        var lines: [String] = []
        for file in files {
            let counts = file.counts
            var line =
                "\(file.path)  \(file.format ?? "no format fits"): \(counts.read) read = \(counts.stored) stored + "
            line += "\(counts.duplicates) duplicates + \(counts.quarantined) quarantined"
            if counts.updated > 0 { line += " (\(counts.updated) duplicates got new fields)" }
            lines.append(line)
            if let quarantine = file.quarantineFile { lines.append("  rows that could not be used: \(quarantine)") }
            for field in file.missingFields {
                lines.append("  warning: no row has the key that --map gives for '\(field)'")
            }
        }
        let kinds = kinds.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
        let megabytes = Double(bytes) / 1e6
        lines.append("")
        lines.append(
            "\(isTrial ? "would store" : "stored") \(records) records (\(kinds.isEmpty ? "none" : kinds)); \(users) users in the workspace"
        )
        let groups = fields.filter { $0.key.hasPrefix("group.") }.sorted { $0.key < $1.key }
        if !groups.isEmpty {
            lines.append(
                "group fields: " + groups.map { "\($0.key.dropFirst(6)) (\($0.value))" }.joined(separator: ", "))
        }
        if seconds > 0.05 {
            lines.append("\(megabytes.short) MB in \(seconds.short) s, \((megabytes / seconds).short) MB/s")
        }
        return lines.joined(separator: "\n")
    }
}
