"""Rules of Schematron: what they say of documents, and what can be wrong with them."""

from __future__ import annotations

from tei.findings.code import Code

CODES = (
    Code(
        "schematron",
        "error",
        "",
        "A rule written in Schematron, in the schema or in a file of its own, speaks. The words are those of"
        " whoever wrote the rule; its name, if it has one, follows the colon.",
    ),
    Code(
        "schematron-evaluation",
        "warning",
        "",
        "A rule of Schematron can't be evaluated at some node, mostly because a value is not of the kind that"
        " it expects, such as a date. It is told once for each rule.",
    ),
    Code(
        "schematron-xpath",
        "error",
        "",
        "An expression in a rule is not XPath, or uses a function that there is not.",
    ),
    Code("schematron-syntax", "error", "", "A part of a rule is missing, or names something that is not there."),
    Code(
        "schematron-binding",
        "error",
        "",
        "queryBinding says in which language the expressions of the rules are written. XPath 1 (xslt), 2"
        " (xslt2) and 3 (xslt3) are known.",
    ),
    Code("schematron-phase", "error", "", "A phase was asked for that the schema does not have."),
    Code(
        "schematron-include",
        "error",
        "",
        "A schema includes a file that is not there, or lies outside its folder: copy it into that folder.",
    ),
    Code(
        "schematron-documents",
        "error",
        "",
        "A pattern asks for other documents to be looked at. Only the document at hand ever is.",
    ),
)
