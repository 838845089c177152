"""What TEI allows and the schema for transcripts does not, as tables for its README, each row with its reason.

``python -m tests.schemas.comparison TEI_ALL.rng`` writes the tables into schemas/README.md.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from tests.schemas.expressions import TEXT, Names, Regex, choice, content, counter_example, one, sequence, star
from tests.schemas.grammar import OTHER, Grammar, Pattern, read_grammar
from tests.schemas.inclusion import attributes, value_alternatives, value_within
from tests.schemas.judge import ROOT, SCHEMA
from tests.schemas.readme import replace_made

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

README = ROOT / "schemas" / "README.md"
BEGIN, END = (
    "<!-- made by tests/schemas/comparison.py: begin -->",
    "<!-- made by tests/schemas/comparison.py: end -->",
)
ABSENT = {
    "Dictionaries are no transcripts": """case colloc def dictScrap entry entryFree etym form gen gram gramGrp
        hom hyph iType lang lbl mood number oRef orth pRef per pos pron re sense stress subc superEntry syll tns
        usg xr listNym nym""",
    "A transcript does not define a schema; name one with `schemaRef`": """altIdent alternate anyElement attDef
        attList attRef classRef classSpec classes constraint constraintSpec content dataFacet dataRef dataSpec
        datatype defaultVal elementRef elementSpec empty equiv exemplum listRef macroRef macroSpec memberOf model
        modelGrp modelSequence moduleRef moduleSpec outputRendition param paramList paramSpec remarks schemaSpec
        sequence specDesc specGrp specGrpRef specList textNode valDesc valItem valList""",
    "Feature structures: use `interp`, `span` or `@ana`": """bicond binary cond default f fDecl fDescr fLib fs
        fsConstraints fsDecl fsDescr fsdDecl fsdLink fvLib if iff numeric string symbol then vAlt vColl vDefault
        vLabel vMerge vNot vRange""",
    "Graphs and trees": "arc eLeaf eTree forest graph iNode leaf listForest node root tree triangle",
    "One way to divide a text: `div`": "div1 div2 div3 div4 div5 div6 div7",
    "Codicology beyond what a file of an archive needs": """binding bindingDesc catchwords colophon decoDesc
        decoNote filiation finalRubric heraldry msFrag msItemStruct musicNotation scriptDesc scriptNote secFol
        signatures""",
    "Things other than documents": "listObject object objectIdentifier",
    "Old or fine description of characters: use `localProp`": """charName charProp glyphName localName
        unicodeName unicodeProp unihanProp value""",
    "Critical editions of many fragmentary witnesses": "lacunaEnd lacunaStart listApp witEnd witStart",
    "Examples of markup: `gi`, `att`, `val` and `code` name it": "eg egXML",
    "A file inside the file: use `graphic` or `media`": "binaryObject",
    "Music notation": "notatedMusic",
    "Declarations that transcripts do without": "conversion metDecl metSym refState unitDecl unitDef",
    "Parts of one person: use `person`": "persona",
    "Use `gap`": "ellipsis",
}
"""Elements that are absent, by the reason."""
CHILDREN = {
    "climate location population state terrain trait": "These describe a place or person, in its own entry",
    "climate population terrain": "These describe a place, in its own entry",
    "TEI": "Several texts are a `teiCorpus`",
    "fileDesc profileDesc": "The parts of the header stand in `biblFull` themselves",
    "back front": "Front and back matter belong to `text`",
    "": "`divGen` follows a division; it does not open the body",
}
"""Children that are not allowed, by their names, with the reason; other rows have one of the two below."""
OPENING = "What opens or closes a letter or division does not stand here: a slip is caught"
ENTRY = "Names stand in `persName` or `placeName`, descriptions in the entry of the person or place"
APPARATUS = "Readings are shorter than a division"
PARTS = {"correspAction": ENTRY, "lem": APPARATUS, "rdg": APPARATUS}
ATTRIBUTES = "rarely met in transcripts"


def absent_elements(ours: Grammar, theirs: Grammar) -> Iterator[tuple[str, str]]:
    """Yield the reason and the names of absent elements.

    Raises:
        AssertionError: an element is absent without a reason, or has a reason and is there.
    """
    absent = set(theirs.elements()) - set(ours.elements())
    explained = {name for names in ABSENT.values() for name in names.split()}
    assert absent == explained, f"reasons and schema differ: {sorted(absent ^ explained)}"
    for reason, names in ABSENT.items():
        yield reason, _codes(names.split())


def narrower_content(ours: Grammar, theirs: Grammar) -> Iterator[tuple[str, str, str]]:
    """Yield elements, what TEI allows in them beside what is allowed here, and the reason."""
    known = frozenset(ours.elements())
    our_names, their_names = Names(ours, {}), Names(theirs, {})
    rows = defaultdict[tuple[str, str], list[str]](list)
    for name, element in sorted(ours.elements().items()):
        whole, wide = _body(element), _body(theirs.elements()[name])
        model = restricted(content(their_names, wide), known | {TEXT})
        if counter_example(model, content(our_names, whole)) is not None:
            children = " ".join(sorted((theirs.children(wide) & known) - ours.children(whole)))
            rows[children, PARTS.get(name) or CHILDREN.get(children, OPENING)].append(name)
    for (children, reason), names in sorted(rows.items()):
        yield _few(names), _codes(children.split()) or "another order", reason


def restricted(model: Regex, names: frozenset[str]) -> Regex:
    """Return what is left of a content model if only these names exist."""
    if model.kind == "one":
        return one(model.names & names)
    parts = [restricted(each, names) for each in model.parts]
    if model.kind == "choice":
        return choice(parts)
    if model.kind == "star":
        return star(parts[0])
    return sequence(*parts) if model.kind == "sequence" else model


def absent_attributes(ours: Grammar, theirs: Grammar) -> Iterator[tuple[str, str]]:
    """Yield attributes that TEI has and this schema has not, with their elements."""
    rows = defaultdict[str, list[str]](list)
    for name, element in sorted(ours.elements().items()):
        if name != OTHER:
            missing = set(attributes(theirs, theirs.elements()[name])) - set(attributes(ours, element))
            for attribute in missing:
                rows[attribute].append(name)
    for attribute, names in sorted(rows.items()):
        yield f"`@{attribute}`", _few(names)


def narrower_values(ours: Grammar, theirs: Grammar) -> Iterator[tuple[str, str, str]]:
    """Yield attributes whose values are closed here, with their elements and the values or datatype."""
    rows = defaultdict[tuple[str, str], list[str]](list)
    for name, element in sorted(ours.elements().items()):
        if name == OTHER:
            continue
        wide = attributes(theirs, theirs.elements()[name])
        for attribute, pattern in attributes(ours, element).items():
            mine = value_alternatives(ours, pattern)
            if not value_within(value_alternatives(theirs, wide[attribute]), mine):
                rows[attribute, _values(mine)].append(name)
    for (attribute, values), names in sorted(rows.items()):
        yield f"`@{attribute}`", _few(names), values


def _values(alternatives: Iterable[Pattern]) -> str:
    values, waiting = set[str](), list(alternatives)
    while waiting:
        part = waiting.pop()
        if part.kind in ("value", "data"):
            values.add("one word" if part.name.startswith("token~[^") else part.name)
        waiting.extend(part.parts)
    return " ".join(f"`{value}`" if " " not in value else value for value in sorted(values))


def _body(element: Pattern) -> Pattern:
    return Pattern("group", "", element.parts)


def _codes(names: Iterable[str]) -> str:
    return " ".join(f"`{name}`" for name in names)


def _few(names: list[str]) -> str:
    """Return the names, or how many they are when there are many."""
    shown = _codes(names[:6])
    return shown if len(names) <= 6 else f"{shown} and {len(names) - 6} more"


def _table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heading, ("---",) * len(heading), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def tables(ours: Grammar, theirs: Grammar) -> str:
    """Return the part of the README that is made here."""
    present, all_there = len(ours.elements()) - 1, len(theirs.elements()) - 1
    return "\n\n".join(
        (
            f"Of the {all_there} elements of TEI P5 4.3.0 this schema has {present}.",
            "### Elements that are absent",
            _table(("why", "elements"), absent_elements(ours, theirs)),
            "### Places where fewer elements are allowed",
            _table(("in", "TEI also allows", "why not here"), narrower_content(ours, theirs)),
            "### Attributes that are absent",
            f"All of them are {ATTRIBUTES}.",
            _table(("attribute", "of"), absent_attributes(ours, theirs)),
            "### Attributes with fewer values",
            _table(("attribute", "of", "values here"), narrower_values(ours, theirs)),
        )
    )


if __name__ == "__main__":
    made_now = tables(read_grammar(SCHEMA), read_grammar(Path(sys.argv[1])))
    replace_made(README, BEGIN, END, made_now)
