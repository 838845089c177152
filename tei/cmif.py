"""Who wrote to whom, when and where, collected from many TEI files into one for correspSearch (CMIF 1.1)."""

from __future__ import annotations

from tei.errors import SourceError
from tei.events.protocol import TEI, XML, joined, split
from tei.events.xml_reader import read
from tei.typed import NamedTuple
from tei.weave.elements import Elements

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import NoReturn

    from tei.events.protocol import Consumer
    from tei.settings import Settings

AGENTS = ("persName", "orgName", "placeName")
"""Elements that CMIF takes from a correspAction beside its date."""
DATES = ("when", "from", "to", "notBefore", "notAfter")
TYPES = ("sent", "received")
"""Acts that CMIF records."""
DAY = 10
"""Characters of a W3C date without its time, which CMIF leaves out."""


class Named(NamedTuple):
    """A person, body or place: its element, its words, and the authority file that knows it, if one is given."""

    element: str
    words: str
    ref: str


class Act(NamedTuple):
    """The sending or receiving of a letter.

    Attributes:
        type: ``sent`` or ``received``.
        named: who and where.
        date: names and values of the date's attributes.
    """

    type: str
    named: tuple[Named, ...]
    date: tuple[tuple[str, str], ...]


class Letter(NamedTuple):
    """A letter as CMIF lists it.

    Attributes:
        file: the file that it was found in.
        ref: where it can be read on the network; empty if unknown.
        key: its number in the edition; empty if it has none.
        acts: sent and received.
    """

    file: str
    ref: str
    key: str
    acts: tuple[Act, ...]


class Edition(NamedTuple):
    """What a CMIF file says of itself and of the edition.

    Attributes:
        settings: of the project: publisher, licence, editors, series, date.
        title: of the edition; the series of the settings if empty.
        url: where the CMIF file will be found.
        base: what to put before the name of a file to get the address of its letter.
    """

    settings: Settings
    title: str = ""
    url: str = ""
    base: str = ""


class _HeaderRead(Exception):  # noqa: N818 - it is no error: it ends the reading
    """The header has been read: the text is not needed."""


class _Reader:
    """Takes the events of a TEI file and keeps what its header says of letters."""

    def __init__(self) -> None:
        self.letters: list[tuple[str, tuple[Act, ...]]] = []
        self.address = ""
        self._path: list[str] = []
        self._acts: list[Act] = []
        self._key = ""
        self._type = ""
        self._named: list[Named] = []
        self._date: tuple[tuple[str, str], ...] = ()
        self._words: list[str] = []
        self._ref = ""

    def start(self, name: str, attributes: list[str]) -> None:
        """Note what begins."""
        namespace, local = split(name)
        self._path.append(local if namespace == TEI else "")
        values = dict(zip(attributes[::2], attributes[1::2], strict=True))
        if local == "correspDesc":
            self._acts, self._key = [], values.get("key", "") or values.get("n", "")
        elif local == "correspAction":
            self._type, self._named, self._date = values.get("type", ""), [], ()
        elif self._in_action() and local in AGENTS:
            self._words, self._ref = [], values.get("ref", "")
        elif self._in_action() and local == "date":
            self._date = tuple((key, values[key][:DAY]) for key in DATES if key in values)
        elif local == "idno" and "publicationStmt" in self._path:
            self._words = []
            self._ref = values.get("type", "").upper()

    def _in_action(self) -> bool:
        return len(self._path) > 1 and self._path[-2] == "correspAction"

    def text(self, data: str) -> None:
        """Keep words that may be a name."""
        self._words.append(data)

    def end(self, name: str) -> None:
        """Keep what is complete."""
        local = split(name)[1]
        words = " ".join("".join(self._words).split())
        if local in AGENTS and self._in_action() and words:
            self._named.append(Named(local, words, self._ref))
        elif local == "correspAction" and self._type in TYPES:
            self._acts.append(Act(self._type, tuple(self._named), self._date))
        elif local == "correspDesc" and self._acts:
            self.letters.append((self._key, tuple(self._acts)))
        elif local == "idno" and "publicationStmt" in self._path and self._ref in ("URL", "URI"):
            self.address = words
        self._path.pop()
        if local == "teiHeader":
            self._stop()

    def _stop(self) -> NoReturn:
        raise _HeaderRead


