"""The built command, run in a folder as a user runs it, before a server whose calls are counted."""

import json
import os
import subprocess

from llama_server import ALIAS

VARIABLES = ("OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL", "OLLAMA_HOST")


class Attune:
    def __init__(self, binary, folder, witness, report):
        self.binary, self.folder, self.witness, self.report = binary, folder, witness, report

    @property
    def model(self):
        return f"{self.witness.base}#{ALIAS}"

    def run(self, *arguments):
        """Exit code, standard output, standard error, and the calls that the server saw meanwhile."""
        environment = {key: value for key, value in os.environ.items() if key not in VARIABLES}
        self.witness.take()
        done = subprocess.run(
            [str(self.binary), *arguments], cwd=self.folder, env=environment, capture_output=True, text=True,
            errors="replace", timeout=1800,
        )
        return done.returncode, done.stdout, done.stderr, self.witness.take()

    def must(self, *arguments):
        """For what needs no model: standard output as JSON."""
        code, out, err, _ = self.run(*arguments, "--json")
        if code != 0:
            raise SystemExit(f"attune {' '.join(arguments)} ended with {code}: {err}")
        return json.loads(out)
