"""Octets in hexadecimal digits and in base 64."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.relaxng.datatypes.asking import fault, same


@pytest.mark.parametrize("text", ["", "00", "dEaD", " 0aF1\n"])
def test_hexadecimal(text: str) -> None:
    assert fault("hexBinary", text) is None


@pytest.mark.parametrize("text", ["0", "0g", "00 11", "0x00", "٠٠", "000"])
def test_no_hexadecimal(text: str) -> None:
    assert fault("hexBinary", text) is not None


@pytest.mark.parametrize("text", ["", "AAAA", "AA==", "A A\n=\t=", "AAA=", "+/+/", " TEI+ "])
def test_base_64(text: str) -> None:
    assert fault("base64Binary", text) is None


@pytest.mark.parametrize(
    "text", ["A", "AA", "AAA", "A===", "====", "=", "AB==", "AAB=", "AA==AAAA", "AA=A", "AA-_", "AAAA=", "Ä==="]
)
def test_no_base_64(text: str) -> None:
    assert fault("base64Binary", text) is not None


@given(st.binary(max_size=40), st.integers(0, 60))
def test_what_is_encoded_is_allowed_and_has_the_length_of_its_octets(octets: bytes, at: int) -> None:
    base64 = b64encode(octets).decode()
    spaced = f" {base64[:at]}\n{base64[at:]}"

    for name, text in (("base64Binary", spaced), ("hexBinary", octets.hex())):
        assert fault(name, text, ("length", str(len(octets)))) is None
        assert fault(name, text, ("length", str(len(octets) + 1))) is not None


@given(st.binary(max_size=6), st.binary(max_size=6))
def test_values_are_equal_by_octets(left: bytes, right: bytes) -> None:
    assert same("hexBinary", left.hex(), " " + right.hex().upper()) is (left == right)
    assert same("base64Binary", b64encode(left).decode(), "\n" + b64encode(right).decode()) is (left == right)


@given(st.text(alphabet="AQgw+/= \n-", max_size=9))
def test_the_standard_library_decodes_what_is_allowed(text: str) -> None:
    packed = "".join(text.split())
    try:
        canonical = b64encode(b64decode(packed, validate=True)).decode() == packed
    except binascii.Error:
        canonical = False

    assert (fault("base64Binary", text) is None) is canonical
