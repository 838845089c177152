"""Pointers into the file that lead nowhere, or lack their #: ``who="#novac"``, and no element has that xml:id."""

from __future__ import annotations

from tei.findings.code import Code, Example
from tei.findings.facts import POINTERS, TO_ELEMENTS
from tei.findings.rule import Reading, Remark, Rule
from tei.typed import cast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tei.relaxng.identities import Identities
    from tei.relaxng.open_element import OpenElement

    Wanted = tuple[tuple[int, str], ...]
    """Where the pointers stand, and their names."""

_PERSON = '<listPerson><person xml:id="novak"><persName>Novak</persName></person></listPerson>\n'
_SP = '<sp who="{}"><speaker>Novak</speaker><p>Yes.</p></sp>'
CODES = (
    Code(
        "dangling-pointer",
        "error",
        "{attribute} of {element} leads nowhere: no element has the xml:id “{word}”",
        "A pointer that begins with # leads to the element of the same file that has what follows as its"
        " xml:id. There is none, so that whoever follows the pointer, a reader or a program, finds nothing.",
        Example(_PERSON + _SP.format("#novac"), _PERSON + _SP.format("#novak"), "text"),
    ),
    Code(
        "pointer-without-hash",
        "error",
        "{attribute} of {element} lacks its #: “{word}” is the xml:id of an element of this file",
        "A pointer to an element of the same file begins with #. Without it, it is the address of another file.",
        Example(_PERSON + _SP.format("novak"), _PERSON + _SP.format("#novak"), "text"),
    ),
    Code(
        "speaker-no-pointer",
        "warning",
        "{attribute} of {element} is no pointer: “{word}”",
        "@who points to the person who speaks: # and the xml:id of that person's entry in the header, or the"
        " address of an entry elsewhere. The name as it is printed belongs in speaker.",
        Example(_PERSON + _SP.format("NOVAK"), _PERSON + _SP.format("#novak"), "text"),
    ),
)
XML_BASE = "http://www.w3.org/XML/1998/namespace base"
MOST_MEANT = 3
"""How many identifiers a hint names."""
MOST_LINES = 8
"""How many lines of pointers to the same place are named."""
MOST_KNOWN = 50_000
"""How many values are remembered, so as not to look at them again."""
MOST_COMPARED = 300_000
"""How many identifiers are compared with the words that lead nowhere, in one document."""


