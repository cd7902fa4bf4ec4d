"""What the benchmark scripts share: where things lie, timing of whole processes, one JSON line a result."""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

TMP = pathlib.Path(os.environ.get("BENCH_TMP", pathlib.Path(tempfile.gettempdir()) / "attune-bench"))
ATTUNE = os.environ.get("ATTUNE", str(pathlib.Path(__file__).resolve().parent.parent / ".build/release/attune"))
LOG = TMP / "groups-100000.jsonl"


def fresh(name):
    """An empty folder for a workspace."""
    folder = TMP / name
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def timed(*command):
    """Runs a command; returns its standard output, wall seconds, CPU seconds and peak resident MiB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    out, err = process.stdout.read(), process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{err}")
    scale = 1024 if sys.platform != "darwin" else 1024 * 1024
    return out, time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale


def attune(*arguments):
    """An attune command with --json: its object, wall seconds, CPU seconds, peak MiB."""
    out, wall, cpu, peak = timed(ATTUNE, *map(str, arguments), "--json")
    return json.loads(out), wall, cpu, peak


def median(values):
    return statistics.median(values)


def warm(path):
    """Puts a file into the page cache, so that every run finds it there."""
    with open(path, "rb") as file:
        while file.read(1 << 24):
            pass


def emit(bench, **figures):
    print(json.dumps({"bench": bench, "load1": round(os.getloadavg()[0], 2)} | figures), flush=True)


__all__ = ["ATTUNE", "LOG", "TMP", "attune", "emit", "fresh", "median", "timed", "warm"]
