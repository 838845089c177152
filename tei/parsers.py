"""Every parser is made here, with all that it may do said outright: nothing but the text at hand is ever opened.

No document type declaration is loaded, no entity outside the document is resolved, no network is used, and no
expression sees a file or the environment. ``tests/test_architecture.py`` lets no other module make a parser.
"""

from __future__ import annotations

from pyexpat import XML_PARAM_ENTITY_PARSING_NEVER, ParserCreate

from tei.limits import ENTITY_BYTES, ENTITY_FACTOR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pyexpat import XMLParserType
    from typing import Any

    from lxml.etree import XMLParser


def xml_parser(separator: str | None = " ") -> XMLParserType:
    """Return a parser of XML in UTF-8, without handlers; a reference to an outside entity is for its handler.

    Args:
        separator: what stands between namespace and local name; None for names as written.
    """
    parser = ParserCreate("UTF-8", separator)
    parser.SetParamEntityParsing(XML_PARAM_ENTITY_PARSING_NEVER)
    # Where Python can't set the limits of entities, those that expat was built with are the same.
    for suffix, value in (("ActivationThreshold", ENTITY_BYTES), ("MaximumAmplification", float(ENTITY_FACTOR))):
        set_limit = getattr(parser, "SetBillionLaughsAttackProtection" + suffix, None)
        if set_limit is not None:
            set_limit(value)
    return parser


def tree_parser() -> XMLParser:
    """Return a parser of lxml, for those who want a tree."""
    from lxml import etree  # noqa: PLC0415 - lxml costs fifty milliseconds: only who wants a tree pays

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        recover=False,
        huge_tree=True,  # a long text or a deep document is no attack
    )


def xpath_1_parser(namespaces: Mapping[str, str]) -> Any:  # noqa: ANN401 - elementpath has many types of parser
    """Return a parser of XPath 1, which has no function that could open anything.

    Args:
        namespaces: by prefix.
    """
    from elementpath import XPath1Parser  # noqa: PLC0415 - slow to load

    return XPath1Parser(namespaces=dict(namespaces))


def xpath_3_parser(namespaces: Mapping[str, str]) -> Any:  # noqa: ANN401 - as above
    """Return a parser of XPath 3.

    Args:
        namespaces: by prefix.
    """
    from elementpath.xpath3 import XPath3Parser  # noqa: PLC0415 - slow to load

    return XPath3Parser(
        namespaces=dict(namespaces), defuse_xml=True, allow_environment=False, allow_external_resources=False
    )
