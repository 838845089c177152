"""Telegrams, letters, memoranda and minutes are known by their heads; what is none of them stays a document."""

from __future__ import annotations

import pytest

from tei import genres
from tei.text.source import Source

TEXT = "The boat came in before the storm, and everybody was on the mole to see it come in at last.\n"
DOCUMENTS = [
    ("telegram", f"Ciphered Telegram # 204\n\nTo: Ankara, Ambassador\n\n{TEXT}"),
    ("telegram", f"R 041820Z JAN 10\nFM SECSTATE WASHDC\nTO AMEMBASSY LIMA\n\n{TEXT}"),
    ("telegram", f"371.00/12-453: Telegram\n\nThe Ambassador in Peru (Hale) to the Secretary of State\n\n{TEXT}"),
    ("telegram", f"ШИФРТЕЛЕГРАММА № 204\n\nКому: Анкара, совпослу\n\n{TEXT}"),
    ("letter", f"Lima, March 4, 1954\n\nDear Anna,\n\n{TEXT}\nYours,\nPaul\n"),
    ("letter", f"Mein lieber Arthur!\n\n{TEXT}"),
    ("letter", f"No. 20.\nMr. Hale to Mr. Frost\n\nLima, March 4, 1954\n\n{TEXT}"),
    ("memorandum", f"MEMORANDUM FOR: Chief, Harbour Branch\nFROM: Mr. Ott\nSUBJECT: Lamps\n\n{TEXT}"),
    ("memorandum", f"10. Memorandum From Secretary Frost to President Hale\n\n{TEXT}"),
    ("memorandum", f"To: The Board\nFrom: Mr. Ott\nSubject: Lamps\n\n{TEXT}"),
    ("minutes", f"MINUTES OF THE HARBOUR BOARD\nLima, March 4, 1954\n\n1. LAMPS\n{TEXT}"),
    ("minutes", f"Annual Meeting of the Harbour Society\n\nHeld in the school, March 4, 1954\n\n{TEXT}"),
    ("minutes", f"At a Court held at Lenmouth, 26th November 1674\n\nPresent\nMr. John Moss\n\n{TEXT}"),
    ("memorandum", f"To: The Board\nFrom: Mr. Ott\nSubject: Minutes of the meeting of May 3\n\n{TEXT}"),
    ("document", TEXT),
    ("document", f"Report on the Harbour\n\n{TEXT}"),
]


@pytest.mark.parametrize(("genre", "text"), DOCUMENTS, ids=[text[:40] for _, text in DOCUMENTS])
def test_a_head_tells_the_genre(genre: str, text: str) -> None:
    assert genres.guess(Source(text)).name == genre
