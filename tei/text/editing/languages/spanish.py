"""Spanish and, in part, Portuguese."""

GAPS = {
    "illegible": "ilegible*|indescifrable*|ilegível|ilegíveis|no se lee",
    "lost": "falta|faltan|perdido*|roto|rota|dañado*|laguna|destruido*|rasgado*|faltante",
    "omitted": "omitido*|omitida*|omisión|suprimido*|suprimida*|no reproducido*|omissão|corte",
    "redacted": "censurado*|censurada*|no desclasificado*|tachado por la censura|testado*|expurgado*",
    "inaudible": "inaudible|ininteligible|inaudível|incomprensible|incompreensível",
    "garbled": "mutilado*|no descifrado*",
    "blank": "en blanco|espacio en blanco|em branco|dejado en blanco",
    "cancelled": "tachado|tachada|cancelado|rayado|riscado",
}
UNITS = {
    "lines": "línea|líneas|renglón|renglones|linha|linhas",
    "words": "palabra|palabras|palavra|palavras",
    "letters": "letra|letras|carácter|caracteres",
    "pages": "página|páginas|pág.|págs.",
    "paragraphs": "párrafo|párrafos|parágrafo|parágrafos",
    "groups": "grupo|grupos",
    "sentences": "frase|frases|oración|oraciones",
    "names": "nombre|nombres|nome|nomes",
    "columns": "columna|columnas|coluna|colunas",
    "leaves": "hoja|hojas|folio|folios|folha|folhas",
}
NUMBERS = (
    "un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce",
    {"una": 1, "uno": 1, "dois": 2, "duas": 2, "uma": 1, "três": 3},
)
PARTLY = "unas|unos|aproximadamente|menos de|más de|al menos|varias|varios|algunas|algunos|cerca de|casi|mais de"
BESIDE = "texto|del|de|la|el|las|los|en|aquí|resto|parte|original|pasaje|es|son|y|sigue|do|da|no|se|nombre"
OMISSIONS = "sigue aquí|aquí sigue|siguen|a continuación"
SIC = "sic|sic!|así en el original|así|assim no original|assim"
CORRECTION = "recte|léase|correcto|por|debe decir|corrígase|leia-se|corregido"
LABELS = {
    "handwritten": (
        "manuscrito|a mano|nota manuscrita|anotación|anotación manuscrita|a lápiz|con tinta|"
        "de puño y letra|à mão|añadido a mano"
    ),
    "margin": "al margen|en el margen|nota al margen|nota marginal|margen|al dorso|à margem|na margem|al pie",
    "stamp": "sello|timbre|estampilla|carimbo|sello de tinta|sello y firma",
    "deletion": "tachado|cancelado|borrado|riscado",
    "addition": "añadido|agregado|insertado|inserción|entre líneas|interlineado|sobre la línea|acrescentado",
    "editor": (
        "n. del e.|n. del ed.|nota del editor|n. de la r.|nota de la redacción|n. de r.|nota do editor|ed."
    ),
    "translator": "n. del t.|n. de la t.|nota del traductor|nota de la traductora|n. do t.|nota do tradutor",
    "transcriber": "nota del transcriptor|n. del transcriptor",
    "note": "nota|observación|n.b.",
    "footnote": "nota al pie|nota a pie de página|nota de rodapé",
    "translation": "traducción|literalmente|es decir|tradução|lit.|o sea",
    "signed": "firmado|firma|firma ilegible|fdo.|rúbrica|rubricado|assinado|assinatura|l.s.",
}
IN_LANGUAGE = {
    "en": "en inglés|inglés|en inglés en el original|em inglês",
    "de": "en alemán|alemán|em alemão",
    "fr": "en francés|francés|em francês",
    "ru": "en ruso|ruso|em russo",
    "es": "en español|español|em espanhol",
    "it": "en italiano|italiano",
    "la": "en latín|latín|em latim",
    "pt": "en portugués|portugués|em português",
}
