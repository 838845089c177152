"""Names at the head and foot of a document: what speaks for an office, a role, a body, a place or a person."""

from __future__ import annotations

import re
from functools import cache

from tei.text.correspondence.terms import terms

ROLES = (
    "ambassador|minister|secretary|director|chief|chargé|charge|chargé d’affaires|consul|vice-consul|president"
    "|vice-president|chairman|chairwoman|chair|chairperson|commissioner|counselor|counsellor|attaché|attache"
    "|envoy"
    "|governor|premier|prime minister|chancellor|deputy|commander|general secretary|general-secretary"
    "|commandant|head"
    "|representative|delegate|delegation|plenipotentiaries|administrator|assistant|adviser|advisor|historian"
    "|editor|counsel"
    "|officer|king|queen|emperor|pope|bishop|archbishop|rector|dean|mayor|inspector|superintendent|agent|station"
    "|undersecretary|under-secretary|treasurer|clerk|judge|commander-in-chief|high commissioner"
    "|secretary-general"
    "|chairmen|comptroller|controller|coordinator|manager|executive|publisher|librarian|archivist|postmaster"
    "|botschafter|gesandter|gesandten|gesandte|staatssekretär|staatsminister|reichskanzler|bundeskanzler|konsul"
    "|generalkonsul|geschäftsträger|direktor|leiter|vorsitzender|vorsitzenden|reichsminister|bundesminister"
    "|präsident|präsidenten|bundespräsidenten|vizepräsident|vizepräsidenten"
    "|bundespräsident|bevollmächtigter|unterstaatssekretär|ministerialdirektor|legationsrat|referent"
    "|bürgermeister"
    "|kanzler|statthalter|landrat|regierungspräsident|oberbefehlshaber|chefredakteur|minister des auswärtigen"
    "|ambassadeur|ministre|secrétaire|directeur|directrice|président|présidente|chargé d’affaires|préfet"
    "|gouverneur"
    "|commissaire|haut-commissaire|représentant|chef|envoyé|attaché|recteur|maire|premier ministre"
    "|embajador|ministro|secretario|secretaria|presidente|cónsul|director|directora|jefe|encargado|gobernador"
    "|subsecretario|delegado|representante|rector|alcalde|canciller"
    "|ambasciatore|ministro|segretario|direttore|console|incaricato|prefetto|governatore|sottosegretario"
    "|capo|presidente|rappresentante"
    "|посол|посла|послу|министр|министра|министру|секретарь|секретарю|председатель|председателю|директор"
    "|директору"
    "|начальник|начальнику|заведующий|заведующему|заместитель|заместителю|консул|генконсул|поверенный"
    "|поверенному"
    "|президент|президента|президенту|нарком|наркому|посланник|посланнику|резидент|совпосол|совпослу|полпред|полпреду"
    "|зав|завотделом|наркома|уполномоченный|уполномоченному|комиссар|комиссара|комиссару|представитель|представителя|представителю"
    "|заместителя|посланника|консула|консулу|генконсула|генконсулу|наркома|директора|начальника|председателя"
    "|секретаря|заведующего|полпреда|поверенного|velvyslanec|ministr|velvyslanci|ambasador"
    "|minister spraw|dyrektor|naczelnik|adjutant|quartermaster|surgeon|paymaster|notary|attorney|solicitor|provost"
    "|speaker|délégué|bursar|registrar|auditor|plenipotentiary|regierungspräsidenten|sekretär|geschäftsführer|amtsrichter|stadtrat"
    "|notaire|greffier|procureur|intendant|notario|procurador|intendente|administrador|notaio|procuratore|зам|нач"
    "|secretaris|burgemeester|wethouder|griffier|voorzitter|sekreterare|ordförande|borgmester|formand|notarius"
    "|przewodniczący|sekretarz|prezes|předseda|tajemník|starosta|ředitel|голова|секретар|директор|міністр"
    "|schriftführer|schriftführerin|vorsitzende|protokollführer|protokollführerin|obmann|amtsvorsteher"
    "|управляющий|управляющему|комендант|командующий|командующему"
)
BODIES = (
    "department|ministry|office|bureau|bureaux|agency|embassy|legation|consulate|consulate-general|committee"
    "|commission|council"
    "|directorate|division|branch|section|secretariat|headquarters|government|delegation|mission|university"
    "|institute"
    "|company|corporation|association|society|board|court|senate|congress|parliament|house|bank|ministries"
    "|service"
    "|services|station|administration|police|army|navy|command|staff|party|union|league|school|library"
    "|museum|archive"
    "|musée|museo|museu|muzeum|музей|bibliothèque|bibliothek|biblioteca|biblioteka|библиотека|archiv|archivio|archivo"
    "|archiwum|архив|academy|académie|akademie|academia|accademia|академии"
    "|archives|church|trust|foundation|press|telegraph|mfa|cc|politburo|praesidium|presidium|chancery"
    "|chancellery"
    "|republic|amembassy|amconsul|amconsulate|amlegation|secstate|secdef|usmission|usun|usint|uslo|cincpac"
    "|whitehouse"
    "|admiralty|treasury|exchequer|colonial|amt|ministerium|botschaft|gesandtschaft|konsulat|generalkonsulat"
    "|abteilung|referat|kanzlei|reichskanzlei|direktion|verwaltung|kommission|ausschuss|behörde|regierung"
    "|präsidium"
    "|polizei|polizeidirektion|kommando|universität|gesellschaft|verein|verband|gemeinde|kultusgemeinde"
    "|redaktion"
    "|redaction|verlag|zeitung|landesbehörde|statthalterei|landratsamt|magistrat|partei|zentralkomitee|rundschau"
    "|ministère|ambassade|légation|consulat|direction|bureau|secrétariat|commission|comité|préfecture"
    "|gouvernement"
    "|république|université|société|présidence|cabinet|service|mairie|rédaction|journal|sous-direction"
    "|ministerio|embajada|legación|consulado|dirección|secretaría|subsecretaría|comisión|comité|gobierno"
    "|presidencia"
    "|universidad|república|delegación|departamento|oficina|jefatura"
    "|ministero|ambasciata|legazione|consolato|direzione|segreteria|commissione|comitato|governo|presidenza"
    "|università|repubblica|ufficio|gabinetto|prefettura|delegazione"
    "|министерство|мид|нкид|комиссариат|наркоминдел|наркоминдела|посольство|миссия|консульство|отдел"
    "|управление|комитет|секретариат|цк|совет|комиссия"
    "|правительство|полпредство|наркомат|бюро|институт|академия|представительство|канцелярия|генштаб|обком"
    "|komisja|komisji|komitetu|gmina|gminy|zarząd|zarządu|ministerstwa|urzędu|rady|redakcja|redakcji|výbor|výboru"
    "|ministerstvo|úřad|úrad|úřadu|ministerstvu|ministerstwu|ambasady|министерству|посольству|отделу"
    "|комитету|управлению|velvyslanectví|ředitelství|riaditeľstvo|ministerstwo|ambasada|urząd|komitet|rada"
)
COMPOUND_BODIES = (
    "ministerium|amt|botschaft|gesandtschaft|konsulat|kanzlei|direktion|abteilung|verwaltung|gesellschaft|behörde"
)
"""Ends of German compounds that name a body."""
TITLES = (
    "mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|general|gen|colonel|col|lt|lieutenant|captain|capt|major"
    "|maj|admiral"
    "|adm|marshal|senator|rev|father|brother|comrade|comrades|cde|cdes|com|tov|messrs|mme|madame|generalissimo"
    "|brigadier|sgt|sergeant|commander|cmdr|judge|justice|baron|count|prince|princess|duke|king|queen"
    "|president|hon"
    "|honorable|ambassador|secretary|chairman|congressman|governor|premier|field|herr|herrn|frau|fräulein"
    "|dr.|freiherr"
    "|graf|oberst|hauptmann|hofrat|genosse|gen.|monsieur|m|madame|mademoiselle|mlle|maître|señor|señora|sr"
    "|sra|srta|don"
    "|earl|viscount|marquess|marquis|countess|duchess|fürst|fürsten|grafen|freiherrn|herzog|comte|vicomte|duc|conde"
    "|duque|marqués|conte|marchese|князь|граф"
    "|doña|excmo|signor|signora|sig|signorina|dott|on|comm|cav|ing|avv|тов|товарищ|т|тт|г|г-н|г-жа|господин"
    "|господину"
    "|товарищу|pan|paní|pana|panu|soudruh|towarzysz|s|de heer|mevrouw"
)
SMALL = terms(
    "of|the|in|to|at|and|for|on|de|la|le|les|des|du|d’|von|zu|zum|zur|der|die|das|den|dem|van|y|e|el|los|las"
    "|del|di|degli|dei|della|delle|dello|da|do|dos|das|und|et|am|im|an|à|au|aux|en|sur|u.|&|en|a|al|ai|alla"
    "|all’|dell’|nell’|в|и|на|по|с|за|от|к|при|о|из|ve|v|na|z|do|i|w|sur|près|auprès|beim|bei|für|pour|per"
    "|from|through|via|acting|among|between|über|with|och|og|till|som"
)
"""Small words that may stand between the capitals of a name or a title."""


