"""Writes scipy.json: what SciPy, statsmodels and NumPy say about small seeded samples.

Run in this folder: python3 make_fixtures.py
Needs numpy, scipy and statsmodels; the versions used are printed and stored in the file.
"""

import itertools
import json
import math
import sys

import numpy
import scipy
import statsmodels
from scipy import special, stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep

SEED = 20250801
rng = numpy.random.default_rng(SEED)


def rounded(values, digits=6):
    """Short decimals, so that the stored numbers are exactly what was computed on."""
    return [round(float(value), digits) for value in values]


def bounds(interval):
    return [float(interval[0]), float(interval[1])]


def moments():
    samples = {
        "plain": rounded(rng.normal(3, 2, 50)),
        "skewed": rounded(rng.lognormal(0, 1.5, 40)),
        "offset": rounded(1e6 + rng.normal(0, 1, 30)),
        "two": [1.5, -2.25],
    }
    return [
        {
            "name": name,
            "values": values,
            "sum": math.fsum(values),
            "mean": float(numpy.mean(numpy.array(values, numpy.longdouble))),
            "variance": float(numpy.var(numpy.array(values, numpy.longdouble), ddof=1)),
        }
        for name, values in samples.items()
    ]


def normal():
    points = [-37.5, -20, -8, -3, -1.5, -1, -0.2, 0, 0.3, 1, 1.96, 2.5, 6, 12, 29.9, 30.1, 36]
    probabilities = [1e-300, 1e-100, 1e-20, 1e-9, 1e-4, 0.025, 0.2, 0.45, 0.5, 0.6, 0.9, 0.975, 0.9999]
    return {
        "points": [
            {"z": z, "density": float(stats.norm.pdf(z)), "cumulative": float(stats.norm.cdf(z)),
             "upper": float(stats.norm.sf(z)), "logUpper": float(stats.norm.logsf(z))}
            for z in points
        ],
        "far": [{"z": z, "logUpper": float(stats.norm.logsf(z))} for z in [40, 100, 1000, 1e6]],
        "quantiles": [{"p": p, "z": float(stats.norm.ppf(p))} for p in probabilities],
    }


def student():
    degrees = [0.5, 1, 2, 3.7, 10, 29, 150.5, 5000, 1e6]
    points = [
        {"degrees": nu, "t": t, "cumulative": float(stats.t.cdf(t, nu)), "twoSided": float(2 * stats.t.sf(abs(t), nu)),
         "density": float(stats.t.pdf(t, nu))}
        for nu in degrees
        for t in [-40, -3.3, -0.7, 0, 0.001, 0.5, 1.96, 5, 30]
    ]
    quantiles = [
        {"degrees": nu, "p": p, "t": float(stats.t.ppf(p, nu))}
        for nu in degrees
        for p in [1e-8, 0.001, 0.025, 0.3, 0.5, 0.51, 0.9, 0.975, 0.9995]
    ]
    return {"points": points, "quantiles": quantiles}


def beta():
    cases = []
    for a in [0.5, 1, 2.5, 30, 400, 20000]:
        for b in [0.5, 1, 7, 250]:
            mean = a / (a + b)
            for x in [0.01, 0.5 * mean, mean, 0.5 + 0.5 * mean]:
                cases.append({"a": a, "b": b, "x": x, "value": float(special.betainc(a, b, x)),
                              "logBeta": float(special.betaln(a, b))})
    gammas = [0.001, 0.3, 1, 1.5, 2, 7.7, 25, 171.2, 1e5]
    return {"cases": cases, "logGamma": [{"x": x, "value": float(special.gammaln(x))} for x in gammas]}


def differences():
    pairs = {
        "equal": (rng.normal(0, 1, 30), rng.normal(0, 1, 30)),
        "shifted": (rng.normal(1, 1, 12), rng.normal(0, 3, 45)),
        "ties": (rng.integers(0, 4, 25), rng.integers(1, 6, 18)),
        "tiny": (rng.normal(0, 1, 2), rng.normal(2, 1, 3)),
        "far": (rng.normal(100, 1, 20), rng.normal(0, 1, 20)),
    }
    result = []
    for name, (x, y) in pairs.items():
        x, y = rounded(x), rounded(y)
        test = stats.ttest_ind(x, y, equal_var=False)
        interval = test.confidence_interval(0.95)
        n, m = len(x), len(y)
        nu = n + m - 2
        pooled = math.sqrt((numpy.var(x, ddof=1) * (n - 1) + numpy.var(y, ddof=1) * (m - 1)) / nu)
        g = (numpy.mean(x) - numpy.mean(y)) / pooled
        g *= math.exp(special.gammaln(nu / 2) - special.gammaln((nu - 1) / 2)) / math.sqrt(nu / 2)
        error = math.sqrt((n + m) / (n * m) + g * g / (2 * (n + m)))
        z = stats.norm.ppf(0.975)
        result.append({
            "name": name, "x": x, "y": y, "t": float(test.statistic), "degrees": float(test.df),
            "pValue": float(test.pvalue), "interval": bounds(interval),
            "g": float(g), "gInterval": bounds((g - z * error, g + z * error)),
            "delta": cliffs_delta(x, y),
        })
    return result


