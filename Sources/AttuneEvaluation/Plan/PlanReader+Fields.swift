import AttuneCore

/// Typed access to the fields of a mapping.
extension PlanReader {
    struct Fields {
        let path: String
        let line: Int
        let values: [String: MarkedValue]

        func path(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }
    }

    func fields(_ value: MarkedValue, _ path: String, _ names: [String]) throws -> Fields {
        guard let fields = value.fields else {
            throw error(value, path, "must hold the fields \(names.joined(separator: ", "))")
        }
        var values: [String: MarkedValue] = [:]
        for field in fields {
            guard names.contains(field.name) else {
                throw MarkedFileError(
                    file: file, line: field.line, field: path.isEmpty ? nil : path,
                    problem:
                        "has an unknown field '\(field.name.prefix(40))'; known are \(names.joined(separator: ", "))"
                )
            }
            values[field.name] = field.value
        }
        return Fields(path: path, line: value.line, values: values)
    }

    func needed(_ fields: Fields, _ name: String) throws -> MarkedValue {
        guard let value = fields.values[name] else { throw error(fields, name, "is missing") }
        return value
    }

    func items(_ fields: Fields, _ name: String) throws -> [MarkedValue] {
        guard let list = try needed(fields, name).list else { throw error(fields, name, "must be a list") }
        return list
    }

    func required(_ fields: Fields, _ name: String) throws -> String {
        _ = try needed(fields, name)
        return try string(fields, name) ?? ""
    }

    func string(_ fields: Fields, _ name: String, limit: Int = 200) throws -> String? {
        guard let value = fields.values[name] else { return nil }
        guard let text = value.scalar, !text.isEmpty else { throw error(fields, name, "must be text") }
        guard text.unicodeScalars.count <= limit else {
            throw error(fields, name, "is longer than \(limit) characters; shorten it")
        }
        return text
    }

    func integer(_ fields: Fields, _ name: String, _ range: ClosedRange<Int>) throws -> Int? {
        guard let value = fields.values[name] else { return nil }
        guard let number = value.scalar.flatMap({ Int($0) }), range.contains(number) else {
            let bound =
                range.upperBound == .max
                ? "\(range.lowerBound) or more" : "from \(range.lowerBound) to \(range.upperBound)"
            throw error(fields, name, "must be a whole number, \(bound)")
        }
        return number
    }

    func number(_ fields: Fields, _ name: String, _ range: ClosedRange<Double>) throws -> Double? {
        guard let value = fields.values[name] else { return nil }
        guard let number = value.scalar.flatMap({ Double($0) }), range.contains(number) else {
            throw error(fields, name, "must be a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func flag(_ fields: Fields, _ name: String) throws -> Bool? {
        guard let value = fields.values[name] else { return nil }
        switch value.scalar {
        case "true", "yes": return true
        case "false", "no": return false
        default: throw error(fields, name, "must be true or false")
        }
    }

    func choice<Choice: RawRepresentable<String>>(_ fields: Fields, _ name: String, _ all: [Choice]) throws -> Choice? {
        guard let text = try string(fields, name) else { return nil }
        guard let choice = all.first(where: { $0.rawValue == text }) else {
            throw error(fields, name, "must be one of \(all.map(\.rawValue).joined(separator: ", "))")
        }
        return choice
    }

    func error(_ fields: Fields, _ name: String, _ problem: String) -> MarkedFileError {
        MarkedFileError(
            file: file, line: fields.values[name]?.line ?? fields.line, field: fields.path(name), problem: problem)
    }

    func error(_ value: MarkedValue, _ path: String, _ problem: String) -> MarkedFileError {
        MarkedFileError(file: file, line: value.line, field: path.isEmpty ? nil : path, problem: problem)
    }
}
