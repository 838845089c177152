"""Facts of TEI P5 that several rules rest on: which attributes point, and which elements can speak."""

from __future__ import annotations

POINTERS = frozenset(
    (
        *("active", "adj", "adjFrom", "adjTo", "ana", "calendar", "change", "children", "class", "copyOf"),
        *("corresp", "datcat", "datingMethod", "datingPoint", "decls", "domains", "edRef", "end", "exclude"),
        *("facs", "feats", "filter", "follow", "from", "fVal", "given", "hand", "inst", "lemmaRef", "mutual"),
        *("new", "next", "nymRef", "origin", "parent", "parts", "passive", "perf", "period", "prev", "ref"),
        *("rendition", "resp", "sameAs", "scheme", "scribeRef", "scriptRef", "select", "since", "source"),
        *("spanTo", "start", "synch", "target", "targetEnd", "to", "toWhom", "unitRef", "uri", "url", "value"),
        *("valueDatcat", "where", "who", "wit"),
    )
)
"""Attributes that point, on some element at least; of their values what begins with # points into the file."""

TO_ELEMENTS = frozenset(
    (
        *("active", "ana", "copyOf", "corresp", "decls", "end", "facs", "hand", "mutual", "next", "origin"),
        *("passive", "prev", "ref", "resp", "sameAs", "since", "source", "spanTo", "start", "synch", "target"),
        *("toWhom", "who", "wit"),
    )
)
"""Those of them that hardly ever have another value that could be taken for an identifier."""

SPEAKERS = frozenset({"castItem", "org", "person", "personGrp", "persona", "role"})
"""Elements that @who leads to."""
