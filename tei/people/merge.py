"""Which labels are one person: by the same name, by a surname that only one has, by a list, by initials.

What two could be stays apart. Time is linear in the number of labels: they are looked up by their words.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from tei.people.chairs import in_two_languages
from tei.people.names import ADDRESSES, address, agree, part, several, surname_last
from tei.people.role_forms import role_forms
from tei.text.division_words import ASKING, ORDINALS, ROLES
from tei.text.label_names import letter_counted
from tei.text.label_questions import LETTERS
from tei.text.label_words import COLLECTIVE
from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from tei.people.names import Name

SHORTEST_ABBREVIATION = 2
LONGEST_INITIALS = 4
FEWEST_BESIDE = 4
"""Turns of two labels side by side that are no accident."""
FEWEST_COUNTED = 3
"""Turns of one letter that a number behind it counts."""
MANY = 3
"""Names that share a word, behind which no more are noted: then the word tells nobody."""


class Entry(NamedTuple):
    """A person whom a list names.

    Attributes:
        name: the name, parted.
        description: what the list says of the person.
        labels: labels that the list gives beside the name.
        ref: where an authority list has the person.
        id: the id that an authority list gives.
    """

    name: Name
    description: str = ""
    labels: tuple[str, ...] = ()
    ref: str = ""
    id: str = ""


class Group:
    """Labels that are one person."""

    __slots__ = ("cert", "entry", "labels", "names")

    def __init__(self) -> None:
        self.labels: list[str] = []
        self.names: list[Name] = []
        self.entry: Entry | None = None
        self.cert = "high"


class Merged:
    """The groups of labels, one for each person, in the order in which they first speak."""

    def __init__(
        self,
        labels: Iterable[str],
        entries: Sequence[Entry],
        *,
        play: bool,
        fuller: Mapping[str, str] | None = None,
    ) -> None:
        """Gather labels.

        Args:
            labels: the labels of turns, in order.
            entries: the persons of lists.
            play: whether it is a play.
            fuller: short labels of a play and the fuller ones that they stand for.
        """
        self._play = play
        self._shortened = fuller or {}
        self._entries = entries
        self._by_entry_word = _by_word((entry.name, entry) for entry in entries)
        self._beginnings = _beginnings(entries) if play else {}
        self._offices = _offices(entries)
        self._short = _short(entries)
        labels = list(labels)
        held_by = Counter(labels)
        self._counting = _counting(held_by)
        self._beside = Counter(frozenset(pair) for pair in pairwise(labels) if pair[0] != pair[1])
        self._turns = held_by
        self._names = {label: surname_last(part(label)) for label in held_by}
        self._by_word = _by_word((name, label) for label, name in self._names.items() if len(name.core) > 1)
        self._accounts = _accounts(self._names)
        roles = {} if play else role_forms(held_by, self._beside) | in_two_languages(self._names)
        self._holders = roles | _holders(self._names) | _spelled_out(self._names)
        self._told_by_party = _told_apart((name.core, name.party.casefold()) for name in self._names.values())
        self._told_by_address = _told_apart((name.core, address(name)) for name in self._names.values())
        self._told_of_offices = _told_apart(
            (tuple(word for word in name.titles if word not in ADDRESSES), address(name))
            for name in self._names.values()
            if not name.core
        )
        self.group_of: dict[str, Group] = {}
        self.groups: list[Group] = []
        same: dict[object, Group] = {}
        held: dict[int, Group] = {}
        self.several = self._of_several()
        single = [item for item in self._names.items() if item[0] not in self.several]
        for label, name in sorted(single, key=self._order):
            group = self._find(label, name, same, held)
            group.labels.append(label)
            group.names.append(name)
            self.group_of[label] = group
        seen: set[int] = set()
        for label, _ in single:
            group = self.group_of[label]
            if id(group) not in seen:
                seen.add(id(group))
                self.groups.append(group)

    def _order(self, item: tuple[str, Name]) -> tuple[bool, int, int]:
        """Return the sort key by which the label that another stands for comes before it."""
        label, name = item
        held = label in self._shortened or label.casefold() in self._holders
        return (held, -len(name.core), -sum(map(len, name.core)))

    def _of_several(self) -> dict[str, list[str]]:
        """Return the labels of several who speak together, each with the labels of those."""
        parted = {label: parts for label in self._names if len(parts := several(label)) > 1}
        if not parted:
            return {}
        by_key = {label.casefold().rstrip("."): label for label in self._names}
        found: dict[str, list[str]] = {}
        for label, parts in parted.items():
            said = [by_key.get(part_.casefold().rstrip(".")) or self._alone(part_, parted) for part_ in parts]
            known = [name for name in said if name]
            if len(known) == len(parts) and label not in known:
                found[label] = known
        return {label: parts for label, parts in found.items() if not any(part_ in found for part_ in parts)}

    def _alone(self, words: str, parted: Container[str]) -> str:
        """Return the only fuller label of one person that has all these words; empty where there is none."""
        core = part(words).core
        held = self._by_word.get(core[-1], []) if core else []
        found = [str(label) for name, label in held if _within(core, name.core) and label not in parted]
        return found[0] if len(found) == 1 and len(held) <= MANY else ""

    def groups_of(self, label: str) -> list[Group]:
        """Return the group of a label, or those of a label of several."""
        return [self.group_of[part_] for part_ in self.several.get(label, [label])]

    def _find(self, label: str, name: Name, same: dict[object, Group], held: dict[int, Group]) -> Group:
        """Return the group of a label: a known one, or a new one."""
        key = self._key(label, name)
        if key in same:
            return same[key]
        entry = self._entry(label, name)
        short = None if entry else self._short.get(label.casefold().strip("."))
        fuller, cert = ("", "high") if self._play or entry else self._fuller(label, name)
        if not fuller and entry is None and short is None:
            fuller = self._shortened.get(label, "") or self._holders.get(label.casefold(), "")
            cert = "medium" if label in self._shortened else "high"
        if entry is not None or short is not None:
            entry = entry or short
            group = held.setdefault(id(entry), Group())
            group.entry = entry
            group.cert = "medium" if short else group.cert
        elif fuller and fuller in self.group_of:
            group = self.group_of[fuller]
            group.cert = cert if cert != "high" else group.cert
        else:
            group = Group()
        same[key] = group
        return group

    def _key(self, label: str, name: Name) -> object:
        """Return what labels of one person have in common at the least."""
        if letter_counted(label) in self._counting:
            return letter_counted(label)
        if not self._play and not name.core and name.titles:
            office = tuple(word for word in name.titles if word not in ADDRESSES)
            return (office, address(name) if office in self._told_of_offices else "")
        if self._play or not name.core:
            return " ".join(label.casefold().replace(".", " ").replace(",", " ").split())
        party = name.party.casefold() if name.core in self._told_by_party else ""
        return (name.core, party, address(name) if name.core in self._told_by_address else "")

    def _entry(self, label: str, name: Name) -> Entry | None:
        """Return the only entry of the lists that this label can mean."""
        found = _only(self._by_entry_word, name.core) if name.core else None
        if isinstance(found, Entry) and agree(found.name, name) and not self._contested(found, name):
            return found
        if self._play:
            words = label.casefold().replace(".", " ").replace("-", " ").split()
            return self._beginnings.get(words[0]) if len(words) == 1 else self._unique(words)
        return self._offices.get(" ".join(name.titles or name.core))

    def _contested(self, entry: Entry, name: Name) -> bool:
        """Whether a fuller label that is not the listed person could be meant as well."""
        rivals = self._by_word.get(name.core[-1], []) if len(name.core) == 1 else []
        return any(not _within(rival.core, entry.name.core) for rival, _ in rivals)

    def _unique(self, words: list[str]) -> Entry | None:
        """Return the entry that all the beginnings of words mean."""
        means = [self._beginnings.get(word) for word in words if word not in ORDINALS]
        told = [entry for entry in means if entry is not None]
        return told[0] if told and len(told) == len(words) and all(entry is told[0] for entry in told) else None

    def _may_be_one(self, label: str, name: Name, found: str) -> bool:
        """Whether a label and one with a fuller name are not of two who speak to one another."""
        fuller = self._names[found]
        if fuller.core == name.core or not agree(fuller, name):
            return False
        if fuller.core[0] in ORDINALS or fuller.core[0] in COLLECTIVE:
            return False  # Second reporter is another than Reporter
        if name.titles == ("m",) and len(fuller.core[0]) == 1:
            return False  # M. Cole beside J. Cole is no Monsieur
        beside, turns = self._beside[frozenset((label, found))], min(self._turns[label], self._turns[found])
        return beside < FEWEST_BESIDE or beside * 2 < turns * 3

    def _fuller(self, label: str, name: Name) -> tuple[str, str]:
        """Return the label with the fuller name that a short one means, and how sure that is."""
        if not name.core or name.core[0] in ORDINALS or name.core[0] in COLLECTIVE:
            return "", "high"
        found = _fullest(self._by_word, name.core)
        if found and self._may_be_one(label, name, found):
            listed = self._by_entry_word.get(name.core[-1], [])
            contested = any(not _within(other.core, self._names[found].core) for other, _ in listed)
            return ("", "high") if contested else (found, "high")
        short = name.core[0].partition("@")[0].replace(".", "") if len(name.core) == 1 else ""
        account = self._accounts.get(short)
        return (account, "medium") if account else ("", "high")


def _counting(labels: Counter[str]) -> frozenset[str]:
    """Return the letters behind which a number counts turns: no label comes twice, and two letters have many."""
    numbered = [(letter, count) for label, count in labels.items() if (letter := letter_counted(label))]
    often = Counter(letter for letter, _ in numbered)
    counting = frozenset(letter for letter, count in often.items() if count >= FEWEST_COUNTED)
    return counting if len(counting) > 1 and all(count == 1 for _, count in numbered) else frozenset()


def _told_apart(said: Iterable[tuple[tuple[str, ...], str]]) -> set[tuple[str, ...]]:
    """Return the names of which more than one thing is said, such as two parties."""
    first: dict[tuple[str, ...], str] = {}
    return {core for core, what in said if what and first.setdefault(core, what) != what}


def _only(by_word: dict[str, list[tuple[Name, object]]], core: tuple[str, ...]) -> object | None:
    """Return what alone has all these words in its name; initials stand for words."""
    found = by_word.get(core[-1], [])
    if len(found) > MANY:
        return None
    fitting = [what for name, what in found if _within(core, name.core)]
    return fitting[0] if len(fitting) == 1 else None


def _fullest(by_word: dict[str, list[tuple[Name, object]]], core: tuple[str, ...]) -> str:
    """Return the label with the fullest name that has all these words; empty where two names have them."""
    held = by_word.get(core[-1], [])
    if len(held) > MANY:
        return ""
    found: dict[tuple[str, ...], object] = {}
    for name, label in held:
        if _within(core, name.core):
            found.setdefault(name.core, label)
    whole = [one for one in found if not any(other != one and _within(one, other) for other in found)]
    return str(found[whole[0]]) if len(whole) == 1 else ""


def _within(core: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    return all(
        word in whole or (len(word) == 1 and any(other.startswith(word) for other in whole)) for word in core
    )


def _by_word(names: Iterable[tuple[Name, object]]) -> dict[str, list[tuple[Name, object]]]:
    found: dict[str, list[tuple[Name, object]]] = {}
    for name, what in names:
        for word in dict.fromkeys(name.core):
            here = found.setdefault(word, [])
            if len(here) <= MANY:
                here.append((name, what))
    return found


def _beginnings(entries: Sequence[Entry]) -> dict[str, Entry | None]:
    """Return the words of a cast list and their beginnings, each with the only entry it can mean, or None."""
    found: dict[str, Entry | None] = {}
    whole: dict[str, Entry | None] = {}
    for entry in entries:
        words = entry.name.core or entry.name.titles
        for word in dict.fromkeys(words):
            whole[word] = None if whole.get(word, entry) is not entry else entry
            for size in range(SHORTEST_ABBREVIATION, len(word)):
                beginning = word[:size]
                found[beginning] = None if found.get(beginning, entry) is not entry else entry
    return {**found, **whole}


def _holders(names: dict[str, Name]) -> dict[str, str]:
    """Return the offices that a label gives to one person alone: ``The Minister for Finance (Mr. Moss)``."""
    found: dict[str, str | None] = {}
    for label, name in names.items():
        if name.office and name.core and label.startswith(name.office):
            here = found.setdefault(name.office.casefold(), label)
            if here is not None and names[here].core != name.core:
                found[name.office.casefold()] = None
    return {office: label for office, label in found.items() if label}


def _spelled_out(names: Iterable[str]) -> dict[str, str]:
    """Return the words for question and answer, each with its letter where that labels turns too."""
    labels = {name.casefold().rstrip("."): name for name in names}
    return {word: labels[letter] for word, letter in LETTERS if word in labels and letter in labels}


def _offices(entries: Sequence[Entry]) -> dict[str, Entry]:
    """Return the offices that a list gives to one person alone."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        office = entry.description.casefold().strip(" .;,")
        if office:
            found.setdefault(office, []).append(entry)
        for label in entry.labels:
            found.setdefault(label.casefold(), []).append(entry)
    return {office: held[0] for office, held in found.items() if all(entry is held[0] for entry in held)}