@cache
def roles() -> frozenset[str]:
    """Return the words that name an office that a person holds."""
    return frozenset(ROLES.split("|"))


@cache
def bodies() -> frozenset[str]:
    """Return the words that name a body."""
    return frozenset(BODIES.split("|"))


@cache
def titles() -> frozenset[str]:
    """Return the words that stand before a person's name."""
    return frozenset(TITLES.split("|"))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*\.?")


def word_list(words: str) -> list[str]:
    """Return the words of a line, hyphens and apostrophes kept, other marks left out."""
    return [match.rstrip(".") for match in _word().findall(words)]


def has_role(words: str) -> bool:
    """Whether a line names an office that a person holds."""
    return any(is_role(word) for word in word_list(words))


def unelided(word: str) -> str:
    """Return a word without the article that is glued to it: ``l’Ambassadeur``, ``d’Italia``."""
    elided, mark, rest = word.replace("'", "’").partition("’")
    return rest if mark and rest and elided.casefold() in ELISIONS else word


ELISIONS = terms("l|d|all|dell|dall|nell|un|qu|s")


def is_role(word: str) -> bool:
    """Whether a word names an office that a person holds, in the singular or with a plural s."""
    small = unelided(word).casefold()
    if "-" in small and all(part in roles() or part in OF_ROLES for part in small.split("-")):
        return True
    return small in roles() or (small[-1:] == "s" and small[:-1] in roles())


