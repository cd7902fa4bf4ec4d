"""All traits in one pass against CountVectorizer alone, and against it with 25 textstat measures; one core each.

usage: traits.py TRAIT_THROUGHPUT   (the built program of this package)
"""

import json
import pathlib
import sys

from common import LOG, emit, median, timed

RUNS, MEGABYTES, TEXTSTAT_MEGABYTES = 3, 20, 2
peer = pathlib.Path(__file__).with_name("peers") / "measure_replies.py"
ours, words, both = [], [], []
for _ in range(RUNS):
    out, *_ = timed(sys.argv[1], str(LOG), str(MEGABYTES))
    report = json.loads(out)
    ours.append(report["MBps"])
    out, *_ = timed(sys.executable, str(peer), str(LOG), str(MEGABYTES), str(TEXTSTAT_MEGABYTES))
    figures = json.loads(out)
    words.append(figures["words_MBps"])
    both.append(figures["both_MBps"])
emit(
    "traits", traits=report["traits"], replies=report["replies"], attune_MBps=round(median(ours), 1),
    count_vectorizer_MBps=round(median(words), 1), with_textstat_MBps=round(median(both), 2),
    ratio=round(median([a / b for a, b in zip(ours, words)]), 1),
    ratio_with_textstat=round(median([a / b for a, b in zip(ours, both)]), 1),
)
