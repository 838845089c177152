"""Languages and their tags: what names, old codes and country codes are written as in BCP 47."""

from __future__ import annotations

from functools import cache

_LANGUAGES = """
aa aar Afar|ab abk Abkhazian|ae ave Avestan|af afr Afrikaans|ak aka Akan|am amh Amharic|an arg Aragonese
ar ara Arabic|as asm Assamese|av ava Avaric|ay aym Aymara|az aze Azerbaijani|ba bak Bashkir
be bel Belarusian Belorussian|bg bul Bulgarian|bh bih Bihari|bi bis Bislama|bm bam Bambara|bn ben Bengali
bo bod tib Tibetan|br bre Breton|bs bos Bosnian|ca cat Catalan|ce che Chechen|ch cha Chamorro
co cos Corsican|cr cre Cree|cs ces cze Czech čeština|cu chu Slavonic|cv chv Chuvash|cy cym wel Welsh
da dan Danish dansk|de deu ger German Deutsch|dv div Maldivian|dz dzo Dzongkha|ee ewe Ewe|el ell gre Greek
en eng English|eo epo Esperanto|es spa Spanish español|et est Estonian|eu eus baq Basque|fa fas per Persian
ff ful Fulah|fi fin Finnish suomi|fj fij Fijian|fo fao Faroese|fr fra fre French français|fy fry Frisian
ga gle Irish|gd gla Gaelic|gl glg Galician|gn grn Guarani|gu guj Gujarati|gv glv Manx|ha hau Hausa
he heb Hebrew|hi hin Hindi|ho hmo|hr hrv Croatian hrvatski|ht hat Haitian|hu hun Hungarian magyar
hy hye arm Armenian|hz her Herero|ia ina Interlingua|id ind Indonesian|ie ile|ig ibo Igbo|ii iii|ik ipk
io ido Ido|is isl ice Icelandic|it ita Italian italiano|iu iku Inuktitut|ja jpn Japanese|jv jav Javanese
ka kat geo Georgian|kg kon Kongo|ki kik Kikuyu|kj kua|kk kaz Kazakh|kl kal Greenlandic|km khm Khmer
kn kan Kannada|ko kor Korean|kr kau|ks kas Kashmiri|ku kur Kurdish|kv kom Komi|kw cor Cornish
ky kir Kirghiz Kyrgyz|la lat Latin Latina|lb ltz Luxembourgish|lg lug Ganda|li lim Limburgish|ln lin Lingala
lo lao Lao|lt lit Lithuanian|lu lub|lv lav Latvian|mg mlg Malagasy|mh mah Marshallese|mi mri mao Maori
mk mkd mac Macedonian|ml mal Malayalam|mn mon Mongolian|mr mar Marathi|ms msa may Malay|mt mlt Maltese
my mya bur Burmese|na nau Nauru|nb nob|nd nde|ne nep Nepali|ng ndo|nl nld dut Dutch Nederlands|nn nno
no nor Norwegian norsk|nr nbl|nv nav Navajo|ny nya|oc oci Occitan Provençal|oj oji Ojibwa|om orm Oromo
or ori Oriya|os oss Ossetian|pa pan Punjabi|pi pli Pali|pl pol Polish polski|ps pus Pashto
pt por Portuguese português|qu que Quechua|rm roh Romansh|rn run|ro ron rum Romanian|ru rus Russian русский
rw kin|sa san Sanskrit|sc srd Sardinian|sd snd Sindhi|se sme|sg sag|si sin Sinhala|sk slk slo Slovak
sl slv Slovenian Slovene|sm smo Samoan|sn sna Shona|so som Somali|sq sqi alb Albanian|sr srp Serbian|ss ssw
st sot|su sun Sundanese|sv swe Swedish svenska|sw swa Swahili|ta tam Tamil|te tel Telugu|tg tgk Tajik
th tha Thai|ti tir|tk tuk Turkmen|tl tgl Tagalog|tn tsn|to ton Tonga|tr tur Turkish Türkçe|ts tso
tt tat Tatar|tw twi|ty tah Tahitian|ug uig Uighur|uk ukr Ukrainian|ur urd Urdu|uz uzb Uzbek|ve ven
vi vie Vietnamese|vo vol|wa wln Walloon|wo wol Wolof|xh xho Xhosa|yi yid Yiddish|yo yor Yoruba|za zha
zh zho chi Chinese|zu zul Zulu
"""
_OTHERS = """
akk Akkadian|ang|arc Aramaic|cop Coptic|enm|fro|frm|gmh|goh|got Gothic|grc|hit Hittite|non|orv|sux Sumerian
syc|syr Syriac|uga Ugaritic|egy Egyptian|mul|und
"""
"""Languages of scholars that have no code of two letters."""
_MISTAKEN = {
    "cz": "cs",
    "dk": "da",
    "gr": "el",
    "jp": "ja",
    "se": "sv",
    "ua": "uk",
    "cn": "zh",
    "iw": "he",
    "in": "id",
    "ji": "yi",
}
"""Codes of countries that are taken for those of languages, and codes that were withdrawn."""
_WITHDRAWN = frozenset({"iw", "in", "ji"})


@cache
def _codes() -> tuple[frozenset[str], dict[str, str]]:
    """Return the codes of two letters, and by name or code of three letters in lower case the code to write."""
    two: set[str] = set()
    by_name: dict[str, str] = {}
    for entry in "|".join(_LANGUAGES.split("\n")).split("|"):
        words = entry.split()
        if words:
            two.add(words[0])
            by_name.update((word.lower(), words[0]) for word in words[1:])
    for entry in "|".join(_OTHERS.split("\n")).split("|"):
        words = entry.split()
        by_name.update((word.lower(), words[0]) for word in words[1:])
    return frozenset(two), by_name


def code_of(word: str) -> str:
    """Return the code of a language by its name or by another code of it; ``""`` if it is not known.

    Args:
        word: such as ``English``, ``ger`` or ``cz``.
    """
    two, by_name = _codes()
    lower = word.strip().lower()
    if lower in by_name:
        return by_name[lower]
    return _MISTAKEN.get(lower, "") if lower not in two or lower in _WITHDRAWN else ""


def is_language(code: str) -> bool:
    """Whether a code of two letters is that of a language (ISO 639-1)."""
    return code in _codes()[0]


def names_of_languages() -> list[str]:
    """Return the names of languages that are known, in lower case."""
    return [name for name in _codes()[1] if len(name) > 3]


_COUNTRIES = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
AN BU CS DD FX NT SU TP YD YU ZR
"""
"""Codes of countries (ISO 3166), and in the last line those of countries that are no more."""


def is_country(code: str) -> bool:
    """Whether a code of two letters, small or capital, is that of a country, past or present (ISO 3166)."""
    return code.upper() in _COUNTRIES.split()