def letters_of(data: bytes, name: str, base: str = "") -> list[Letter]:
    """Return the letters that the header of a TEI file tells of.

    Args:
        data: the file.
        name: what it is called.
        base: what to put before its name to get the address of its letter, if it states none itself.

    Raises:
        SourceError: it is not well-formed, or no TEI.
    """
    reader = _Reader()
    try:
        read(data, reader, name=name)
    except _HeaderRead:
        address = reader.address or (base + _stem(name) if base else "")
        return [Letter(name, address, key, acts) for key, acts in reader.letters]
    raise SourceError("there is no teiHeader: is it TEI?", file=name, code="not-tei")


def _stem(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2].removesuffix(".xml").removesuffix(".tei")


def missing(edition: Edition, letters: Iterable[Letter]) -> Iterator[str]:
    """Yield, a sentence each, what correspSearch asks for and what is not there."""
    settings = edition.settings
    wanted = {
        "the name of an editor: set editors in tei.toml": settings.editors,
        "a publisher: set publisher in tei.toml": settings.publisher,
        "a free licence: set licence and licence-url in tei.toml": settings.licence_url,
        "a date of the last change: set date in tei.toml, as YYYY-MM-DD": settings.date,
        "the address of this file: say --url": edition.url,
        "the title of the edition: say --title, or set series in tei.toml": edition.title or settings.series,
    }
    yield from (f"correspSearch asks for {sentence}" for sentence, value in wanted.items() if not value)
    without = sum(not letter.ref for letter in letters)
    if without:
        yield f"{without} of the letters have no address: say --base, or give each file an idno of type URL"


def write_cmif(edition: Edition, letters: Sequence[Letter], consumer: Consumer) -> None:
    """Write a CMIF file as events (correspSearch, Correspondence Metadata Interchange Format 1.1).

    Args:
        edition: what the file says of itself.
        letters: what it lists, in this order.
        consumer: takes the events.
    """
    tei = Elements(consumer)
    title = edition.title or edition.settings.series or "Letters"
    source = _identifier(title, edition.url)
    with tei("TEI"):
        with tei("teiHeader"):
            _file(edition, title, source, tei)
            with tei("profileDesc"):
                for letter in letters:
                    _letter(letter, source, tei)
        with tei("text"), tei("body"):  # a TEI file must have a text, and this one has nothing to say in it
            tei.leaf("p", "")


def _letter(letter: Letter, source: str, tei: Elements) -> None:
    with tei("correspDesc", key=letter.key, ref=letter.ref, source=f"#{source}"):
        for act in letter.acts:
            _act(act, tei)


def _file(edition: Edition, title: str, source: str, tei: Elements) -> None:
    settings = edition.settings
    with tei("fileDesc"):
        with tei("titleStmt"):
            tei.leaf("title", title)
            for editor in settings.editors:
                tei.leaf("editor", editor)
        _publication(edition, tei)
        with tei("sourceDesc"):
            tei.leaf("bibl", title, **{joined(XML, "id"): source, "type": "online"})


def _publication(edition: Edition, tei: Elements) -> None:
    settings = edition.settings
    with tei("publicationStmt"):
        if not settings.publisher:
            tei.leaf("p", "Unpublished: no publisher is stated.")
            return
        tei.leaf("publisher", settings.publisher)
        if edition.url:
            tei.leaf("idno", edition.url, type="url")
        if settings.date:
            tei.leaf("date", "", when=settings.date)
        if settings.licence:
            with tei("availability"):
                tei.leaf("licence", settings.licence, target=settings.licence_url)


def _act(act: Act, tei: Elements) -> None:
    with tei("correspAction", type=act.type):
        for element, words, ref in act.named:
            tei.leaf(element, words, ref=ref)
        if act.date:
            tei.leaf("date", "", **dict(act.date))


def _identifier(title: str, url: str) -> str:
    """Return an id that the same edition always has, and no other: a UUID made of its address or title."""
    import uuid  # noqa: PLC0415 - only for this file

    return f"cmif-{uuid.uuid5(uuid.NAMESPACE_URL, url or title)}"
