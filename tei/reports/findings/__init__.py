"""Forms in which findings are reported, a file each; see ``Report`` in ``tei.reports.report`` for the contract."""

from __future__ import annotations

import os
from importlib import import_module

from tei.typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.reports.report import Report, Style


def forms() -> list[str]:
    """Return the names of the forms there are."""
    names = (file[:-3] for file in os.listdir(__path__[0]) if file.endswith(".py") and file[0] != "_")
    return sorted(names)


def report(form: str, style: Style) -> Report:
    """Return a report of a form, about to begin."""
    return cast("Report", import_module(f"{__name__}.{form}").Form(style))