def cliffs_delta(x, y):
    """The definition, over all pairs: O(n m)."""
    d = numpy.sign(numpy.subtract.outer(numpy.array(x), numpy.array(y)))
    n, m = d.shape
    delta = d.mean()
    if abs(delta) == 1:
        return {"value": float(delta), "interval": None}
    z = stats.norm.ppf(0.975)
    variance = (
        m * m * ((d.mean(axis=1) - delta) ** 2).sum()
        + n * n * ((d.mean(axis=0) - delta) ** 2).sum()
        - ((d - delta) ** 2).sum()
    ) / (n * m * (n - 1) * (m - 1))
    variance = max(variance, (1 - delta**2) / (n * m - 1))
    spread = z * math.sqrt(variance) * math.sqrt((1 - delta**2) ** 2 + z * z * variance)
    divisor = 1 - delta**2 + z * z * variance
    low, high = (delta - delta**3 - spread) / divisor, (delta - delta**3 + spread) / divisor
    return {"value": float(delta), "interval": bounds((max(low, -1), min(high, 1)))}


def correlations():
    result = []
    for n, slope in [(4, 0.5), (10, -2), (100, 0.1), (60, 30)]:
        x = rounded(rng.normal(0, 1, n))
        y = rounded(slope * numpy.array(x) + rng.normal(0, 1, n))
        test = stats.pearsonr(x, y)
        result.append({"x": x, "y": y, "r": float(test.statistic), "pValue": float(test.pvalue),
                       "interval": bounds(test.confidence_interval(0.95))})
    return result


def shares():
    wilson = []
    for k, n in [(0, 1), (1, 1), (0, 10), (10, 10), (3, 17), (500, 1000), (1, 100000)]:
        for confidence in [0.9, 0.95, 0.99]:
            interval = stats.binomtest(k, n).proportion_ci(confidence, method="wilson")
            wilson.append({"k": k, "n": n, "confidence": confidence, "interval": bounds(interval)})
    pairs = []
    for a, n, b, m in [(56, 70, 48, 80), (9, 10, 3, 10), (0, 10, 0, 20), (5, 56, 0, 29), (212, 276, 130, 260)]:
        newcombe = confint_proportions_2indep(a, n, b, m, method="newcomb", compare="diff", alpha=0.05)
        case = {"first": [a, n], "second": [b, m], "difference": a / n - b / m, "interval": bounds(newcombe)}
        if min(a, n - a, b, m - b) > 0:
            odds = stats.contingency.odds_ratio([[a, n - a], [b, m - b]], kind="sample")
            case["oddsRatio"] = float(odds.statistic)
            case["oddsInterval"] = bounds(odds.confidence_interval(0.95))
        pairs.append(case)
    return {"wilson": wilson, "pairs": pairs}


def corrections():
    result = []
    for p in [[0.03], [0.01, 0.04, 0.03, 0.005], rounded(rng.uniform(0, 1, 40) ** 3, 8), [0.2, 0.2, 0.0, 1.0, 0.2]]:
        result.append({
            "p": p,
            "bh": [float(q) for q in stats.false_discovery_control(p, method="bh")],
            "by": [float(q) for q in stats.false_discovery_control(p, method="by")],
            "holm": [float(q) for q in multipletests(p, method="holm")[1]],
        })
    return result


