import AttuneCore
import AttuneModels
import AttuneStore
import Foundation

/// Looks at everything that a run needs, and at each named model with two tiny calls at most.
struct Checkup: Sendable {
    var workspace: URL
    /// Whether the folder was named by the user: then it must hold a workspace.
    var needsWorkspace: Bool
    /// A price file, where one was named.
    var prices: String?
    var models: [String]
    /// Makes no call of any kind.
    var offline: Bool
    /// Until an answer must begin, in seconds.
    var timeout: Double
    var variables: [String: String]

    /// - Parameter told: Gets each check as soon as it is done.
    func run(_ told: @escaping (CheckupReport.Check) -> Void) async throws -> CheckupReport {
        var report = CheckupReport()
        func add(_ name: String, _ state: CheckupReport.State, _ detail: String) {
            report.add(name, state, detail)
            if let check = report.checks.last { told(check) }
        }
        await lookAtWorkspace(add)
        let file = lookAtPrices(add)
        report.currency = file.table.currency

        let environment: ModelEnvironment
        do {
            environment = try ModelEnvironment(variables)
        } catch let error as ModelError {
            add("environment", .failed, error.problem)
            for model in models { add(model, .skipped, "not looked at, as the environment is wrong") }
            return report
        }
        let transport = HTTPTransport(.waiting(timeout))
        let caller = ModelCaller(transport: transport, retry: .none)
        var reached = ReachedAddresses(caller: caller, offline: offline)
        for provider in ProviderCheck.all(variables) { await provider.look(in: environment, &reached, add) }
        for model in models {
            let check = ModelCheck(model: model, prices: file, workspace: workspace, caller: caller)
            report.count(await check.look(in: environment, &reached, add))
        }
        try await transport.shutdown()
        return report
    }

    private func lookAtWorkspace(_ add: (String, CheckupReport.State, String) -> Void) async {
        do {
            let opened = try Workspace.open(at: workspace, for: .reading)
            let profiles = try opened.profileStore.profiles()
            let active = profiles.reduce(0) { $0 + $1.statements.count { $0.status == .active } }
            let answers = try await opened.answerStore.count()
            add(
                "workspace", .ok,
                "\(workspace.path): \(try opened.count()) records, \(profiles.count) profiles with \(active) active "
                    + "statements, \(answers) stored answers, \(try opened.runRecords().count) runs")
        } catch let error as WorkspaceError where error.code == .missing && !needsWorkspace {
            add("workspace", .skipped, "none in \(workspace.path) yet; 'attune import' makes one")
        } catch {
            add("workspace", .failed, Failure.message(of: error))
        }
    }

    private func lookAtPrices(_ add: (String, CheckupReport.State, String) -> Void) -> PriceFile {
        let place = PriceFile.place(in: workspace).path
        do {
            let file = try PriceFile.load(prices, workspace: workspace)
            let what = "\(file.table.prices.count) entries in \(file.table.currency), as of \(file.table.asOf)"
            let own =
                file.source == PriceFile.builtIn
                ? "; for your own: attune doctor --print-prices > \(place), and edit it" : ""
            add("prices", .ok, "\(file.source), \(what)\(own)")
            return file
        } catch {
            add("prices", .failed, "\(prices ?? place): \(Failure.message(of: error))")
            return PriceFile(table: PriceTable(asOf: "", prices: []), source: prices ?? place)
        }
    }
}
