"""`attune import` against the same work in Python, in turn, on the same 100,000 simulated conversations."""

import json
import pathlib
import sys

from common import LOG, TMP, attune, emit, fresh, median, timed, warm

RUNS = 5
peer = pathlib.Path(__file__).with_name("peers") / "import_chats.py"
megabytes = LOG.stat().st_size / 1e6
warm(LOG)
ours, theirs, memory, peer_memory = [], [], [], []
for _ in range(RUNS):
    report, wall, _, peak = attune("import", LOG, "--workspace", fresh("import-workspace"))
    ours.append(wall)
    memory.append(peak)
    out, wall, _, peak = timed(sys.executable, str(peer), str(LOG), str(TMP / "import-peer.sqlite"))
    theirs.append(wall)
    peer_memory.append(peak)
    counts = json.loads(out)
    for key in ("read", "stored", "duplicates", "quarantined"):
        assert report[key] == counts[key], f"{key}: {report[key]} here, {counts[key]} there"
emit(
    "import", megabytes=round(megabytes, 1), rows=report["read"],
    attune_MBps=round(megabytes / median(ours), 1), python_MBps=round(megabytes / median(theirs), 1),
    ratio=round(median([b / a for a, b in zip(ours, theirs)]), 2),
    attune_peak_mib=round(max(memory)), python_peak_mib=round(max(peer_memory)),
)
