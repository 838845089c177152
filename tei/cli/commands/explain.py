"""tei explain: what a code in a finding means, with a wrong and a right example."""

from __future__ import annotations

from tei.errors import UsageError
from tei.findings.catalogue import catalogue
from tei.findings.following import rule_codes, usual_codes
from tei.reports.catalogue import explained, page

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

HELP = "say what a code in a finding means"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments the subcommand takes."""
    parser.add_argument("code", nargs="?", default="", metavar="CODE", help="such as element-out-of-order")
    parser.add_argument("--all", action="store_true", help="print all of them, as a page in Markdown")


def run(arguments: argparse.Namespace) -> int:
    """Print what a code means, or all of them, or their names."""
    codes = catalogue()
    on_request = rule_codes() - usual_codes()
    if arguments.all:
        for line in page(codes.values(), on_request):
            print(line)
    elif arguments.code:
        name = arguments.code.strip("[]").partition(":")[0]
        if name not in codes:
            raise UsageError(f"there is no code {name[:40]!a}{_near(name, codes)}")
        for line in explained(codes[name], on_request=name in on_request):
            print(line)
    else:
        for code in codes.values():
            print(f"{code.name:28} {code.severity:8} {code.title}")
    return 0


def _near(name: str, codes: Iterable[str]) -> str:
    import difflib  # noqa: PLC0415 - only for a mistake

    near = difflib.get_close_matches(name, codes, 1)
    return f": did you mean {near[0]}?" if near else ": tei explain lists them"
