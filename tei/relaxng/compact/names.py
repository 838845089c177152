"""What the declarations at the head of a schema say: which prefix stands for which namespace or library."""

from __future__ import annotations

from tei.events.protocol import XML
from tei.relaxng.compact.vocabulary import XSD
from tei.relaxng.syntax import RNG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Names:
    """The prefixes of one schema.

    Attributes:
        namespaces: prefix to namespace; None where the including schema's namespace is inherited.
        default: the namespace of element names without prefix; None where it is inherited.
        datatypes: prefix to datatype library.
        library: the library that the root element names, so that the elements below need not; None until a
            datatype of a library is met, and for ever where the root is no grammar.
        root_ns: whether the default namespace is the root's ``ns``; it can't be where names are inherited, for
            below a root with ``ns`` nothing can be inherited any more.
        own_library: how many constructs are open in which a library of their own is in scope, not the root's.
        own_ns: the same for the namespace.
    """

    __slots__ = (
        "_shares_library",
        "datatypes",
        "default",
        "in_scope",
        "library",
        "namespaces",
        "own_library",
        "own_ns",
        "root_ns",
    )

    def __init__(self) -> None:
        self.namespaces: dict[str, str | None] = {"xml": XML}
        self.default: str | None = None
        self.datatypes = {"xsd": XSD}
        self.in_scope: Mapping[str, str] = {}
        self.root_ns = False
        self.library: str | None = None
        self.own_library = 0
        self.own_ns = 0
        self._shares_library = False

    def settle(self, *, root_is_grammar: bool) -> None:
        """Close the declarations, and decide what the root element says for all elements below it.

        ``in_scope`` becomes what ``SchemaElement.namespaces`` shows.
        """
        self.in_scope = {"": RNG, **{prefix: uri for prefix, uri in self.namespaces.items() if uri}}
        self.root_ns = self.default is not None and None not in self.namespaces.values()
        self._shares_library = root_is_grammar

    def default_ns(self) -> dict[str, str]:
        """Return the attribute ``ns`` that an element needs to be in the default namespace."""
        return {} if self.root_ns and not self.own_ns else self.ns(self.default)

    def ns(self, uri: str | None) -> dict[str, str]:
        """Return the attribute ``ns`` for a namespace, none for an inherited one.

        Inside a construct with an ``ns`` of its own nothing can be inherited; there the namespace is taken to be
        the one that an outermost schema inherits, which is none.
        """
        if uri is None:
            return {"ns": ""} if self.own_ns else {}
        return {"ns": uri}

    def datatype(self, library: str, name: str) -> dict[str, str]:
        """Return the attributes of ``data`` or ``value`` for a datatype."""
        if library and self.library is None and self._shares_library:
            self.library = library
        if library and library == self.library and not self.own_library:
            return {"type": name}
        return {"type": name, "datatypeLibrary": library}
