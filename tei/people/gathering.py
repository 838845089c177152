"""Labels gathered into persons, each with an id, and the turns that point to them."""

from __future__ import annotations

from tei.people.chairs import with_the_floor
from tei.people.examination import Examination
from tei.people.merge import Entry, Merged
from tei.people.names import part
from tei.people.person import Person
from tei.people.short_forms import ShortForms
from tei.people.subjects import subjects
from tei.text.label_names import is_initialled
from tei.text.label_words import COLLECTIVE
from tei.text.span import Spans
from tei.text.staging import staging

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tei.people.merge import Group
    from tei.text.source import Source
    from tei.text.span import Span, Values

NAME_CHARACTERS = (
    ("0", "9"),
    ("a", "z"),
    ("\u00df", "\u00f6"),
    ("\u00f8", "\u017e"),
    ("\u03ac", "\u03ce"),
    ("\u0430", "\u045f"),
    ("\u0561", "\u0586"),
    ("\u05d0", "\u05ea"),
    ("\u0621", "\u063a"),
    ("\u0641", "\u064a"),
    ("\u0905", "\u0939"),
    ("\u093e", "\u094d"),
    ("\u10d0", "\u10f0"),
    ("\u3041", "\u3094"),
    ("\u30a1", "\u30fa"),
    ("\u4e00", "\u9fa5"),
    ("\uac00", "\ud7a3"),
)
"""Letters and digits that every edition of XML allows in an id."""
LABEL_END = " \t\r\n.:;,-–—："
ROLES = {
    "chairman": "chair",
    "chairwoman": "chair",
    "chair": "chair",
    "interviewer": "interviewer",
    "interviewee": "interviewee",
    "narrator": "narrator",
    "moderator": "moderator",
    "witness": "witness",
    "host": "host",
    "guest": "guest",
    "interpreter": "interpreter",
    "counsel": "counsel",
}
"""Words of a list or label that state a role, and the role in one word."""


class Gathering:
    """The persons of a transcript with turns, and its spans with each turn pointing to its speaker."""

    def __init__(self, source: Source, spans: Spans, authority: Sequence[Entry] = ()) -> None:
        """Prepare for one transcript.

        Args:
            source: the transcript.
            spans: everything recognised in it.
            authority: persons of an authority list; see ``tei.people.authority``.
        """
        self._meant: dict[str, dict[str, None]] = {}  # names to the letters that stand for them
        seen = staging(source)
        play = bool(seen.divisions) or any(part_.kind == "cast" for part_ in seen.lists)
        examination = Examination(source)
        labels: dict[int, str] = {}
        for turn in spans.of("turn"):
            label = _label(source, spans, turn)
            meant = examination.meant(label, turn.start)
            if meant:
                self._meant.setdefault(meant, {}).setdefault(label)
            labels[id(turn)] = meant or label
        if not examination.names_witness:
            self._answer_as_witness(labels)
        if not play:
            labels = dict(zip(labels, with_the_floor(list(labels.values())), strict=True))
        entries = [*authority, *_listed(source)]
        for span in spans.of("stage", "stage-block"):
            if span.value("type") == "interjection" and ":" in source.text[span.start : span.end]:
                labels[id(span)] = source.text[span.start + 1 : span.end].partition(":")[0].strip()
        said = [label for label in labels.values() if label]
        fuller = ShortForms(source.text, source.language, said).fuller if play else None
        merged = Merged(said, entries, play=play, fuller=fuller)
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}  # the last number given to persons of one slug
        identifiers: dict[int, str] = {}
        persons: list[Person] = []
        for group in merged.groups:
            person = self._person(group)
            identifiers[id(group)] = person.id
            persons.append(person)
        self.persons = tuple(persons)
        self._who: dict[str, Values] = {}
        self.spans = Spans(self._pointing(span, labels.get(id(span), ""), merged, identifiers) for span in spans)

    def _answer_as_witness(self, labels: dict[int, str]) -> None:
        """Let the answers of an examination be those of the witness, if no line tells who that is."""
        witness = next((label for label in labels.values() if label.casefold() == "the witness"), "")
        for turn, label in labels.items() if witness else ():
            if label.strip(".") == "A":
                labels[turn] = witness
                self._meant.setdefault(witness, {}).setdefault(label)

    def _pointing(self, span: Span, label: str, merged: Merged, identifiers: dict[int, str]) -> Span:
        if not label:
            return span
        groups = merged.groups_of(label)
        if label not in self._who:
            who = " ".join(dict.fromkeys(f"#{identifiers[id(group)]}" for group in groups))
            self._who[label] = (("who", who),)
        values = (*span.values, *self._who[label]) if span.values else self._who[label]
        doubtful = groups[0].cert != "high" and span.cert == "high" and len(label) < len(groups[0].labels[0])
        return span._replace(values=values, cert="medium" if doubtful else span.cert)

    def _person(self, group: Group) -> Person:
        names, labels = _forms(group)
        letters = {letter: None for label in group.labels for letter in self._meant.get(label, {})}
        labels = tuple(dict.fromkeys((*labels, *letters)))
        entry = group.entry
        office = entry.description if entry is not None else ""
        office = office or next((name.office for name in group.names if name.office), "")
        stated = entry.labels if entry is not None else ()
        words = [
            word
            for text in (office, *stated, *group.labels, *letters)
            for word in text.casefold().replace(",", " ").split()
        ]
        first = group.names[0].core or group.names[0].titles
        return Person(
            id=self._unused((entry.id if entry is not None else "") or _wanted(group, names[0])),
            names=names,
            labels=labels,
            role=next((ROLES[word.strip(".:")] for word in words if word.strip(".:") in ROLES), ""),
            group=bool(first) and (first[0] in COLLECTIVE or first[-1] in COLLECTIVE),
            office=office.strip(" .;"),
            party=next((name.party for name in group.names if name.party), ""),
            ref=entry.ref if entry is not None else "",
            cert=group.cert,
        )

    def _unused(self, wanted: str) -> str:
        identifier = wanted
        while identifier in self._taken:
            number = self._numbers.get(wanted, 1) + 1
            self._numbers[wanted] = number
            identifier = f"{wanted}-{number}"
        self._taken.add(identifier)
        return identifier


