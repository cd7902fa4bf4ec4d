import AttuneCore
import Logging

/// Sends calls: waits for its turn, tries again where that may help, and turns what goes wrong into `ModelError`.
///
/// One caller serves all models that count against the same account.
public struct ModelCaller: Sendable {
    public var transport: any ModelTransport
    public var retry: RetryPolicy
    public var limiter: RateLimiter
    public var clock: ModelClock
    /// Tells of tries and waits at `debug`: the model's id, statuses and times, nothing else.
    public var logger: Logger
    /// Random numbers in 0..<1 that spread retries.
    public var draw: @Sendable () -> Double

    public init(
        transport: any ModelTransport, retry: RetryPolicy = RetryPolicy(), limiter: RateLimiter = RateLimiter(),
        clock: ModelClock = .system, logger: Logger = Logger(label: "attune.models") { _ in SwiftLogNoOpLogHandler() },
        draw: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.transport = transport
        self.retry = retry
        self.limiter = limiter
        self.clock = clock
        self.logger = logger
        self.draw = draw
    }

    /// A successful reply, as `read` understands it. Throws `ModelError`, or `CancellationError`.
    ///
    /// - Parameters:
    ///   - tokens: What the call is expected to use, for the limiter.
    ///   - used: What it did use, for the limiter; nil where not known.
    public func send<Answer>(
        _ call: HTTPCall, model: ModelName, tokens: Int, read: (HTTPReply) throws -> Answer,
        used: (Answer) -> Int? = { _ in nil }
    ) async throws -> Answer {
        try await attempts(call, model: model) { call, retries in
            let permit = try await limiter.acquire(tokens: tokens)
            let reply: HTTPReply
            do {
                reply = try await transport.send(call)
            } catch {
                limiter.release(permit, .failed)
                throw Failure(error, model: model, retry: retry)
            }
            guard reply.head.isSuccess else {
                throw refused(reply, permit: permit, retries: retries, model: model)
            }
            let result = Result { try read(reply) }
            limiter.release(permit, .answered(reply.head.headers, tokens: (try? result.get()).flatMap(used)))
            return try result.get()
        }
    }

    /// A successful reply that is handed on in pieces: `begin` gets the head of each try, `receive` the pieces in order
    /// and tells whether it handed out anything, and `end` returns the result. Tried again only as long as nothing was
    /// handed out.
    func stream<Answer: Sendable>(
        _ call: HTTPCall, model: ModelName, tokens: Int, begin: (HTTPHead) -> Void, receive: ([UInt8]) throws -> Bool,
        end: () throws -> Answer, used: (Answer) -> Int?
    ) async throws -> Answer {
        try await attempts(call, model: model) { call, retries in
            let permit = try await limiter.acquire(tokens: tokens)
            let stream: HTTPStream
            do {
                stream = try await transport.open(call)
            } catch {
                limiter.release(permit, .failed)
                throw Failure(error, model: model, retry: retry)
            }
            guard stream.head.isSuccess else {
                let body = (try? await collect(stream.chunks, upTo: 1 << 16)) ?? []
                throw refused(HTTPReply(stream.head, body: body), permit: permit, retries: retries, model: model)
            }
            begin(stream.head)
            var handedOut = false
            do {
                for try await chunk in stream.chunks where try receive(chunk) { handedOut = true }
                try Task.checkCancellation()
                let answer = try end()
                limiter.release(permit, .answered(stream.head.headers, tokens: used(answer)))
                return answer
            } catch {
                limiter.release(permit, .failed)
                var failure = Failure(error, model: model, retry: retry)
                if let error = failure.error as? ModelError, error.code == .connection {
                    failure.error = WireFault.cut(model)
                }
                if let error = failure.error as? ModelError {
                    let mayPass: Set<ModelError.Code> = [.cut, .timeout, .server, .rateLimited]
                    failure.isWorthRetrying = !handedOut && mayPass.contains(error.code)
                }
                throw failure
            }
        }
    }

    /// One try and what came of it.
    struct Failure: Error {
        var error: any Error
        var isWorthRetrying: Bool
        /// Until the next try; nil for the policy's own.
        var delay: Duration?

        init(_ error: any Error, isWorthRetrying: Bool, delay: Duration? = nil) {
            self.error = error
            self.isWorthRetrying = isWorthRetrying
            self.delay = delay
        }

        init(_ error: any Error, model: ModelName, retry: RetryPolicy) {
            if let error = error as? TransportError {
                self.init(WireFault.error(error, model: model), isWorthRetrying: retry.isWorthRetrying(error))
            } else {
                self.init(error, isWorthRetrying: false)
            }
        }
    }

    private func attempts<Answer>(
        _ call: HTTPCall, model: ModelName, _ attempt: (HTTPCall, Int) async throws -> Answer
    ) async throws -> Answer {
        var retries = 0
        while true {
            var call = call
            call.headers.add("x-stainless-retry-count", String(retries))
            do {
                return try await attempt(call, retries)
            } catch let failure as Failure {
                try Task.checkCancellation()
                guard failure.isWorthRetrying, retries < retry.retries else { throw failure.error }
                let delay =
                    failure.delay ?? retry.delay(before: retries, headers: nil, date: clock.date(), draw: draw())
                retries += 1
                logger.debug(
                    "trying a model again",
                    metadata: [
                        "model": "\(model.id)", "retry": "\(retries)", "wait": "\(delay.seconds) s",
                        "status": "\((failure.error as? ModelError)?.status ?? 0)",
                        "code": "\((failure.error as? ModelError)?.code.rawValue ?? "")",
                    ])
                try await clock.sleep(delay)
            }
        }
    }

    private func refused(
        _ reply: HTTPReply, permit: RateLimiter.Permit, retries: Int, model: ModelName
    ) -> Failure {
        let headers = reply.head.headers
        let delay = retry.delay(before: retries, headers: headers, date: clock.date(), draw: draw())
        if [429, 503, 529].contains(reply.head.status) {
            limiter.release(permit, .refused(headers, pause: delay))
        } else {
            limiter.release(permit, .failed)
        }
        return Failure(
            WireFault.error(reply.head, body: reply.body, model: model),
            isWorthRetrying: retry.isWorthRetrying(reply.head), delay: delay)
    }

    private func collect(_ chunks: AsyncThrowingStream<[UInt8], any Error>, upTo limit: Int) async throws -> [UInt8] {
        var body: [UInt8] = []
        for try await chunk in chunks {
            body.append(contentsOf: chunk.prefix(limit - body.count))
            if body.count >= limit { break }
        }
        return body
    }
}