BEHIND_ROLES = terms("general|public|extraordinary|adjoint|interino|suplente|designate")
"""Words that stand behind an office and belong to it: Notary Public."""
OF_ROLES = terms("general|vice|deputy|in|chief|adjunct|designate|elect|major")
"""Parts of compounds that name an office: Director-General."""


def is_office_held(words: str) -> bool:
    """Whether a line is an office and no name: ``Director``, ``Head of the Board``, not ``President Hale``."""
    listed = [word.casefold() for word in word_list(words)]
    first = word_list(words.partition(",")[0]) if "," in words[:-1] else []
    return has_role(words) and (
        is_role(listed[-1])
        or listed[-1] in BEHIND_ROLES
        or any(word in SMALL for word in listed)
        or (len(first) == 1 and is_role(first[0]))  # Chief, Harbour Branch
        or has_short_role(words)
    )


ABBREVIATED_ROLES = terms("нач|зам|зав|пред|упр")
"""Short forms of an office, behind which a body stands: Нач. управления."""


def has_short_role(words: str) -> bool:
    """Whether a line begins with the short form of an office: ``Зам. наркома``."""
    return words[:12].partition(" ")[0].strip(".").casefold() in ABBREVIATED_ROLES


RANKS = terms(
    "general|lieutenant|colonel|major|captain|sergeant|corporal|brigadier|admiral|commodore|marshal|commander"
    "|generalmajor|generalleutnant|generaloberst|oberst|oberstleutnant|hauptmann|leutnant|oberleutnant|feldwebel"
    "|général|capitaine|commandant|lieutenant-colonel|capitán|coronel|comandante|teniente|almirante|generale"
    "|capitano|colonnello|maggiore|tenente|генерал|майор|полковник|подполковник|капитан|лейтенант|адмирал"
    "|генерал-майор|генерал-лейтенант|комиссар"
    "|sturmbannführer|obersturmbannführer|obersturmführer|untersturmführer|hauptsturmführer|standartenführer"
    "|brigadeführer|gruppenführer|obergruppenführer|kriminalrat|kriminalkommissar|kriminalsekretär|regierungsrat"
    "|oberregierungsrat|ministerialrat|legationsrat|amtmann|inspektor|oberinspektor|assessor|landrat|amtsrat"
    "|polizeirat|rechtsanwalt|notar|generalkonsul|oberbürgermeister"
)
OF_RANKS = terms(
    "rear|vice|fleet|wing|squadron|flight|petty|warrant|officer|of|the|der|des|de|di|commanding|acting|brevet|staff|volunteers|cavalry|infantry|artillery|infanterie|artillerie"
    "|kavallerie|i.g|a.d|d.r|z.v|ss|sa|u|und|polizei|brigade|division|adjutant|inspector|quartermaster|a|d|z|госбезопасности|юстиции|первого|второго"
    "|ранга"
)
"""Words beside a rank that belong to it: Major-General Commanding, General der Infanterie."""