def _label(source: Source, spans: Spans, turn: Span) -> str:
    """Return the name that a turn is labelled with; empty where it has no label."""
    speaker = next(iter(spans.within(turn.start, turn.end, "speaker")), None)
    if speaker is None:
        return ""
    return speaker.value("label") or source.words(speaker.start, speaker.end).strip(LABEL_END)


def _listed(source: Source) -> Iterator[Entry]:
    """Yield the persons whom a cast list, a list of those present, a line with a role or the title names."""
    for listed in staging(source).lists:
        role = source.words(*listed.heading) if listed.kind == "role" else ""
        for entry in listed.entries:
            words = source.words(*entry.name)
            if words:
                description = source.words(*entry.description)
                yield Entry(part(words), description or role, (role,) if role else ())
    known = {source.words(*entry.name) for listed in staging(source).lists for entry in listed.entries}
    yield from (Entry(part(name)) for name in subjects(source) if name not in known)


def _forms(group: Group) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the forms of a person's name, the fullest first, and the labels that are no names."""
    names: dict[str, None] = {}
    if group.entry is not None:
        names[group.entry.name.person] = None
    labels: dict[str, None] = dict.fromkeys(group.entry.labels) if group.entry is not None else {}
    for label, name in sorted(zip(group.labels, group.names, strict=True), key=lambda pair: -len(pair[1].core)):
        if name.core or not names:
            names.setdefault(name.person)
        if label != name.person or (not name.core and label not in names):
            labels.setdefault(label)
    return tuple(names), tuple(label for label in labels if label not in names)


def _wanted(group: Group, name: str) -> str:
    """Return the id that a person should have: the name without titles, if it has two words or more."""
    core = (group.entry.name if group.entry is not None else group.names[0]).core
    whole = len(core) > 1 and not is_initialled(name)
    return slug(" ".join(core) if whole else name) or "speaker"


def slug(name: str) -> str:
    """Return a name as an id: its words in lower case joined by hyphens; empty where no letter is left."""
    spaced = "".join(c if _allowed(c) else " " for c in name.lower().replace("\u0307", ""))
    joined = "-".join(spaced.split())[:60].rstrip("-")
    return f"p-{joined}" if joined[:1].isdigit() else joined


def _allowed(character: str) -> bool:
    return any(first <= character <= last for first, last in NAME_CHARACTERS)
