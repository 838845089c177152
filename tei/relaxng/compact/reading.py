"""A schema half read: its tokens, the place reached, and how a fault at that place is worded."""

from __future__ import annotations

from tei.errors import SchemaError
from tei.relaxng.compact.source import ESCAPED_NEWLINE, SourceText
from tei.relaxng.compact.tokens import bare_name, is_name, tokenise
from tei.relaxng.compact.vocabulary import KEYWORDS, QUOTES
from tei.relaxng.syntax import SchemaElement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.relaxng.compact.names import Names
    from tei.relaxng.syntax import Place

A_PATTERN = "a pattern, such as `text`, `empty` or the name of a definition,"
_SHOWN = 40  # characters of a token that a message repeats


class Reading:
    """A cursor over the tokens of one schema.

    Attributes:
        tokens: all of them; the last is empty and stands for the end of the schema.
        position: the index of the token to be read next.
        names: what the declarations say.
    """

    __slots__ = ("_offsets", "_source", "names", "position", "tokens")

    def __init__(self, text: str, file: str, names: Names) -> None:
        """Split a schema into tokens; SchemaError where its characters make none."""
        self._source = SourceText(text, file)
        self.tokens, self._offsets = tokenise(self._source)
        self.position = 0
        self.names = names

    def place(self, position: int) -> Place:
        """Return the place of a token."""
        return self._source.place(self._offsets[position])

    def element(self, name: str, position: int, attributes: dict[str, str] | None = None) -> SchemaElement:
        """Make the element that the construct at a token stands for."""
        return SchemaElement(name, self._source.place(self._offsets[position]), attributes, self.names.in_scope)

    def at(self, token: str) -> bool:
        """Whether a certain token comes next."""
        return self.tokens[self.position] == token

    def expect(self, token: str, wanted: str = "") -> None:
        """Step over a token; SchemaError where another one stands here."""
        if not self.at(token):
            raise self.unexpected(wanted or f"`{token}`")
        self.position += 1

    def identifier(self, wanted: str) -> str:
        """Step over a name that is no keyword, and return it."""
        token = self.tokens[self.position]
        if token in KEYWORDS:
            raise self.fault("rnc-keyword", f"`{token}` is a keyword; write \\{token} to use it as a name")
        return self.identifier_or_keyword(wanted)

    def identifier_or_keyword(self, wanted: str) -> str:
        """Step over a name without prefix, keywords included, and return it."""
        token = self.tokens[self.position]
        if not is_name(token) or ":" in token:
            raise self.unexpected(wanted)
        self.position += 1
        return bare_name(token)

    def literal(self, wanted: str) -> str:
        """Step over a literal, its segments joined by ``~``, and return its value."""
        segments = []
        while True:
            token = self.tokens[self.position]
            if token[:1] not in QUOTES or len(token) == 1:
                raise self.unexpected(wanted)
            quotes = 3 if len(token) >= 6 and token[:3] in {'"""', "'''"} else 1
            segments.append(token[quotes:-quotes])
            self.position += 1
            if not self.at("~"):
                return "".join(segments).replace(ESCAPED_NEWLINE, "\n")
            self.position += 1
            wanted = "a literal after `~`"

    def namespace(self, prefix: str, position: int) -> str | None:
        """Return the namespace of a prefix, None where it is inherited; SchemaError where there is none."""
        try:
            return self.names.namespaces[prefix]
        except KeyError:
            raise self.fault(
                "rnc-undeclared-prefix",
                f'{shown(prefix)} is no declared prefix; write namespace {prefix} = "..." at the head',
                position,
            ) from None

    def fault(self, code: str, message: str, position: int | None = None) -> SchemaError:
        """Return the error for a fault at a token; without ``position``, at the next one."""
        return self.fault_at(self.place(self.position if position is None else position), code, message)

    def fault_at(self, place: Place, code: str, message: str) -> SchemaError:
        """Return the error for a fault at a place."""
        return SchemaError(message, file=place.file, line=place.line, column=place.column, code=code)

    def unexpected(self, wanted: str) -> SchemaError:
        """Return the error for a next token that can't stand here.

        Args:
            wanted: what could, such as ``a pattern`` or a token in backquotes.
        """
        token = self.tokens[self.position]
        if not token:
            return self.fault("rnc-end", f"the schema ends where {wanted} is expected; add it")
        if token in QUOTES:
            return self.fault(
                "rnc-literal",
                "this literal is not closed on its line; close it, or begin and end it with three quotes",
            )
        if token[:2] == "##":
            return self.fault(
                "rnc-documentation",
                "a ## comment must stand before what it documents; write # for any other comment",
            )
        return self.fault("rnc-syntax", f"{shown(token)} stands where {wanted} is expected")


def shown(token: str) -> str:
    """Return a token as a message shows it: in backquotes, cut, and without control characters."""
    if len(token) > _SHOWN:
        token = f"{token[: _SHOWN // 2]}…{token[-_SHOWN // 2 :]}"
    return "`" + "".join(c if c.isprintable() else f"\\x{{{ord(c):X}}}" for c in token) + "`"
