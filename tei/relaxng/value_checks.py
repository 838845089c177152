"""Values of attributes against their patterns, each value that occurs being looked at once."""

from __future__ import annotations

from tei.relaxng.patterns import DATA, LIST, NOT_ALLOWED, ONE_OR_MORE, TEXT, VALUE
from tei.relaxng.texts import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from tei.relaxng.compiled import CompiledSchema
    from tei.relaxng.strings import Strings
    from tei.relaxng.texts import Texts

MOST_KNOWN = 20_000
"""How many good values are remembered for one pattern."""
_LONGEST_KNOWN = 100


class ValueCheck:
    """The check of values against one pattern.

    Attributes:
        content: the pattern.
        accepts: whether a value matches it.
        needs_context: whether that depends on the namespaces in scope, so that it can't wait.
        id_type: ``"ID"``, ``"IDREF"``, ``"IDREFS"`` or ``""``.
    """

    __slots__ = ("_known", "accepts", "content", "id_type", "needs_context")

    def __init__(self, content: int, accepts: Callable[[str], bool], *, needs_context: bool, id_type: str) -> None:
        self.content = content
        self.accepts = accepts
        self.needs_context = needs_context
        self.id_type = id_type
        self._known: set[str] = set()

    def accepts_value(self, value: str) -> bool:
        """Whether one value matches."""
        return value in self._known or self.accepts_all({value})

    def accepts_all(self, values: set[str]) -> bool:
        """Whether all of some values match."""
        if self.id_type == "ID":  # hardly any occurs twice
            return all(map(self.accepts, values))
        new = values - self._known
        if not all(map(self.accepts, new)):
            return False
        if len(self._known) + len(new) > MOST_KNOWN:
            self._known.clear()
        self._known.update(value for value in new if len(value) <= _LONGEST_KNOWN)
        return True


class ValueChecks:
    """The checks of a schema, made when first asked for."""

    def __init__(self, schema: CompiledSchema, strings: Strings, texts: Texts) -> None:
        self._patterns = schema.patterns
        self._schema = schema
        self._strings = strings
        self._texts = texts
        self._checks: dict[int, ValueCheck | None] = {TEXT: None}

    def of(self, attribute: int) -> ValueCheck | None:
        """Return the check of an attribute's value; None if every value matches.

        Args:
            attribute: the pattern of the attribute.
        """
        content = self._patterns.parts[attribute][1]
        if content not in self._checks:
            self._checks[content] = self._check(content)
        return self._checks[content]

    def _check(self, content: int) -> ValueCheck | None:
        kind, parts = self._patterns.kinds[content], self._patterns.parts[content]
        if kind == DATA and parts[1] == NOT_ALLOWED:
            datatype = self._strings.datatype(parts[0])
            if datatype.allows_all:
                return None
            number = parts[0]
            return ValueCheck(
                content,
                lambda value: self._strings.allows(number, value),
                needs_context=datatype.needs_context,
                id_type=datatype.id_type,
            )
        accepts = self._of_list(content) or (lambda value: self._texts.accepts(content, value))
        return ValueCheck(content, accepts, needs_context=self._needs_context(content), id_type="")

    def _of_list(self, content: int) -> Callable[[str], bool] | None:
        """Return the check of words that are all of one datatype, such as pointers: the commonest list by far."""
        kinds, parts = self._patterns.kinds, self._patterns.parts
        if kinds[content] != LIST or kinds[repeated := parts[content][0]] != ONE_OR_MORE:
            return None
        word = parts[repeated][0]
        if kinds[word] != DATA or parts[word][1] != NOT_ALLOWED:
            return None
        number, allows = parts[word][0], self._strings.allows

        def accepts(value: str) -> bool:
            found = words(value)
            return bool(found) and all(allows(number, one) for one in found)

        return accepts

    def _needs_context(self, content: int) -> bool:
        """Whether a pattern has a datatype in it that looks at the namespaces in scope."""
        kinds, parts = self._patterns.kinds, self._patterns.parts
        todo = [content]
        seen: set[int] = set()
        while todo:
            number = todo.pop()
            if number in seen:
                continue
            seen.add(number)
            if kinds[number] == DATA:
                if self._strings.datatype(parts[number][0]).needs_context:
                    return True
                todo.append(parts[number][1])
            elif kinds[number] == VALUE:
                if self._strings.needs_context(parts[number][0]):
                    return True
            else:
                todo.extend(parts[number])
        return False