def _short(entries: Sequence[Entry]) -> dict[str, Entry]:
    """Return the short labels that can mean one listed person alone: initials, Q who asks, A who answers."""
    found: dict[str, Entry | None] = {}
    for entry in entries:
        shorts = (
            {"".join(word[0] for word in entry.name.core)[:LONGEST_INITIALS]}
            if len(entry.name.core) > 1
            else set()
        )
        roles = {role.casefold() for role in entry.labels}
        if roles & ROLES:
            shorts.add("q" if roles & ASKING else "a")
        for short in shorts:
            found[short] = None if found.get(short, entry) is not entry else entry
    return {short: entry for short, entry in found.items() if entry is not None}


def _accounts(names: dict[str, Name]) -> dict[str, str]:
    """Return initials and account names with the only label that each can mean."""
    found: dict[str, str | None] = {}
    for label, name in names.items():
        if len(name.core) > 1:
            initials = "".join(word[0] for word in name.core)
            ends = {name.core[0][0] + name.core[-1][0], name.core[0][0] + name.core[-1]}
            for short in (ends | {initials[:LONGEST_INITIALS], name.party.casefold()}) - {""}:
                here = found.setdefault(short, label)
                if here is not None and names[here].core != name.core:
                    found[short] = None
    return {short: label for short, label in found.items() if label and len(short) > 1}
