import Testing

@testable import AttuneStatistics

@Suite("Distributions")
struct DistributionTests {
    @Test("The normal distribution agrees with SciPy, far into the tails")
    func normal() throws {
        let normal = try Fixture.load().normal
        for point in normal.points {
            #expect(agreeRelatively(NormalDistribution.density(point.z), point.density, within: 1e-12), "\(point.z)")
            #expect(
                agreeRelatively(NormalDistribution.cumulative(point.z), point.cumulative, within: 1e-11), "\(point.z)")
            #expect(agreeRelatively(NormalDistribution.upperTail(point.z), point.upper, within: 1e-11), "\(point.z)")
            #expect(
                agreeRelatively(NormalDistribution.logUpperTail(point.z), point.logUpper, within: 1e-12), "\(point.z)")
        }
        for point in normal.far {
            #expect(
                agreeRelatively(NormalDistribution.logUpperTail(point.z), point.logUpper, within: 1e-14), "\(point.z)")
        }
        for quantile in normal.quantiles {
            #expect(agree(NormalDistribution.quantile(quantile.p), quantile.z, within: 1e-13), "\(quantile.p)")
        }
    }

    @Test("Normal quantiles end at the infinities and are NaN outside")
    func normalEnds() {
        #expect(NormalDistribution.quantile(0) == -.infinity)
        #expect(NormalDistribution.quantile(1) == .infinity)
        #expect(NormalDistribution.quantile(-0.1).isNaN)
        #expect(NormalDistribution.quantile(.nan).isNaN)
        #expect(NormalDistribution.twoSided(0) == 1)
    }

    @Test("Student's distribution agrees with SciPy")
    func student() throws {
        let student = try Fixture.load().student
        for point in student.points {
            let distribution = StudentDistribution(degreesOfFreedom: point.degrees)
            let label = "t \(point.t), \(point.degrees) degrees"
            #expect(agreeRelatively(distribution.cumulative(point.t), point.cumulative, within: 1e-9), "\(label)")
            #expect(agreeRelatively(distribution.twoSided(point.t), point.twoSided, within: 1e-9), "\(label)")
            #expect(agreeRelatively(distribution.density(point.t), point.density, within: 1e-9), "\(label)")
        }
        for quantile in student.quantiles {
            let t = StudentDistribution(degreesOfFreedom: quantile.degrees).quantile(quantile.p)
            #expect(agreeRelatively(t, quantile.t, within: 1e-9), "p \(quantile.p), \(quantile.degrees) degrees")
        }
    }

    @Test("Student's distribution has the normal one as its limit, and NaN without degrees of freedom")
    func studentLimits() {
        let limit = StudentDistribution(degreesOfFreedom: .infinity)
        #expect(limit.quantile(0.975) == NormalDistribution.quantile(0.975))
        #expect(limit.twoSided(2) == NormalDistribution.twoSided(2))
        // Where the expansion takes over, no step is left.
        for t in [0.01, 1, 5, 20] {
            let below = StudentDistribution(degreesOfFreedom: 1e7).twoSided(t)
            let above = StudentDistribution(degreesOfFreedom: 1e7 + 1e-3).twoSided(t)
            #expect(agreeRelatively(below, above, within: 1e-9), "\(t)")
        }
        #expect(StudentDistribution(degreesOfFreedom: 0).twoSided(1).isNaN)
        #expect(StudentDistribution(degreesOfFreedom: 3).twoSided(.infinity) == 0)
    }

    @Test("Incomplete beta and log-gamma agree with SciPy")
    func beta() throws {
        let beta = try Fixture.load().beta
        for point in beta.cases {
            let label = "I(\(point.x); \(point.a), \(point.b))"
            #expect(agreeRelatively(IncompleteBeta.value(point.x, point.a, point.b), point.value), "\(label)")
            // SciPy itself keeps ten digits at (20000, 0.5).
            #expect(agree(Gamma.logBeta(point.a, point.b), point.logBeta, within: 1e-11), "\(label)")
        }
        for point in beta.logGamma {
            #expect(agree(Gamma.logGamma(point.x), point.value, within: 1e-14), "\(point.x)")
        }
    }
}
