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
        ("拝啓 先日の会議の記録をお送りします。", "ja"),
        ("회의록: 의장이 개회를 선언하였다.", "ko"),
        ("Tengo el honor de acusar recibo de su atento oficio de fecha 2 del corriente.", "es"),
        ("Sciatis me dedisse ecclesie sancti Petri terram de Wico cum saca et soca in elemosinam.", "la"),
        ("П р о т о к о л   з а с і д а н н я   к о м і с і ї", "uk"),
        ("Комісія ухвалила відновити маяк і просити про гроші на ремонт.", "uk"),
        ("Камісія вырашыла пабудаваць новы маяк, бо стары быў разбураны ў часе буры.", "be"),
        ("Министерският съвет реши да се построи нов фар и това беше съобщено.", "bg"),
        ("Министарство је одлучило да се изгради нови светионик на острву.", "sr"),
        ("Děkuji Vám za Váš dopis a za laskavé zaslání knihy, rád bych Vás navštívil v listopadu.", "cs"),
        ("Ďakujem Vám za list a za knihu, ktorú som s radosťou čítal celú noc na ostrove.", "sk"),
        ("A bizottság úgy határozott, hogy új tornyot épít, mert a régi már nem volt jó.", "hu"),
        ("Comisia a hotărât să construiască un far nou, pentru că cel vechi nu mai este bun.", "ro"),
    ],
)
def test_the_language_is_told(text: str, language: str) -> None:
    assert detect(text) == language