def is_rank_held(words: str) -> bool:
    """Whether a line is a military rank and no name: ``Colonel, Commanding.``, not ``Colonel Hale``."""
    first = words.partition(",")[0].casefold().replace("-", " ").split()
    listed = [word.strip(".") for word in first]
    held = [word in RANKS or _ends_as_rank(word) for word in listed]
    return any(held) and all(rank or word in OF_RANKS for rank, word in zip(held, listed, strict=True))


def without_article(words: str) -> str:
    """Return words without the article at their beginning: ``Le Général``."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.casefold() in ARTICLES else words


ARTICLES = terms("the|le|la|el|il|lo|der|die|o|a|de|het")
ENDS_OF_RANKS = ("assessor", "sekretär", "direktor", "inspektor", "referent", "kommissar", "srat", "präsident")
"""Ends of German compounds that name a rank or office: Regierungsassessor, Oberamtsrat."""
LETTERS_BEFORE = 3


def _ends_as_rank(word: str) -> bool:
    """Whether a word is a German compound that names a rank or office."""
    end = next((end for end in ENDS_OF_RANKS if word.endswith(end)), "")
    return bool(end) and len(word) - len(end) >= LETTERS_BEFORE


def is_body(word: str) -> bool:
    """Whether a word names a body, in the singular or the plural: ``Embassy``, ``l’Ambassade``, ``Missions``."""
    small = unelided(word).casefold()
    if small in bodies() or (small[-1:] == "s" and small[:-1] in bodies()):
        return True
    return small.endswith(tuple(COMPOUND_BODIES.split("|")))


def has_body(words: str) -> bool:
    """Whether a line names a body: an office, a ministry, a newspaper."""
    return any(map(is_body, word_list(words)))


def has_title(words: str) -> bool:
    """Whether a line begins with what stands before a person's name: Mr., Herrn, тов., The Duke."""
    if "/" in words[:40].partition(" ")[0]:  # S/S files
        return False
    first = [word.casefold() for word in word_list(words[:40])[:2]]
    return bool(first) and (first[0] in titles() or (first[0] == "the" and first[-1] in titles()))


def capitalised(words: str) -> float:
    """Return the share of words that begin with a capital, a digit or a bracket, small words left out."""
    counted = [word for word in word_list(words) if word.casefold() not in SMALL]
    if not counted:
        return 0.0
    return sum(not word[0].islower() for word in counted) / len(counted)


