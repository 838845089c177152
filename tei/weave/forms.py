"""What a house style says of each kind: the element it becomes, and where in a division it may stand."""

from __future__ import annotations

from tei.typed import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

Attributes = tuple[tuple[str, str], ...]


class Placed(NamedTuple):
    """How a block is written in one part of a division.

    Attributes:
        element: TEI element.
        attributes: fixed attributes.
        group: the element that gathers it with its neighbours, ``opener`` or ``closer``; empty for none.
        within: further elements between the group and the element, outermost first.
    """

    element: str
    attributes: Attributes = ()
    group: str = ""
    within: tuple[str, ...] = ()


class BlockForm(NamedTuple):
    """How a block is written at the top, in the main part and at the bottom of a division.

    Attributes:
        main: among paragraphs: every block can stand there, if need be as an ``ab``.
        top: before them, or None where it begins them.
        bottom: after them, or None.
        anywhere: it may stand between any two elements (TEI's model.global) and moves nothing.
        leaning: what it says of the lines before it: that a main part is there, that the foot is, or nothing.
        opens: whether a new division begins with it after a closer, or even after running text.
        carries: names of values that are written as attributes.
    """

    main: Placed
    top: Placed | None = None
    bottom: Placed | None = None
    anywhere: bool = False
    leaning: Literal["main", "bottom", "none"] = "main"
    opens: Literal["", "closer", "text"] = ""
    carries: tuple[str, ...] = ()


class ContainerForm(NamedTuple):
    """How a container is written.

    Attributes:
        element: TEI element.
        attributes: fixed attributes.
        holds: kinds it may hold beside marks; what else lies in it is written as ``loose``.
        loose: the kind of text in it that is claimed by nobody.
        zone: ``main`` or ``bottom``.
        alone: whether it may stand outside any other container.
        never_empty: an empty element to write where it holds nothing but labels and notes, with the one that it
            must hold itself, if any, behind it; empty for none.
        carries: names of values that are written as attributes.
    """

    element: str
    holds: frozenset[str]
    loose: str
    zone: str = "main"
    attributes: Attributes = ()
    alone: bool = True
    never_empty: str = ""
    carries: tuple[str, ...] = ()


class InlineForm(NamedTuple):
    """How an inline span is written.

    Attributes:
        element: TEI element; empty where the span is not written.
        attributes: fixed attributes.
        phrase: whether it may stand where only phrases may (datelines, names, speaker labels).
        plain: whether it holds nothing but text.
        empty: whether the element stands empty at the start of its words (``gap``), which stay beside it.
        inner: an element between it and its words (``desc``).
        within: the one element in which it may stand; empty for any.
        parts: the kinds of span that it must consist of, and nothing else (``choice``); empty for any.
        carries: names of values that are written as attributes.
    """

    element: str
    attributes: Attributes = ()
    phrase: bool = True
    plain: bool = False
    empty: bool = False
    inner: str = ""
    within: str = ""
    parts: tuple[str, ...] = ()
    carries: tuple[str, ...] = ()


class MarkForm(NamedTuple):
    """How a mark is written: an empty element, and its words, if any, in a second one.

    Attributes:
        element: the empty element; empty where there is none.
        words: the element that holds the printed words.
        words_attributes: fixed attributes of that.
        carries: names of values that are written as attributes of the empty element.
    """

    element: str
    words: str
    words_attributes: Attributes = ()
    carries: tuple[str, ...] = ()


class Style(NamedTuple):
    """A house style: how every kind is written.

    Attributes:
        name: the name of its module.
        held: how a block is written as the part of a container, by kinds of container and block.
        roomy: elements that may hold stage directions and labels, and not phrases alone (TEI's model.inter).
    """

    name: str
    blocks: dict[str, BlockForm]
    containers: dict[str, ContainerForm]
    inlines: dict[str, InlineForm]
    marks: dict[str, MarkForm]
    held: dict[tuple[str, str], Placed]
    roomy: frozenset[str]
