import Synchronization

/// Memory for floats, 64-byte aligned, that goes back to its pool when nobody holds it any more.
///
/// Whoever holds the buffer may write to it; the type does not order writers. A forward pass, a training step or an
/// optimizer owns the buffers that it writes, and what several threads share is only read.
final class FloatBuffer: Sendable {
    nonisolated(unsafe) let pointer: UnsafeMutablePointer<Float>
    /// Floats that may be used.
    let count: Int
    private let capacity: Int
    private let pool: BufferPool?
    /// Keeps memory that is not this object's, such as a mapped file.
    private let owner: (any Sendable)?

    /// Zeros, or whatever the memory holds where `zeroed` is false.
    init(count: Int, pool: BufferPool? = nil, zeroed: Bool = true) {
        self.count = count
        self.pool = pool
        owner = nil
        capacity = pool == nil ? max(count, 1) : BufferPool.capacity(holding: count)
        pointer = pool?.take(capacity) ?? BufferPool.allocate(capacity)
        if zeroed { pointer.update(repeating: 0, count: count) }
    }

    convenience init(_ values: [Float]) {
        self.init(count: values.count, zeroed: false)
        values.withUnsafeBufferPointer { source in
            if let base = source.baseAddress { pointer.update(from: base, count: source.count) }
        }
    }

    /// Floats that lie elsewhere and are only read.
    init(readOnly pointer: UnsafePointer<Float>, count: Int, owner: any Sendable) {
        self.pointer = UnsafeMutablePointer(mutating: pointer)
        self.count = count
        self.owner = owner
        capacity = count
        pool = nil
    }

    deinit {
        guard owner == nil else { return }
        if let pool { pool.give(pointer, capacity: capacity) } else { pointer.deallocate() }
    }

    var values: [Float] { Array(UnsafeBufferPointer(start: pointer, count: count)) }
}

/// Keeps the memory of buffers that are done with for the next ones.
///
/// A large block that goes back to the system is faulted in page by page when it is asked for again; in training that
/// costs as much as half of a step. Sizes are rounded up to an eighth of a power of two, so that batches of slightly
/// different lengths share blocks.
final class BufferPool: Sendable {
    private struct Blocks: ~Copyable {
        var free: [Int: [UInt]] = [:]
        var freeFloats = 0

        deinit {
            for block in free.values.joined() { UnsafeMutablePointer<Float>(bitPattern: block)?.deallocate() }
        }
    }

    private let blocks = Mutex(Blocks())
    /// Floats kept at most; blocks beyond go back to the system.
    private let limit: Int

    /// - Parameter limit: floats that may lie idle at most. The default is 1 GiB's worth.
    init(limit: Int = 1 << 28) { self.limit = limit }

    static func capacity(holding count: Int) -> Int {
        let least = max(count, 64)
        let step = max(1 << max((Int.bitWidth - 1 - least.leadingZeroBitCount) - 3, 0), 16)
        return (least + step - 1) / step * step
    }

    static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Float> {
        UnsafeMutableRawPointer.allocate(byteCount: 4 * capacity, alignment: 64)
            .bindMemory(to: Float.self, capacity: capacity)
    }

    fileprivate func take(_ capacity: Int) -> UnsafeMutablePointer<Float>? {
        let block: UInt? = blocks.withLock { blocks in
            guard let block = blocks.free[capacity]?.popLast() else { return nil }
            blocks.freeFloats -= capacity
            return block
        }
        return block.flatMap { UnsafeMutablePointer(bitPattern: $0) }
    }

    fileprivate func give(_ pointer: UnsafeMutablePointer<Float>, capacity: Int) {
        let block = UInt(bitPattern: pointer)
        let kept = blocks.withLock { blocks in
            guard blocks.freeFloats + capacity <= limit else { return false }
            blocks.free[capacity, default: []].append(block)
            blocks.freeFloats += capacity
            return true
        }
        if !kept { pointer.deallocate() }
    }
}
