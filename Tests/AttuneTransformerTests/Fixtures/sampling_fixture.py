"""Writes sampling.json: what transformers' filters leave of random logits, in the order in which it applies them.

Made with transformers 5.24.0 and torch 2.13.0: python sampling_fixture.py > sampling.json
"""

import json
import sys

import torch
from transformers.generation import logits_process as filters

SETTINGS = [
    {"temperature": 1.0}, {"temperature": 0.5}, {"temperature": 2.5}, {"topK": 1}, {"topK": 5}, {"topK": 500},
    {"topP": 0.1}, {"topP": 0.5}, {"topP": 0.9}, {"topP": 0.999}, {"topP": 1.0}, {"minP": 0.05}, {"minP": 0.5}, {"minP": 1.0},
    {"repetitionPenalty": 1.3}, {"repetitionPenalty": 0.7}, {"topK": 10, "topP": 0.6}, {"topK": 20, "topP": 0.95, "temperature": 0.7},
    {"topP": 0.8, "minP": 0.2, "temperature": 1.7}, {"topK": 7, "minP": 0.1, "repetitionPenalty": 1.5},
    {"topK": 30, "topP": 0.97, "minP": 0.02, "temperature": 0.9, "repetitionPenalty": 1.1},
]


def main():
    torch.manual_seed(3)
    cases = []
    for size, spread in [(12, 1.0), (60, 3.0), (300, 6.0)]:
        logits = (torch.randn(1, size) * spread).to(torch.float32)
        seen = torch.randint(0, size, (1, 8))
        for setting in SETTINGS:
            steps = []
            if "repetitionPenalty" in setting:
                steps.append(filters.RepetitionPenaltyLogitsProcessor(setting["repetitionPenalty"]))
            if setting.get("temperature", 1.0) != 1.0:
                steps.append(filters.TemperatureLogitsWarper(setting["temperature"]))
            if "topK" in setting:
                steps.append(filters.TopKLogitsWarper(setting["topK"]))
            if setting.get("topP", 1.0) < 1.0:
                steps.append(filters.TopPLogitsWarper(setting["topP"]))
            if "minP" in setting:
                steps.append(filters.MinPLogitsWarper(setting["minP"]))
            scores = logits.clone()
            for step in steps:
                scores = step(seen, scores)
            probabilities = torch.softmax(scores.double(), -1)[0]
            kept = [(token, value) for token, value in enumerate(probabilities.tolist()) if value > 0]
            cases.append({
                "setting": setting, "logits": logits[0].tolist(), "seen": seen[0].tolist(),
                "kept": [token for token, _ in kept], "probabilities": [round(value, 9) for _, value in kept]})
    json.dump({"cases": cases}, sys.stdout, separators=(",", ":"))


main()
