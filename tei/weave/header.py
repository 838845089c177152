"""The teiHeader of an encoded transcript (TEI P5, chapter 2): complete, valid, and true.

What the document and the project do not say is left out, or said to be unknown.
"""

from __future__ import annotations

from tei.text.language import NAMES
from tei.version import __version__
from tei.weave.elements import Elements
from tei.weave.notes import XML_ID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.events.protocol import Consumer
    from tei.people.person import Person
    from tei.text.span import Span
    from tei.weave.correspondence import Action
    from tei.weave.description import Description

PARTY_ELEMENTS = {
    "person": "persName",
    "organisation": "orgName",
    "place": "placeName",
}
CALENDARS = {
    "julian": "The Julian calendar: values are Gregorian, the days as written stand in when-custom.",
    "frenchRepublican": "The calendar of the French Republic: values are Gregorian.",
}
"""What is said of the calendars that dates point to."""
DATE_VALUES = ("when", "from", "to", "notBefore", "notAfter")
METHOD = (
    "The markup was made by rule from a plain transcript. Its words are all kept, in their order, with their "
    "brackets, labels and numbers; line ends inside paragraphs are white space. Doubtful markup has a cert "
    "attribute."
)
MOVED_NOTES = " A note stands at its marker; an anchor of type note-text marks where it stood."


def write_header(description: Description, consumer: Consumer, *, notes_at_markers: bool = True) -> None:
    """Write the header as events.

    Args:
        description: what it says.
        consumer: takes the events.
        notes_at_markers: whether the notes of the text stand at their markers.
    """
    tei = Elements(consumer)
    with tei("teiHeader"):
        _file(description, tei)
        _encoding(tei, METHOD + MOVED_NOTES * notes_at_markers)
        _profile(description, tei)


def _file(description: Description, tei: Elements) -> None:
    settings = description.settings
    with tei("fileDesc"):
        with tei("titleStmt"):
            tei.leaf("title", description.title or f"Untitled transcript ({_file_name(description)})")
            for author in description.authors:
                tei.leaf("author", author)
            for editor in settings.editors:
                tei.leaf("editor", editor)
            for annotator in description.annotators:
                with tei("respStmt", **{XML_ID: f"resp-{annotator}"}):
                    tei.leaf("resp", "notes in the text")
                    tei.leaf("name", f"the {annotator}")
        _publication(description, tei)
        if settings.series:
            with tei("seriesStmt"):
                tei.leaf("title", settings.series)
        with tei("sourceDesc"), tei("bibl"):
            tei.leaf("title", _file_name(description), type="file")
            tei.leaf("idno", description.digest, type="SHA-256")


def _file_name(description: Description) -> str:
    """Return the name of the transcript's file without its folder, as XML can hold it."""
    name = description.source.name.replace("\\", "/").rpartition("/")[2]
    return "".join(character if character.isprintable() else "\ufffd" for character in name) or "transcript"


def _publication(description: Description, tei: Elements) -> None:
    settings = description.settings
    with tei("publicationStmt"):
        if not settings.publisher:
            tei.leaf("p", "Unpublished: no publisher is stated.")
            if settings.licence:
                tei.leaf(
                    "p",
                    f"Licence: {settings.licence}" + f" ({settings.licence_url})" * bool(settings.licence_url),
                )
            return
        tei.leaf("publisher", settings.publisher)
        if settings.place:
            tei.leaf("pubPlace", settings.place)
        if settings.date:
            tei.leaf("date", settings.date)
        if settings.licence:
            with tei("availability"):
                tei.leaf("licence", settings.licence, target=settings.licence_url)


def _encoding(tei: Elements, method: str) -> None:
    with tei("encodingDesc"):
        with tei("editorialDecl"), tei("interpretation"):
            tei.leaf("p", method)
        with tei("appInfo"), tei("application", ident="tei", version=__version__):
            tei.leaf("label", "tei")


def _profile(description: Description, tei: Elements) -> None:
    with tei("profileDesc"):
        if description.date is not None:
            with tei("creation"):
                _date(description, description.date, tei)
        with tei("langUsage"):
            for tag in description.languages:
                tei.leaf("language", NAMES.get(tag.split("-")[0], tag), ident=tag)
        with tei("textClass"), tei("keywords"):
            tei.leaf("term", description.genre, type="genre")
        _calendars(description, tei)
        if description.persons:
            with tei("particDesc"), tei("listPerson"):
                for person in description.persons:
                    _person(person, tei)
        for number, way in enumerate(description.correspondences, 1):
            several = len(description.correspondences) > 1
            with tei("correspDesc", n=str(number) if several else ""):
                for action in way.actions:
                    _action(description, action, tei)
                if way.references:
                    with tei("correspContext"):
                        for kind, words in way.references:
                            tei.leaf("ref", words, type=kind)


def _calendars(description: Description, tei: Elements) -> None:
    if description.calendars:
        with tei("calendarDesc"):
            for calendar in description.calendars:
                with tei("calendar", **{XML_ID: calendar}):
                    tei.leaf("p", CALENDARS.get(calendar, calendar))


def _person(person: Person, tei: Elements) -> None:
    element = "personGrp" if person.group else "person"
    cert = "" if person.cert == "high" else person.cert
    with tei(element, **{XML_ID: person.id, "role": person.role, "cert": cert}):
        for name in person.names:
            tei.leaf("name" if person.group else "persName", name, ref=person.ref)
        for kind, words in (("office", person.office), ("affiliation", person.party)):
            if words:
                tei.leaf("note", words, type=kind)
        for label in person.labels:
            tei.leaf("note", label, type="label")


def _action(description: Description, action: Action, tei: Elements) -> None:
    with tei("correspAction", type=action.type):
        for party in action.parties:
            if party.kind == "role":  # somebody of whom only the office is known
                with tei("persName", cert=party.cert):
                    tei.leaf("roleName", party.name)
            else:
                tei.leaf(PARTY_ELEMENTS[party.kind], party.name, cert=party.cert)
        if action.date is not None:
            _date(description, action.date, tei)


def _date(description: Description, span: Span, tei: Elements) -> None:
    words = description.source.words(span.start, span.end)
    cert = "" if span.cert == "high" else span.cert
    tei.leaf("date", words, **{name: span.value(name) for name in DATE_VALUES}, cert=cert)
