"""Lines with which an address begins: ``Herrn Dr. Moss``, ``An die Botschaft``, ``His Excellency``."""

from __future__ import annotations

from tei.text.correspondence.names import capitalised, has_title, word_list
from tei.text.correspondence.terms import terms

LONGEST_ROW = 100
"""Characters of a line that begins an address."""
ADDRESSING = terms(
    "herrn|frau|fräulein|herren|frl|an|sr.|hochwohlgeboren|wohlgeboren|the|mr|mrs|messrs|miss|honorable|hon"
    "|monsieur|madame|mademoiselle|messieurs|señor|señora|sr|sra|al|excmo|ilmo|signor|signora|gentile"
    "|spettabile|illustre|господину|товарищу|тов|госпоже|panu|paní|pan|послу|полпреду|министру|председателю"
    "|директору|начальнику|секретарю|совпослу|заведующему|редактору|товарищам|президенту|консулу|генсеку|нарком"
    "|наркому|úřadu|ministerstvu|ředitelství|ministrovi|excmo|ilmo|signori|senhor"
)


DATIVES = terms(
    "úřadu|ministerstvu|ředitelství|výboru|ministrovi|министерству|посольству|отделу|управлению|комитету|совету"
    "|ministerstwu|ambasadzie|urzędowi"
)
"""Names of bodies in the case of who is written to."""


def starts_address(words: str) -> bool:
    """Whether a line begins an address and nothing else: ``An die Botschaft``, ``Herrn``, ``Полпреду СССР``."""
    listed = [word.casefold() for word in word_list(words[:60])]
    if not listed or len(words) > LONGEST_ROW or words[-1] == ":":
        return False
    if words[:4].replace("'", "’").casefold() == "all’" and words[4:5].isupper():  # All’Illustrissimo Signor
        return capitalised(words) > 0.6
    if listed[0] in LINKS:
        return all(word in ARTICLES for word in listed[1:]) or capitalised(words) > 0.7
    return listed[0] in SURELY_ADDRESSING or any(word in DATIVES for word in listed)


SURELY_ADDRESSING = terms(
    "diplogerma|consugerma|совпосол|herrn|fräulein|herren|frl|hochwohlgeboren|excmo|ilmo|господину|госпоже|товарищу|послу|полпреду|министру"
    "|председателю|директору|начальнику|секретарю|совпослу|заведующему|редактору|товарищам|президенту|консулу"
    "|наркому|panu|paní"
)
ARTICLES = terms("the|den|die|das|le|la|les|el|los|il|lo")
LINKS = terms("to|an|à|al|alla|para|к|do|a|till|til|aan")
"""Words that stand before an address, or alone above it."""


def addresses(words: str) -> bool:
    """Whether a line begins an address: ``Herrn Dr. Arthur Schnitzler``, ``Mr. John Smith``, ``The Honorable``."""
    listed = word_list(words[:60])
    if not listed or len(words) > LONGEST_ROW:
        return False
    if starts_address(words) or _follows_place(words):
        return True
    first = listed[0].casefold()
    if first == "the":
        noble = len(listed) > 1 and listed[1].casefold() in NOBLE and capitalised(words) > SHARE_OF_AN_ADDRESS
        return noble or (len(listed) > 1 and listed[1].casefold() in HONOURED)
    if len(listed) > 1 and first in WHOSE and listed[1].casefold() in HIGHNESSES:  # His Excellency
        return True
    titled = len(listed) > 1 and has_title(words)
    return (first in ADDRESSING or titled) and capitalised(words) > 0.7


HONOURED = terms("honorable|hon|honourable|right|reverend|rt|revd|rev")
NOBLE = terms("earl|marquis|marquess|duke|viscount|lord|lords|lady|countess|duchess")
DATIVE_COMRADES = terms("товарищу|товарищам|господину|гражданину")


def names_comrade(words: str) -> bool:
    """Whether a line is a comrade, and nothing but the reader: ``товарищу ДЕНЕВУ М.А.``.

    Args:
        words: a line at the head of a document.
    """
    first, _, name = words.partition(" ")
    return first.casefold() in DATIVE_COMRADES and len(words) <= LONGEST_NAME and name[:1].isupper()


LONGEST_IN_BRACKETS = 160
LONGEST_NAME = 50
COMRADES = terms(
    "comrade|comrades|cde|cdes|тов|товарищу|товарищам|т|тт|genossen|genosse|camarade|camarada|compagno"
)


def _follows_place(words: str) -> bool:
    """Whether a line is a place and a comrade who is written to there: ``Москва, тов. ГРОМЫКО``."""
    place, comma, rest = words.partition(", ")
    listed = word_list(rest)
    if not comma or len(words) > LONGEST_NAME or not place.replace("-", "").isalpha() or len(listed) <= 1:
        return False
    return (
        place[0].isupper()
        and listed[0].casefold() in COMRADES
        and listed[1][0].isupper()
        and words[-1] not in ".?!"
    )


def is_address_in_brackets(words: str) -> bool:
    """Whether an editor has put the address in brackets: ``[Honorable Peter Moss, Speaker of the House]``.

    Args:
        words: a line at the foot of a document.
    """
    if len(words) > LONGEST_IN_BRACKETS or words[0] != "[" or words[-1] != "]":
        return False
    first, comma, _ = words[1:-1].partition(",")
    return bool(comma) and addresses(first) and capitalised(words) > SHARE_OF_AN_ADDRESS


SHARE_OF_AN_ADDRESS = 0.7
WHOSE = terms("his|her|seiner|ihrer|son|sa|su|sua|его|ее|её")
HIGHNESSES = terms(
    "excellency|majesty|highness|grace|honor|honour|exzellenz|excellenz|majestät|durchlaucht|excellence|majesté"
    "|éminence|excelencia|majestad|eccellenza|maestà|превосходительству|превосходительство|величеству"
)
"""By what the holder of a high office is called, behind whose it is: His Excellency."""
