"""German."""

GAPS = {
    "illegible": "unleserlich*|nicht lesbar|unlesbar*|nicht entziffert|nicht entzifferbar|unl.|nicht leserlich",
    "lost": (
        "fehlt|fehlen|fehlend*|verloren|abgerissen|abgeschnitten|beschädigt|textverlust|zerstört|lücke|"
        "verderbt|textlücke"
    ),
    "omitted": (
        "ausgelassen|auslassung|auslassungen|gekürzt|kürzung|weggelassen|nicht abgedruckt|nicht gedruckt|"
        "hier nicht abgedruckt"
    ),
    "redacted": "geschwärzt|schwärzung|zensiert|nicht freigegeben",
    "inaudible": "unverständlich|nicht zu verstehen|unhörbar|akustisch unverständlich",
    "garbled": "verstümmelt|nicht entschlüsselt",
    "blank": "freigelassen|freier raum|leer|leerstelle|spatium",
    "cancelled": "gestrichen|durchgestrichen|ausgestrichen|getilgt",
}
UNITS = {
    "lines": "zeile|zeilen|z.",
    "words": "wort|worte|wörter",
    "letters": "buchstabe|buchstaben|zeichen",
    "pages": "seite|seiten|s.",
    "paragraphs": "absatz|absätze",
    "groups": "gruppe|gruppen",
    "sentences": "satz|sätze",
    "names": "name|namen",
    "columns": "spalte|spalten",
    "leaves": "blatt|blätter|bl.",
}
NUMBERS = (
    "ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf",
    {"eine": 1, "einige": 0, "einem": 1, "halbe": 0},
)
PARTLY = "etwa|ca.|ungefähr|weniger als|mehr als|mindestens|höchstens|mehrere|einige|fast|rund|knapp"
BESIDE = (
    "text|papier|blatt|der|die|das|im|in|hier|rest|teil|original|vorlage|des|von|ist|sind|wurde|wurden|es|folgt|nicht|"
    "name|stelle|passage|am|rand|und"
)
OMISSIONS = "hier folgt|es folgt|es folgen|hier folgen"
SIC = "sic|so|so im original|so!|so in der vorlage|so im text|so die vorlage"
CORRECTION = "recte|richtig|lies|korrekt|gemeint|gemeint ist|statt|muß heißen|muss heißen|verbessert"
LABELS = {
    "handwritten": (
        "handschriftlich|handschriftlicher zusatz|handschriftliche notiz|handschriftliche bemerkung|hs.|"
        "mit bleistift|mit tinte|eigenhändig|vermerk|handschriftlicher vermerk"
    ),
    "margin": (
        "am rand|am rande|randbemerkung|randvermerk|randnotiz|marginalie|am linken rand|am rechten rand|"
        "am unteren rand|am oberen rand|quer am rand|randglosse|auf der rückseite"
    ),
    "stamp": "stempel|gestempelt|siegel|dienststempel|poststempel|eingangsstempel",
    "deletion": "gestrichen|durchgestrichen|ausgestrichen|getilgt|streichung",
    "addition": "eingefügt|hinzugefügt|einfügung|zusatz|nachgetragen|über der zeile|ergänzt",
    "editor": (
        "anm. d. hrsg.|anm. d. hg.|anmerkung des herausgebers|anmerkung der herausgeber|hrsg.|hg.|"
        "der herausgeber|anm. d. red.|anmerkung der redaktion|red.|die red.|d. red.|d. hg.|d. hrsg."
    ),
    "translator": (
        "anm. d. übers.|anmerkung des übersetzers|anmerkung der übersetzerin|d. übers.|übers.|a. d. ü."
    ),
    "transcriber": "anmerkung des bearbeiters|anm. d. bearb.|anm. d. bearbeiters",
    "note": "anm.|anmerkung|bemerkung|hinweis",
    "footnote": "fußnote|fussnote|fn.|endnote",
    "translation": "übersetzung|wörtlich|d.h.|d. h.|das heißt|zu deutsch",
    "signed": "gez.|gezeichnet|unterschrift|unterschrift unleserlich|l. s.|siegel|unterschrieben",
}
IN_LANGUAGE = {
    "en": "auf englisch|englisch|im original englisch",
    "fr": "auf französisch|französisch|im original französisch",
    "ru": "auf russisch|russisch|im original russisch",
    "de": "auf deutsch|deutsch|im original deutsch",
    "es": "auf spanisch|spanisch",
    "it": "auf italienisch|italienisch",
    "la": "auf lateinisch|lateinisch|lat.",
    "pl": "auf polnisch|polnisch",
    "cs": "auf tschechisch|tschechisch",
    "yi": "auf jiddisch|jiddisch",
}
