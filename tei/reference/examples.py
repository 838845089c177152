"""The examples of the reference pages: pieces of TEI from ``schemas/examples.txt``, and documents around them."""

from __future__ import annotations

from functools import cache

from tei.bundled import bundled
from tei.events.protocol import TEI, joined
from tei.typed import NamedTuple

FILE = "examples.txt"
MARK = "== "
FILE_DESC = """<fileDesc>
      <titleStmt><title>A transcript</title></titleStmt>
      <publicationStmt><p>Not published.</p></publicationStmt>
      <sourceDesc>{source}</sourceDesc>
    </fileDesc>"""
DOCUMENT = """<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    {file}{encoding}{header}
    <profileDesc>{profile}
      <particDesc>
        <listPerson>
          <person xml:id="dolan"><persName>Jan Dolan</persName></person>
          <person xml:id="novak"><persName>Ada Novak</persName><note xml:id="n1">The captain.</note></person>
        </listPerson>
      </particDesc>
    </profileDesc>
    {revision}
  </teiHeader>
  {annotations}{pictures}{text}
</TEI>"""
TEXT = "<text>{front}<body>{body}</body>{back}</text>"
ENVELOPES = {
    "encoding": "<encodingDesc>{}</encodingDesc>",
    "front": "<front>{}</front>",
    "back": "<back>{}</back>",
}
"""What stands around a part where it stands in a document."""


class Example(NamedTuple):
    """A piece of TEI that shows elements.

    Attributes:
        part: of a document that it is, such as ``body``; ``document`` for a whole one.
        elements: the local names of those that it is the example of.
        text: the piece.
    """

    part: str
    elements: tuple[str, ...]
    text: str

    def document(self) -> str:
        """Return a whole document in which the piece stands."""
        if self.part == "document":
            return self.text
        parts = dict.fromkeys(("encoding", "header", "profile", "revision", "annotations", "pictures"), "")
        texts = {"front": "", "body": "<p>Ice in the strait.</p>", "back": ""}
        given = {self.part: ENVELOPES.get(self.part, "{}").format(self.text)}
        file = FILE_DESC.format(source=given.get("source", "<p>A typed copy.</p>"))
        text = TEXT.format(**{**texts, **{part: given[part] for part in texts if part in given}})
        return DOCUMENT.format(**{**parts, "file": file, "text": text, **given})


@cache
def examples() -> dict[str, Example]:
    """Return the examples by the names of the elements that they show, in one-string form."""
    with open(bundled(FILE), encoding="utf-8") as file:
        blocks = file.read().split(f"\n{MARK}")[1:]
    found: dict[str, Example] = {}
    for block in blocks:
        title, _, text = block.partition("\n")
        part, _, elements = title.partition(":")
        example = Example(part, tuple(elements.split()), text.strip("\n"))
        for element in example.elements:
            found.setdefault(joined(TEI, element), example)
    return found
