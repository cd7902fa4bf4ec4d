/// The plans that come with the package: one for each method, with comments, each of which runs as it is on a simulated
/// workspace.
public enum PlanExamples {
    private static let plans: [(name: String, bytes: [UInt8])] = [
        ("gpa", PackageResources.gpa_yaml), ("hyperalign", PackageResources.hyperalign_yaml),
        ("personas", PackageResources.personas_yaml), ("conversation", PackageResources.conversation_yaml),
    ]

    public static var names: [String] { plans.map(\.name) }

    /// The plan's YAML, without the last line break; nil for an unknown name. `gpa.yaml` is `gpa`.
    public static func text(_ name: String) -> String? {
        let name = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
        guard let plan = plans.first(where: { $0.name == name }) else { return nil }
        var text = String(decoding: plan.bytes, as: UTF8.self)
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
