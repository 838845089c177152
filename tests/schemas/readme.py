"""The parts of a README that are made: read between the two comments around them, and put there anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def made_part(readme: Path, begin: str, end: str) -> str:
    """Return what stands between two comments."""
    _, _, rest = readme.read_text(encoding="utf-8").partition(begin)
    return rest.partition(end)[0].strip()


def replace_made(readme: Path, begin: str, end: str, made: str) -> None:
    """Write something between two comments, in place of what is there."""
    before, _, rest = readme.read_text(encoding="utf-8").partition(begin)
    _, _, after = rest.partition(end)
    readme.write_text(f"{before}{begin}\n\n{made}\n\n{end}{after}", encoding="utf-8")
