"""Whatever stands behind a scheme, the target of a link is an address that the schema takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tei.recognisers.links import recognise
from tei.relaxng.datatypes.xsd.uris import AnyUri
from tei.text.source import Source
from tei.text.span import Spans

TAILS = st.text(st.sampled_from("ab/?#%[]()@:.&=é 1"), max_size=30)


@given(TAILS, TAILS)
def test_a_target_is_an_address(one: str, other: str) -> None:
    source = Source(f"https://{one} www.a{one}.b [words](http://{other}) [more](https://a.b/{other})", "a.txt")
    targets = [span.value("target") for span in recognise(source, Spans([]))]

    assert [target for target in targets if not AnyUri("anyURI").allows(target, {})] == []