def permutations():
    """All arrangements, by SciPy for single rows and by hand for units of several rows."""
    rows = []
    for n, m, shift in [(2, 3, 1), (5, 5, 1), (3, 9, 0.8), (6, 6, 0)]:
        x, y = rounded(rng.normal(shift, 1, n), 2), rounded(rng.normal(0, 1, m), 2)
        case = {"x": x, "y": y}
        for name in ["greater", "less"]:
            test = stats.permutation_test((x, y), lambda a, b: numpy.mean(a) - numpy.mean(b), n_resamples=numpy.inf,
                                          alternative=name)
            case[name] = float(test.pvalue)
        test = stats.permutation_test((x, y), lambda a, b: abs(numpy.mean(a) - numpy.mean(b)), n_resamples=numpy.inf,
                                      alternative="greater")
        case["twoSided"] = float(test.pvalue)
        rows.append(case)

    clustered = []
    for n, m in [(4, 4), (3, 7)]:
        users = [rounded(rng.normal(rng.normal(0, 1), 1, rng.integers(1, 6)), 2) for _ in range(n + m)]
        sums, counts = numpy.array([sum(u) for u in users]), numpy.array([len(u) for u in users])

        def statistic(chosen):
            mask = numpy.zeros(n + m, bool)
            mask[list(chosen)] = True
            return sums[mask].sum() / counts[mask].sum() - sums[~mask].sum() / counts[~mask].sum()

        observed = statistic(range(n))
        null = numpy.array([statistic(chosen) for chosen in itertools.combinations(range(n + m), n)])
        clustered.append({
            "first": users[:n], "second": users[n:], "observed": float(observed),
            "twoSided": float((abs(null) >= abs(observed) - 1e-12).mean()),
            "greater": float((null >= observed - 1e-12).mean()), "less": float((null <= observed + 1e-12).mean()),
            "arrangements": len(null),
        })

    signs = []
    for n, shift in [(2, 1), (6, 0.5), (11, 0.4)]:
        d = rounded(rng.normal(shift, 1, n), 2)
        case = {"d": d}
        for name in ["greater", "less"]:
            test = stats.permutation_test((d,), numpy.mean, permutation_type="samples", n_resamples=numpy.inf,
                                          alternative=name)
            case[name] = float(test.pvalue)
        test = stats.permutation_test((d,), lambda a: abs(numpy.mean(a)), permutation_type="samples",
                                      n_resamples=numpy.inf, alternative="greater")
        case["twoSided"] = float(test.pvalue)
        signs.append(case)
    return {"rows": rows, "clustered": clustered, "signs": signs}


def bootstraps():
    """SciPy's intervals; for the arithmetic, also those of one stored set of replicates."""
    result = []
    for name, samples in {
        "mean": [rng.lognormal(0, 1, 40)],
        "difference": [rng.lognormal(0, 0.8, 35), rng.normal(1, 1, 50)],
    }.items():
        samples = [rounded(sample) for sample in samples]

        def statistic(x, y=None, axis=-1):
            return numpy.mean(x, axis=axis) - (0 if y is None else numpy.mean(y, axis=axis))

        many = {"samples": samples, "name": name}
        few = {}
        for method, label in [("percentile", "percentile"), ("BCa", "biasCorrected")]:
            test = stats.bootstrap(samples, statistic, n_resamples=200_000, method=method, batch=2000,
                                   rng=numpy.random.default_rng(SEED))
            many[label] = bounds(test.confidence_interval)
            start = stats.bootstrap(samples, statistic, n_resamples=399, method=method,
                                    rng=numpy.random.default_rng(SEED))
            few[label] = bounds(start.confidence_interval)
            many["replicates"] = [float(value) for value in start.bootstrap_distribution]
            many["error"] = float(test.standard_error)
        many["few"] = few
        result.append(many)
    return result


def words():
    """Monroe et al. 2008, equations 16 and 22, with the prior made of both groups together."""
    names = ["the", "step", "list", "short", "table", "why"]
    first = [int(n) for n in rng.integers(0, 60, len(names))]
    second = [int(n) for n in rng.integers(0, 60, len(names))]
    first[3] = 0
    both = numpy.array(first) + numpy.array(second)
    weight = 25.0
    alpha = numpy.maximum(0.01, weight * both / both.sum())
    total = alpha.sum()
    y, z = numpy.array(first), numpy.array(second)
    delta = numpy.log((y + alpha) / (y.sum() + total - y - alpha)) - numpy.log(
        (z + alpha) / (z.sum() + total - z - alpha))
    variance = 1 / (y + alpha) + 1 / (z + alpha)
    return {
        "words": names, "first": first, "second": second, "weight": weight,
        "delta": [float(v) for v in delta], "variance": [float(v) for v in variance],
        "z": [float(v) for v in delta / numpy.sqrt(variance)],
    }


versions = {
    "python": sys.version.split()[0], "numpy": numpy.__version__, "scipy": scipy.__version__,
    "statsmodels": statsmodels.__version__,
}
print(versions)
document = {
    "versions": versions, "seed": SEED, "moments": moments(), "normal": normal(), "student": student(),
    "beta": beta(), "differences": differences(), "correlations": correlations(), "shares": shares(),
    "corrections": corrections(), "permutations": permutations(), "bootstraps": bootstraps(), "words": words(),
}
with open("scipy.json", "w") as file:
    json.dump(document, file, indent=None, separators=(",", ":"), allow_nan=False)
    file.write("\n")
