"""A person of a transcript: an id, the forms of the name, the labels by which turns are marked."""

from __future__ import annotations

from tei.typed import NamedTuple


class Person(NamedTuple):
    """Somebody who speaks.

    Attributes:
        id: xml:id of the person.
        names: forms of the name, the fullest first.
        labels: labels of turns that are no form of the name, such as ``Interviewer``.
        role: role as the transcript states it, in one word; empty where it states none.
        group: whether several speak as one (ALL, VOICES).
        office: what the person is, in the words of the transcript: ``King of Scotland``.
        party: the party or place in brackets behind the name.
        ref: where an authority list has the person; empty for nowhere.
        cert: how sure it is that all these labels are one person.
    """

    id: str
    names: tuple[str, ...]
    labels: tuple[str, ...] = ()
    role: str = ""
    group: bool = False
    office: str = ""
    party: str = ""
    ref: str = ""
    cert: str = "high"
