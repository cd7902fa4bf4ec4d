import Foundation

/// What the process has used up to now.
struct Usage {
    /// Of all threads, the system's share included.
    var cpuSeconds: Double
    var peakMiB: Double

    static var now: Usage {
        var usage = rusage()
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
            let unit = 1024.0 * 1024
        #else
            getrusage(RUSAGE_SELF.rawValue, &usage)
            let unit = 1024.0
        #endif
        return Usage(
            cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakMiB: Double(usage.ru_maxrss) / unit)
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
