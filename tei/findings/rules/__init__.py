"""What no schema can state, a file per rule; see ``tei.findings.rule`` for the contract.

What the rules of this folder find is surely wrong: they run unless they are switched off. Those of the folder
``on_request`` run where they are asked for: what they find may be meant.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from tei.typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.rule import RuleFile

ON_REQUEST = "on_request"


@cache
def usual() -> tuple[RuleFile, ...]:
    """Return the rules that always run, by name."""
    return _found(__path__[0], __name__)


@cache
def every() -> tuple[RuleFile, ...]:
    """Return every rule: the usual ones, then those on request, each by name."""
    return usual() + _found(os.path.join(__path__[0], ON_REQUEST), f"{__name__}.{ON_REQUEST}")


def _found(folder: str, package: str) -> tuple[RuleFile, ...]:
    names = sorted(file[:-3] for file in os.listdir(folder) if file.endswith(".py") and file[0] != "_")
    return tuple(cast("RuleFile", import_module(f"{package}.{name}")) for name in names)
