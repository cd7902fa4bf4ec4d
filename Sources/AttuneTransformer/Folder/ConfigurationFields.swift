import AttuneCore
import Foundation

/// The fields of a JSON file, with errors that name file and field.
struct ConfigurationFields {
    let path: String
    let json: JSONValue

    /// Reads a whole file. Throws ``ModelFolderError``.
    init(path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ModelFolderError(.missing, path: path, problem: "the file is missing or may not be read")
        }
        try self.init(path: path, data: data)
    }

    init(path: String, data: Data) throws {
        do {
            json = try data.withUnsafeBytes { try JSONValue.parse($0) }
        } catch let error as JSONValue.ParseError {
            throw ModelFolderError(.damaged, path: path, problem: "\(error)")
        }
        guard json.members != nil else {
            throw ModelFolderError(.damaged, path: path, problem: "it holds no JSON object")
        }
        self.path = path
    }

    init(path: String, json: JSONValue) {
        self.path = path
        self.json = json
    }

    /// A value that is there and not null.
    func value(_ names: String...) -> JSONValue? {
        for name in names {
            if let value = json[name], !value.isNull { return value }
        }
        return nil
    }

    func bad(_ name: String, _ problem: String) -> ModelFolderError {
        ModelFolderError(
            .damaged, path: path, part: name, problem: problem, advice: "Take the file as the model's author wrote it.")
    }

    /// A size: at least 1 and below 2³¹.
    func size(_ name: String) throws -> Int { try optionalSize(name).orThrow(bad(name, "it is missing")) }

    func optionalSize(_ name: String) throws -> Int? {
        guard let value = value(name) else { return nil }
        guard let size = value.int, (1..<1 << 31).contains(size) else {
            throw bad(name, "it is not a whole number from 1 to 2^31")
        }
        return size
    }

    /// A finite number above zero.
    func positive(_ name: String) throws -> Double? {
        guard let value = value(name) else { return nil }
        guard let number = value.double, number > 0 else { throw bad(name, "it is not a number above zero") }
        return number
    }

    func flag(_ name: String) throws -> Bool? {
        guard let value = value(name) else { return nil }
        return try value.bool.orThrow(bad(name, "it is neither true nor false"))
    }

    /// Numbers above zero.
    func positives(_ name: String) throws -> [Double]? {
        guard let value = value(name) else { return nil }
        let numbers = value.array?.compactMap(\.double).filter { $0 > 0 }
        guard let numbers, numbers.count == value.array?.count else { throw bad(name, "it is not a list of numbers") }
        return numbers
    }

    /// One id of a token or a list of them; negative ones, which some files have for none, are left out.
    func tokens(_ name: String) throws -> [Int]? {
        guard let value = value(name) else { return nil }
        let ids = value.int.map { [$0] } ?? value.array?.compactMap(\.int)
        guard let ids, ids.count == value.array?.count ?? 1 else { throw bad(name, "it is no token's id") }
        return ids.filter { $0 >= 0 }
    }
}