class Check(Rule):
    """Compares pointers and identifiers."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._known: set[str] = set()
        self._is_doubtful = False
        self._bare: set[str] = set()
        self._identities: Identities | None = None
        self._pointers: list[tuple[OpenElement, str, str]] = []
        self._compared = 0
        self._targets: dict[str, set[str]] = {}

    def wants(self, element: str, names: tuple[str, ...], typed: frozenset[str]) -> Wanted | None:  # noqa: ARG002 - any element
        """Want the attributes that point, and to know of an xml:base."""
        found = [(2 * at + 1, name) for at, name in enumerate(names) if name in POINTERS or name == XML_BASE]
        return tuple(found) or None

    def take(self, wanted: object, rows: list[list[str]], identities: Identities) -> None:
        """Hand on what points into the file as references, and keep what could be an identifier."""
        self._identities = identities
        for at, name in cast("Wanted", wanted):
            new = {row[at] for row in rows} - self._known
            for value in new:
                if "#" in value:
                    identities.add("IDREF", [word[1:] for word in value.split() if word[0] == "#"])
                if name in TO_ELEMENTS and (" " in value or "#" not in value):
                    bare = [word for word in value.split() if _is_bare(word)]
                    self._bare.update(bare)
                    self._is_doubtful = self._is_doubtful or (name == "who" and bool(bare))
            self._is_doubtful = self._is_doubtful or name == XML_BASE or len(self._bare) > MOST_KNOWN
            if len(self._known) > MOST_KNOWN:
                self._known.clear()
            self._known |= new

    def is_sound(self) -> bool:
        """Whether nothing looks like a pointer without its #, and nothing changes what # means."""
        known = self._identities
        return not self._is_doubtful and not (known and any(known.declares(word) for word in self._bare))

    def start(self, element: OpenElement, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - any element
        """Note the pointers; inside an xml:base what begins with # leads to another file."""
        if self.reading.is_based:
            return
        for attribute, value in attributes.items():
            if attribute in POINTERS:
                self._pointers += [
                    (element, attribute, word)
                    for word in _words(value)
                    if word[0] == "#" or (attribute in TO_ELEMENTS and _is_bare(word))
                ]

    def finish(self) -> Iterator[Remark]:
        """Yield the pointers that lead nowhere or lack their #."""
        led = {_fragment(word) for *_, word in self._pointers}
        named: set[tuple[int, str]] = set()
        told: set[str] = set()
        others: dict[str, list[int]] = {}
        for element, _, word in self._pointers:
            others.setdefault(word, []).append(element.line)
        for element, attribute, word in self._pointers:
            if word.startswith("# ") and word[2:] in self.reading.ids:
                hint = f"write #{word[2:]}, without a space"
                yield _hashless(element, attribute, word, word[2:], hint=hint)
            elif word[0] == "#":
                fragment = _fragment(word)
                if fragment and fragment not in self.reading.ids and fragment not in told:
                    instead, hint = self._meant(fragment, attribute, led)
                    values = {"word": fragment.lstrip()}
                    if not instead:
                        told.add(fragment)
                        hint = "; ".join(filter(None, (hint, _elsewhere(others[word]))))
                    yield Remark("dangling-pointer", element, attribute, word, values, hint=hint, instead=instead)
            elif word in self.reading.ids:
                yield _hashless(element, attribute, word, word, hint=f"write #{word}")
            elif attribute == "who" and (id(element), attribute) not in named:
                named.add((id(element), attribute))
                yield Remark("speaker-no-pointer", element, attribute, word, hint=self._speaker(word))

    def _meant(self, fragment: str, attribute: str, led: set[str]) -> tuple[str, str]:
        """Return the pointer that is certainly meant, if there is one, and the hint."""
        from tei.findings.naming import either  # noqa: PLC0415 - most documents are right
        from tei.relaxng.nearness import near  # noqa: PLC0415 - most documents are right

        if self._compared > MOST_COMPARED:
            return "", ""
        self._compared += len(self.reading.ids) + 1
        usual = self._usual(attribute)
        known = sorted(self.reading.ids, key=lambda each: (self.reading.ids[each].name not in usual, each in led))
        meant = near(fragment, known) or [each for each in known if each.startswith(fragment)][:4]
        alike = [each for each in meant if each.lower() == fragment.lower()]
        if len(alike) == 1:
            return f"#{alike[0]}", f"write #{alike[0]}"
        return "", f"did you mean {either([f'#{each}' for each in meant[:MOST_MEANT]])}?" if meant else ""

    def _usual(self, attribute: str) -> set[str]:
        """Return the names of the elements to which an attribute points elsewhere in the document."""
        if attribute not in self._targets:
            ids = self.reading.ids
            led = (_fragment(word) for _, other, word in self._pointers[:1000] if other == attribute)
            self._targets[attribute] = {ids[target].name for target in led if target in ids}
        return self._targets[attribute]

    def _speaker(self, word: str) -> str:
        alike = [each for each in self.reading.ids if each.lower() == word.lower()]
        return f"did you mean #{alike[0]}?" if alike else "write # and the xml:id of the person"


def _elsewhere(lines: list[int]) -> str:
    """Return the lines of the other pointers to the same place; ``""`` if there are none."""
    shown = list(dict.fromkeys(map(str, lines[1:])))
    if not shown:
        return ""
    more = f" and {len(shown) - MOST_LINES} more" if len(shown) > MOST_LINES else ""
    return f"so do those of line{'s' * (len(shown) > 1)} {', '.join(shown[:MOST_LINES])}{more}"


def _hashless(element: OpenElement, attribute: str, written: str, word: str, *, hint: str) -> Remark:
    """Return the remark on a pointer whose # is missing, or parted from its word."""
    values = {"word": word}
    return Remark("pointer-without-hash", element, attribute, written, values, hint=hint, instead=f"#{word}")


def _words(value: str) -> list[str]:
    """Return the words of a value, a lone # with the one that follows it."""
    words: list[str] = []
    for word in value.split():
        if words and words[-1] == "#":
            words[-1] = f"# {word}"
        else:
            words.append(word)
    return words


def _is_bare(word: str) -> bool:
    """Whether a word has nothing of an address."""
    return not any(mark in word for mark in "#:/?") and "." not in word.rstrip(".")


def _fragment(word: str) -> str:
    """Return the identifier that a word points to; ``""`` if it points in another way."""
    fragment = word.removeprefix("#")
    if "(" in fragment:
        return ""
    if "%" in fragment:
        from urllib.parse import unquote  # noqa: PLC0415 - hardly ever

        return unquote(fragment)
    return fragment
