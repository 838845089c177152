"""Patterns: what each construct matches, which patterns are none, and what their author is told."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei.relaxng.datatypes.xsd.regex import PatternError, compile_pattern
from tei.relaxng.datatypes.xsd.regex.blocks import blocks

MATCHES = [
    ("", "", "a"),
    ("a", "a", " aa A"),
    ("a|b", "a b", " ab c"),
    ("a|", "a ", "b"),
    ("ab|cd", "ab cd", "a abd ad"),
    ("a?", "a", "aa b"),
    ("a*b", "b ab aaab", "a ba"),
    ("a+", "a aaa", "b ab"),
    ("a{2}", "aa", "a aaa"),
    ("a{2,}", "aa aaaa", "a"),
    ("a{1,3}", "a aa aaa", "aaaa"),
    ("a{0}b", "b", "ab"),
    ("a{02}", "aa", "a"),
    ("(ab)+", "ab abab", "a aba"),
    ("(a|b){2}c", "abc bbc", "ac abbc"),
    ("(a{2}){2,3}", "aaaa aaaaaa", "aaaaa aaa"),
    ("(a{2,3}){2}", "aaaa aaaaa aaaaaa", "aaa aaaaaaa"),
    ("((a|b)*c){1,2}", "c abc abcbc", "ab abcabcabc"),
    ("(a?b?)*c", "c abc bac aabbc", "d cc"),
    ("^a$", "^a$", "a"),
    ("a.b", "a.b axb a\u00a0b", "ab a\nb a\rb"),
    ("[abc]", "a b c", "d ab"),
    ("[a-c]x", "ax cx", "dx -x"),
    ("[^a-c]", "d é -", "a b"),
    ("[a-c-[b]]", "a c", "b -"),
    ("[a-z-[aeiou]]+", "bcd xyz", "abc e"),
    ("[a-z-[a-y-[m]]]", "m z", "a y"),
    ("[^a-z-[0-9]]", "A -", "a 5"),
    ("[a-]", "a -", "b"),
    ("[-a]", "a -", "b"),
    ("[^-a]", "b", "a -"),
    ("[-]", "-", "a"),
    ("[a^]", "a ^", "b"),
    ("[.?*+(){}|$,&]", ". ? * + ( ) { } | $ , &", "a"),
    ("[a\\-z]", "a - z", "b"),
    ("[\\]\\[\\\\\\^]", "] [ \\ ^", "a"),
    ("\\.\\\\\\?\\*\\+\\(\\)\\{\\}\\-\\[\\]\\^\\|", ".\\?*+(){}-[]^|", "a"),
    ("[\\n\\r\\t]", "\n \r \t", "n"),
    ("\\d+", "0123 ٣ ५", "a ²"),
    ("\\D", "a ²", "1 ٣"),
    ("\\s", "\t \n \r", "a \u00a0 \u2003"),
    ("\\S", "a \u00a0", "\t"),
    ("\\w+", "aé1٣ $ +", "- . , \u00a0"),
    ("\\W", "- . \u00a0", "a 1 +"),
    ("\\i\\c*", "a _b :x é1-.", "1a -a"),
    ("\\I\\C", "1/ -/", "a/ 1a"),
    ("[\\i-[:]][\\c-[:]]*", "ab _1", "a:b :a"),
    ("[\\d-[5]]", "4 6", "5 a"),
    ("[\\D5]", "5 a", "4"),
    ("[^\\d\\s]", "a", "4 \t"),
    ("\\p{Lu}\\p{Ll}*", "É Éa Абв", "é 1"),
    ("\\P{L}", "1 -", "a é"),
    ("\\p{L}\\p{M}?", "a a\u0301 й", "\u0301 1"),
    ("[\\p{Nd}\\p{P}]", "1 . «", "a"),
    ("\\p{IsGreek}+", "αβγ Ω", "a ἀ"),
    ("\\p{IsGreekExtended}", "ἀ", "α"),
    ("\\P{IsBasicLatin}", "é", "a"),
    ("[\\p{IsHebrew}-[\\p{M}]]", "א", "\u05b0 a"),
    ("[\\P{IsBasicLatin}a]", "é a", "b"),
    ("\\p{IsLatin-1Supplement}", "é", "a ā"),
    ("𝔞-[𝔞-𝔠]", "𝔞-𝔟", "𝔞-a"),
    ("[^\\p{C}\\p{Z}]+", "a é𝔞 a\u0301", "\u00a0 \u200b a\u00a0b \ue000"),
    ("\\p{C}", "\u200b \ue000 \u00ad", "a"),
]


@pytest.mark.parametrize(("pattern", "matching", "others"), MATCHES, ids=[case[0] for case in MATCHES])
def test_patterns(pattern: str, matching: str, others: str) -> None:
    matches = compile_pattern(pattern)

    for text in matching.split(" "):
        assert matches(text), text
    for text in others.split(" "):
        if text not in matching.split(" "):
            assert not matches(text), text


WRONG = [
    ("*a", "character 1", '"*" has nothing to repeat before it: write \\*'),
    ("a|+", "character 3", '"+" has nothing to repeat before it'),
    ("(?:a)", "character 2", '"?" makes an option of a group'),
    ("a**", "character 3", '"*" follows another quantifier: write \\*'),
    ("a{2}{3}", "character 5", '"{" follows another quantifier'),
    ("{2}", "character 1", '"{" has nothing to repeat before it'),
    ("ab{x}", "character 3", "the braces hold no count"),
    ("a{,2}", "character 2", "the braces hold no count"),
    ("a{2", "character 2", "the braces hold no count"),
    ("a{2;3}", "character 2", "the braces hold no count"),
    ("a{3,2}", "character 2", "the first count is greater than the second"),
    ("(a", "character 1", '"(" is never closed: add ")"'),
    ("a(b(c)", "character 2", '"(" is never closed'),
    ("a)", "character 2", '")" closes nothing: remove it'),
    ("a]", "character 2", '"]" closes nothing'),
    ("a}", "character 2", '"}" closes nothing'),
    ("[a", "character 1", '"[" is never closed: add "]"'),
    ("[]", "character 2", '"]" must be written \\]'),
    ("[^]", "character 3", '"]" must be written \\]'),
    ("[a[b]]", "character 3", '"[" must be written \\['),
    ("[a-b-c]", "character 5", '"-" must be written \\-'),
    ("[+--]", "character 4", '"-" must be written \\-'),
    ("[z-a]", "character 2", "the range ends before it begins"),
    ("[a-\\d]", "character 2", "a range has a set of characters at its end"),
    ("[\\d-z]", "character 2", "a range has a set of characters at its end"),
    ("[a-[b]c]", "character 1", "the class does not end after the one that is taken away"),
    ("a\\", "character 2", "XML Schema has no escape"),
    ("\\b", "character 1", 'XML Schema has no escape "\\b"'),
    ("\\$", "character 1", '"$" needs no backslash'),
    ("\\pL", "character 1", "no category or block in braces follows"),
    ("\\p{L", "character 1", "no category or block in braces follows"),
    ("\\p{Lx}", "character 1", 'there is no Unicode category "Lx"'),
    ("\\p{Greek}", "character 1", 'there is no Unicode category "Greek": a block is written \\p{IsGreek}'),
    ("\\p{IsKlingon}", "character 1", 'there is no Unicode block "Klingon"'),
    ("\\p{IsHighSurrogates}", "character 1", "there is no Unicode block"),
]


@pytest.mark.parametrize(("pattern", "place", "words"), WRONG, ids=[case[0] for case in WRONG])
def test_no_patterns(pattern: str, place: str, words: str) -> None:
    with pytest.raises(PatternError) as caught:
        compile_pattern(pattern)

    assert caught.value.message.startswith(f"at {place} of the pattern, ")
    assert words in caught.value.message
    assert caught.value.code == "pattern-syntax"


# The constructs that mean the same in Python, in a form that both can read.
ATOMS = st.sampled_from(["a", "b", "c", ".", "[ab]", "[^a]", "[a-c]", "\\.", "[.]"])
QUANTIFIERS = st.sampled_from(["", "", "?", "*", "+", "{2}", "{1,2}", "{0,3}", "{2,}", "{0}"])
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.tuples(inner, QUANTIFIERS).map(lambda parts: f"({parts[0]}){parts[1]}"),
        st.lists(inner, min_size=1, max_size=4).map("".join),
        st.lists(inner, min_size=2, max_size=3).map("|".join),
    ),
    max_leaves=8,
)


@given(PATTERNS, st.lists(st.text(alphabet="abc.d", max_size=8), min_size=1, max_size=8))
def test_a_pattern_means_what_it_means_in_python(pattern: str, texts: list[str]) -> None:
    matches = compile_pattern(pattern)
    python = re.compile(pattern)

    for text in texts:
        assert matches(text) is (python.fullmatch(text) is not None)


@given(st.characters(exclude_categories=["Cs"]))
def test_graphic_characters_are_found_quickly_and_slowly(character: str) -> None:
    quick = compile_pattern("[^\\p{C}\\p{Z}]+")
    slow = compile_pattern("[^\\p{C}\\p{Z}\\p{Z}]+|[^\\p{Z}\\p{C}][^\\p{Z}\\p{C}]*")

    assert quick(character) is slow(character)


@given(st.sets(st.characters(exclude_categories=["Cs"]), max_size=8))
def test_a_class_and_its_complement_share_no_character(characters: set[str]) -> None:
    inner = "".join("\\" + one if one in "\\[]^-" else one for one in sorted(characters)) + "x"
    inside, outside = compile_pattern(f"[{inner}]"), compile_pattern(f"[^{inner}]")

    for character in [*characters, "x", "y", "\n", "𝔞"]:
        assert inside(character) is (character in characters or character == "x")
        assert outside(character) is not inside(character)


def test_blocks_lie_apart_and_in_order() -> None:
    earlier = {"Greek", "CombiningMarksforSymbols", "CyrillicSupplementary", "PrivateUse"}
    spans = sorted(span for name, span in blocks().items() if name not in earlier)

    assert all(first <= last for first, last in spans)
    assert all(before[1] < after[0] for before, after in pairwise(spans))
    assert blocks()["Greek"] == blocks()["GreekandCoptic"]