PARTICLES = terms(
    "u|und|and|et|&|и|von|van|de|der|den|di|da|du|la|le|del|della|zu|af|av|ten|y|e|d’|dos|ben|ibn|bin"
)
"""Small words inside a person's name."""


@cache
def _mark() -> re.Pattern[str]:
    """Match a note's marker at the end of a name: ``¹``, ``†``, ``*``, ``[3]``."""
    return re.compile(r"(?:\s?(?:\[\d{1,3}\]|(?<![*†‡§¹²³⁰-⁹])[*†‡§¹²³⁰-⁹]++|\(\d{1,2}\)))++$")


def without_marker(words: str) -> str:
    """Return words without the marker of a note at their end."""
    end = max(0, len(words) - LONGEST_MARKERS)
    return words[:end] + _mark().sub("", words[end:])


LONGEST_MARKERS = 40
"""Characters of all markers behind one name."""


HONORIFICS = terms(
    "wohlgeboren|hochwohlgeboren|wolgeboren|hochgeboren|exzellenz|excellenz|excellency|excellence|majesty"
    "|majestät"
    "|highness|eminence|eminenz|durchlaucht|excelencia|eccellenza|превосходительство|превосходительства"
)
"""Words by which the reader is addressed, and which nobody signs."""
NOBLE = terms("v|von|van|de|di|af|zu")
"""Particles with which a surname begins that signs alone."""
WORDS_OF_A_NOBLE = 3
MOST_NAMES = 7
"""Words of the longest name that signs, particles included."""
LONGEST_NAME = 60
"""Characters of a name as it signs."""


def is_name(words: str) -> bool:
    """Whether a line is a name as it signs, and nothing else: ``John F. Kennedy``, ``MOLOTOV``, ``DrJoachim``."""
    bare = without_courtesy(without_marker(words.strip()))
    if "..." in bare or "…" in bare:  # the line on which a form is signed
        return False
    if "[" in bare:  # what an editor has put in: J[oseph] C. G[rew]
        bare = bare.replace("[", "").replace("]", "")
    if bare[-1:] == ":":
        return False
    bare = bare.strip(" ,.;=")  # a telegram's lines may end with =
    if not 2 <= len(bare) <= LONGEST_NAME or bare.casefold() in SMALL:
        return False
    pieces = bare.split()
    if pieces[0].casefold() == "the" and has_body(bare):  # The White House
        return False
    named = [piece for piece in pieces if piece.casefold().rstrip(".") not in PARTICLES]
    noble = pieces[0].rstrip(".") in NOBLE and 1 < len(pieces) <= WORDS_OF_A_NOBLE  # v. Luden
    begun = bare[0].isupper() or noble
    named = named[1:] if noble and named and named[0] == pieces[0] else named
    return len(pieces) <= MOST_NAMES and bool(named) and begun and all(map(_names, named))


def without_courtesy(words: str) -> str:
    """Return a name without the word in brackets before it: ``(Miss) Ann Moss``.

    Args:
        words: a name as it signs.
    """
    if words[:1] != "(":
        return words
    title, bracket, name = words[1:].partition(")")
    return name.lstrip() if bracket and title.strip(".").casefold() in titles() and name.strip() else words


SHORTENED = terms(
    "th|tho|thos|wm|jno|jn|go|geo|jos|ja|jas|chas|saml|benj|rob|robt|richd|edwd|alex|hen|fran|dan|nath|b|j|g|w|m|e|h|d"
)
"""Forenames that were shortened with a colon: Th: Moss."""


def _names(piece: str) -> bool:
    """Whether a piece between spaces is a capitalised word or initials: ``C.``, ``O’Neill,``, ``Beer-Hofmann``."""
    bare = piece.strip(".,’'")
    if bare[-1:] == ":" and bare[:-1].casefold() in SHORTENED:
        bare = bare[:-1]
    if bare.casefold() in HONORIFICS:
        return False
    letters = bare.replace("-", "").replace("’", "").replace("'", "").replace(".", "")
    return letters.isalpha() and bare[0].isupper()
