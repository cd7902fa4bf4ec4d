"""What was run, what was seen, and what should have been."""


class Report:
    def __init__(self):
        self.rows = []
        self.wrong = []
        self.checks = 0

    def row(self, what, code, calls, detail):
        """One line of the table: a command, its exit code, and the server's side of it."""
        answered = sum(call["status"] == 200 for call in calls)
        refused = len(calls) - answered
        self.rows.append((what, str(code), str(answered), str(refused), detail))

    def check(self, what, holds, seen=""):
        self.checks += 1
        if not holds:
            # The first lines of an error say what it is; a crash goes on for pages.
            seen = "\n".join(str(seen).strip().splitlines()[:6])[:600]
            self.wrong.append(f"{what}{': ' if seen else ''}{seen}")

    @property
    def is_right(self):
        return not self.wrong

    def show(self):
        head = ("what", "exit", "answered", "refused", "seen")
        widths = [max(len(row[column]) for row in [head, *self.rows]) for column in range(4)]
        for row in [head, *self.rows]:
            cells = [row[0].ljust(widths[0])] + [row[i].rjust(widths[i]) for i in range(1, 4)] + [row[4]]
            print("  ".join(cells).rstrip())
        print()
        for line in self.wrong:
            print(f"WRONG  {line}")
        print(f"{self.checks - len(self.wrong)} of {self.checks} checks hold")
