"""The language of a transcript told by its small words."""

from __future__ import annotations

import pytest

from tei.text.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The letter was read to the committee and it was agreed that the answer be sent.", "en"),
        ("Der Brief wurde in der Sitzung verlesen, und es ist nicht bekannt, wer ihn geschrieben hat.", "de"),
        ("La lettre est dans le dossier que vous nous avez envoyé, et il ne manque pas une page.", "fr"),
        ("Письмо было получено и прочитано, но ответа на него не было, так как он был в отъезде.", "ru"),
        ("La carta que usted envió no llegó, y por lo que se dice en la oficina no llegará.", "es"),
        ("La lettera che è arrivata con il treno non è per noi, ma per gli altri.", "it"),
        ("De brief is in het archief en het antwoord is niet van hem.", "nl"),
        ("4711 / 0815", "und"),
        ("ἄνδρα μοι ἔννεπε μοῦσα πολύτροπον ὃς μάλα πολλὰ", "grc"),
        ("會議記錄：主席宣布開會", "zh"),
    ],
)
def test_the_language_is_told(text: str, language: str) -> None:
    assert detect(text) == language
