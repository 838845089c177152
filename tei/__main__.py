"""``python -m tei`` is the command line."""

from __future__ import annotations

from tei.cli.main import run

if __name__ == "__main__":
    run()
