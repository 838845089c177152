"""French."""

GAPS = {
    "illegible": "illisible*|indéchiffrable*|non lu|non lus|non déchiffré*",
    "lost": "manque|manquent|manquant*|perdu*|déchiré*|endommagé*|lacune|détruit*|déchirure",
    "omitted": "omis|omise|omises|omission|coupure|passage supprimé|supprimé*|non reproduit*|non imprimé*",
    "redacted": "caviardé*|censuré*|non déclassifié*|occulté*|biffé par la censure",
    "inaudible": "inaudible|incompréhensible|inintelligible",
    "garbled": "brouillé*|non décrypté*|groupe indéchiffrable",
    "blank": "en blanc|laissé en blanc|blanc",
    "cancelled": "biffé*|rayé*|barré*|raturé*",
}
UNITS = {
    "lines": "ligne|lignes|l.",
    "words": "mot|mots",
    "letters": "lettre|lettres|caractère|caractères",
    "pages": "page|pages|p.",
    "paragraphs": "paragraphe|paragraphes|alinéa|alinéas",
    "groups": "groupe|groupes",
    "sentences": "phrase|phrases",
    "names": "nom|noms",
    "columns": "colonne|colonnes",
    "leaves": "feuillet|feuillets|feuille|feuilles",
}
NUMBERS = (
    "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze",
    {"une": 1, "quelques": 0},
)
PARTLY = "environ|moins de|plus de|au moins|au plus|plusieurs|quelques|près de|env."
BESIDE = (
    "texte|du|de|la|le|les|des|dans|ici|reste|partie|original|passage|est|sont|a|été|et|suit|nom|non|en|"
    "fin|d'une|l'original"
)
OMISSIONS = "suit ici|suivent|suit une|ici suit|ici figure"
SIC = "sic|sic!|tel quel|sic dans l'original|ainsi dans l'original"
CORRECTION = "recte|lire|lisez|corrigé|pour|correct|rectius|il faut lire"
LABELS = {
    "handwritten": (
        "manuscrit|manuscrite|à la main|note manuscrite|annotation|annotation manuscrite|au crayon|"
        "à l'encre|ajout manuscrit|mention manuscrite"
    ),
    "margin": (
        "en marge|dans la marge|note marginale|note en marge|marge|au verso|en bas de page|en haut de page"
    ),
    "stamp": "cachet|tampon|timbre|sceau",
    "deletion": "biffé|rayé|barré|raturé|supprimé",
    "addition": "ajouté|ajout|inséré|addition|en surcharge|au-dessus de la ligne|en interligne",
    "editor": "n.d.l.r.|ndlr|n.d.e.|nde|note de l'éditeur|note de la rédaction|n.d.r.",
    "translator": "n.d.t.|ndt|note du traducteur|note de la traductrice",
    "transcriber": "note du transcripteur",
    "note": "note|remarque|n.b.",
    "footnote": "note de bas de page|note infrapaginale",
    "translation": "traduction|littéralement|c'est-à-dire|litt.|trad.",
    "signed": "signé|signature|signature illisible|l.s.|sceau",
}
IN_LANGUAGE = {
    "en": "en anglais|anglais|en anglais dans le texte",
    "de": "en allemand|allemand|en allemand dans le texte",
    "ru": "en russe|russe|en russe dans le texte",
    "fr": "en français|français|en français dans le texte",
    "es": "en espagnol|espagnol",
    "it": "en italien|italien",
    "la": "en latin|latin",
    "pl": "en polonais|polonais",
}
