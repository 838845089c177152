"""Czech, Slovak and Polish."""

GAPS = {
    "illegible": "nečiteln*|nečteno|nieczyteln*|nie odczytano|nerozluštěno|nečitateľn*",
    "lost": (
        "chybí|chybějí|chýba|chýbajú|brak|brakuje|zaginęło|ztraceno|poškozeno|utrženo|uszkodzon*|oderwan*|lakuna"
    ),
    "omitted": "vynecháno|vynechané|pominięto|opuszczono|opuszczon*|opuštěno|vynechávka|zkráceno",
    "redacted": "začerněno|cenzurováno|ocenzurowano|zaczerniono|utajněno",
    "inaudible": "nesrozumitelně|nesrozumitelné|niesłyszalne|niezrozumiałe|nesrozumiteľné",
    "garbled": "zkomoleno|zniekształcon*",
    "blank": "prázdné místo|puste miejsce|vynechané místo|volné místo",
    "cancelled": "škrtnuto|přeškrtnuto|skreślon*|przekreślon*|prečiarknuté",
}
UNITS = {
    "lines": "řádek|řádky|řádků|wiersz|wiersze|wierszy|linijka|linijki|riadok|riadky|riadkov",
    "words": "slovo|slova|slov|słowo|słowa|słów",
    "letters": "písmeno|písmena|písmen|litera|litery|liter",
    "pages": "stránka|stránky|stránek|strana|strany|strona|strony|stron",
    "paragraphs": "odstavec|odstavce|odstavců|akapit|akapity|akapitów|odsek|odseky",
    "groups": "skupina|skupiny|grupa|grupy|grup",
    "sentences": "věta|věty|vět|zdanie|zdania|zdań|veta|vety",
    "names": "jméno|jména|imię|imiona|nazwisko|nazwiska|meno|mená",
    "columns": "sloupec|sloupce|kolumna|kolumny",
    "leaves": "list|listy|listů|karta|karty|kart",
}
NUMBERS = (
    "jeden|dva|tři|čtyři|pět|šest|sedm|osm|devět|deset",
    {"jedna": 1, "jedno": 1, "dvě": 2, "dwa": 2, "dwie": 2, "trzy": 3, "cztery": 4, "pięć": 5, "tri": 3},
)
PARTLY = "asi|cca|přibližně|méně než|více než|několik|okolo|około|mniej niż|ponad|kilka|niekoľko|zhruba"
BESIDE = (
    "text|textu|tekst|tekstu|v|w|zde|tu|zbytek|část|część|reszta|originálu|originále|oryginale|a|i|je|"
    "jsou|jest|są|místo|jméno|nazwisko"
)
OMISSIONS = "následuje|następuje|zde následuje|nasleduje"
SIC = "sic|sic!|tak|tak v originále|tak w oryginale|takto"
CORRECTION = "recte|správně|má být|właściwie|powinno być|winno być|správne|zam.|zamiast"
LABELS = {
    "handwritten": (
        "rukou|rukopisně|vlastnoručně|odręcznie|odręczny dopisek|odręczna uwaga|dopisek|poznámka rukou|"
        "rukou psáno|ołówkiem|tužkou"
    ),
    "margin": (
        "na okraji|na marginesie|poznámka na okraji|uwaga na marginesie|na margines|na odwrocie|na rubu|"
        "na zadní straně"
    ),
    "stamp": "razítko|pieczęć|pieczątka|pečiatka|kulaté razítko|stempel|pečeť",
    "deletion": "škrtnuto|přeškrtnuto|skreślone|przekreślone|prečiarknuté",
    "addition": "vsunuto|připsáno|dopsáno|vloženo|dopisano|wstawiono|nad řádkem|nad wierszem|vpísané",
    "editor": (
        "pozn. red.|pozn. ed.|poznámka editora|poznámka redakce|przyp. red.|przypis redakcji|"
        "uwaga redakcji|przyp. wyd."
    ),
    "translator": "pozn. překl.|poznámka překladatele|przyp. tłum.|przypis tłumacza|pozn. prekl.",
    "transcriber": "pozn. přepisovatele|uwaga przepisującego",
    "note": "pozn.|poznámka|uwaga|przyp.|poznamka",
    "footnote": "poznámka pod čarou|przypis",
    "translation": "překlad|doslova|tj.|tzn.|tłumaczenie|dosł.|dosłownie|to jest|preklad",
    "signed": (
        "podpis|podepsán|podepsáno|podpis nečitelný|podpisy|podpisano|podpis nieczytelny|v.r.|vlastní rukou|(-)"
    ),
}
IN_LANGUAGE = {
    "en": "anglicky|po angielsku|ang.",
    "de": "německy|po niemiecku|niem.|nemecky",
    "fr": "francouzsky|po francusku|franc.",
    "ru": "rusky|po rosyjsku|ros.",
    "la": "latinsky|po łacinie|łac.",
    "cs": "česky|po czesku",
    "pl": "polsky|po polsku",
    "yi": "jidiš|w jidysz|po żydowsku",
}
