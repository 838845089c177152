"""Attributes of HTML and other vocabularies, and what TEI calls them: ``href`` is ``target``."""

from __future__ import annotations

from tei.findings.hint import CERTAIN, Hint
from tei.findings.naming import either, local, tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.hint import Case

CODES = frozenset({"unknown-attribute", "attribute-not-allowed"})
RANK = CERTAIN
FEW = 4
NAMES = {
    "align": ("rend",),
    "author": ("resp",),
    "begin": ("from",),
    "begins": ("from",),
    "bold": ("rend",),
    "class": ("rend", "type"),
    "color": ("rend",),
    "colour": ("rend",),
    "colspan": ("cols",),
    "date": ("when",),
    "datetime": ("when",),
    "font": ("rend",),
    "gender": ("sex",),
    "href": ("target",),
    "identifier": ("xml:id",),
    "idref": ("corresp",),
    "label": ("n",),
    "language": ("xml:lang",),
    "link": ("target",),
    "no": ("n",),
    "num": ("n",),
    "number": ("n",),
    "rowspan": ("rows",),
    "speaker": ("who",),
    "src": ("url",),
    "year": ("when",),
}
BEARERS = {"target": "ref", "url": "graphic", "when": "date", "who": "sp", "sex": "person", "cols": "cell"}
"""The element that bears an attribute first of all, for those that few elements bear."""


def hint(case: Case) -> Hint | None:
    """Say what TEI calls it, and where that stands if not here."""
    names = NAMES.get(local(case.mismatch.attribute), ())
    possible = [local(name) for name in case.mismatch.expected]
    here = [name for name in names if name in possible]
    if here:
        return Hint(f"TEI has {either([f'@{name}' for name in here])} for it")
    if not names or case.vocabulary is None or case.mismatch.meant:
        return None
    name = names[0]
    bearers = [bearer for bearer in case.vocabulary.bearers(name) if local(bearer) == BEARERS.get(name)]
    if bearers:
        return Hint(f"TEI has @{name} for it, on {tag(bearers[0])}")
    return Hint(f"TEI has @{name} for it") if case.vocabulary.bearers(name) else None
