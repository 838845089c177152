"""Words of the headings of plays: acts and scenes, their numbers, and the words above a list of persons."""

from __future__ import annotations

_ACTS = (
    "act akt aufzug handlung acte atto acto jornada ato dějství jednání dejstvo felvonás näytös действие "
    "акт дія bedryf bedryff handeling handlingen handelinge abhandelung abhandlung "
    "пәрдә πράξη πράξις πραξη πραξις bedrijf handling perde teil "
    "akten akts aktas veiksmas cēliens vaatus þáttur čin dejanje actul actvs actus jednání ekitaldi rann "
    "מערכה אקט 幕 дея дејство чин действо пердесе "
    "пәрҙә ekitaldia ufzug szakasz актъ дѣйствіе"
)
_SCENES = (
    "scene scena scéna szene auftritt bild verwandlung scène tableau quadro escena cuadro cena sprawa odsłona "
    "výstup obraz "
    "výjav jelenet kohtaus явление сцена картина ява күренеш σκηνή toneel optrin optræde opptrinn scenen "
    "uppträde "
    "sahne meclis skéna szín scæna scaena scenă scenē scena stseen atriði prizor pojava σκηνη "
    "tooneel tonneel tooneelen uitkomst uytkomst slika scenos entrée "
    "תמונה סצנה מחזה 场 場 з'ява сцэна појава призор eszena agerraldi "
    "agerraldia scen tablå tablån kuvaelma tafereel uftritt jelenés kép quadre мәҗлес сәхнә відміна proměna "
    "סצענע בילד אויפטריט scoena явленіе вихід"
)
_OUTER = (
    "prologue epilogue induction interlude prolog epilog vorspiel nachspiel zwischenspiel épilogue "
    "prologo epilogo intermède intermedio intermezzo entremés entremes loa zwischenakt mellemspil mellanspel "
    "prólogo epílogo proloog epiloog пролог эпилог епілог πρόλογος prólogus utójáték előjáték "
    "előhang utóhang prologus epilogus prologvs epilogvs argumentum argvmentvm prologi epilogi forspil efterspil "
    "forspill etterspill förspel efterspel voorspel naspel předehra dohra intermedium "
    "προλογος παροδος πάροδος 楔子 序幕 尾声 尾聲"
)
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth last one two three four five six "
    "seven eight "
    "erster erste erstes zweiter zweite zweites dritter dritte drittes vierter vierte viertes fünfter "
    "fünfte fünftes "
    "sechster sechste siebenter siebente siebter siebte achter achte neunter neunte zehnter zehnte elfter "
    "elfte "
    "zwölfter zwölfte dreizehnter vierzehnter fünfzehnter sechzehnter letzter letzte "
    "premier première second seconde deuxième troisième quatrième cinquième sixième septième huitième "
    "neuvième dixième "
    "dernier dernière unique "
    "primo prima secondo seconda terzo terza quarto quarta quinto quinta sesto sesta settimo settima "
    "ottavo ottava nono "
    "nona decimo decima ultimo ultima unico unica "
    "primero primera segundo segunda tercero tercera cuarto cuarta sexto sexta séptimo séptima octavo "
    "octava noveno "
    "novena décimo décima único única primeiro primeira terceiro terceira "
    "первый первая первое второй вторая второе третий третья третье четвертый четвертая четвертое "
    "четвёртое пятый "
    "пятая пятое шестой шестая шестое седьмой седьмая седьмое восьмое девятое десятое последнее последняя "
    "перша друга третя четверта п'ята перший другий третій "
    "pierwszy pierwsza drugi druga trzeci trzecia czwarty czwarta piąty piąta szósta siódma ostatnia "
    "první druhý druhá druhé třetí čtvrtý čtvrtá čtvrté pátý pátá páté prvé tretie štvrté piate "
    "første anden andet tredje tredie fjerde femte sjette första andra fjärde sjätte "
    "eerste tweede derde vierde vijfde zesde zevende laatste "
    "első második harmadik negyedik ötödik hatodik ensimmäinen toinen kolmas neljäs viides "
    "primer primul prima doilea doua treia patra segon segona tercer tercera quart quarta cinquè cinquena últim "
    "erste annað fyrsti fyrsta annar þriðji þriðja esimene teine kolmas neljas pirmais otrais trešais "
    "pirmas pirmasis antras antrasis trečias prvi drugi treći tretji četvrti prvo drugo treće "
    "ראשונה שנייה שניה שלישית רביעית חמישית ראשון שני שלישי πρωτη δευτερη τριτη τεταρτη "
    "primera segunda bigarren lehen hirugarren "
    "última último "
    "primus secundus tertius quartus quintus sextus septimus octavus nonus decimus primvs secvndvs qvartvs "
    "qvintvs eilfter elfte onzième douzième treizième quatorzième quinzième seizième undecima duodecima "
    "prvý druhá tretí štvrtý piaty ערשטער צווייטער דריטער פערטער פֿערטער פינפטער פֿינפֿטער "
    "tredje tredie fyrsti ellefte tolvte femtende eerste tiende "
    "πρώτη δεύτερη τρίτη τέταρτη πέμπτη πρῶτα беренче икенче өченче birinci ikinci üçüncü "
    "дүртенче бишенче беренсе икенсе өсөнсө дүртенсе бишенсе "
    "ערשטע צווייטע דריטע פערטע פינפטע lehenengo laugarren перва перве förra förre forrige "
    "zweyter zweyte zweytes vierdter vierdte ersten zweiten dritten vierten fünften premiere derniere seul "
    "seule secunda tertia secvnda qvarta qvinta wtóra wtóry siódmy ósma ósmy ostatni "
    "dziewiąta dziesiąta poslední осьмое четвёртая двадцать тридцать двадцять тридцять шоста сьома восьма дев'ята "
    "десята остання п'ятий utolsó sjunde åttonde nionde tolfte sista senare sidste syvende ottende niende annen "
    "achtste negende darrera darrer sisena setena viimeinen kuudes seitsemäs kahdeksas yhdeksäs kymmenes"
)
ACTS = frozenset(_ACTS.casefold().split())
"""Words for a large part of a play."""
SCENES = frozenset(_SCENES.casefold().split())
"""Words for a small part of a play."""
OUTER = frozenset(_OUTER.casefold().split())
"""Words for what stands before, between or after the acts; they need no number."""
ORDINALS = frozenset(_ORDINALS.casefold().split())
"""Numbers in words, as they stand beside the words for acts and scenes."""
_ENDINGS = (
    "decimaprima decimaseconda decimaterza decimaquarta decimaquinta decimasesta "
    "zehnter zehnte zehntes zigster zigste ßigster ßigste ième iéme iesme esimo esima decimo decima décima décimo "
    "gésima gésimo надцатое надцатая надцатый дцатое дцатая дцатый дцять надцята надцятий nasta nasty násty náctý "
    "nácty nácté dik tonde nittonde ttende tiende endste tigste toista teenth tieth "
    "ieme decimottava decimasettima decimanona simaprima simaseconda simaterza simaquarta simaquinta "
    "simasesta simasettima simottava simanona"
)
ORDINAL_ENDINGS = tuple(_ENDINGS.split())
"""How further numbers end in words: ``neunzehnter``, ``vingtième``, ``одиннадцатое``."""

CASTS = (
    "dramatis personae",
    "dramatis personæ",
    "persons represented",
    "persons of the play",
    "persons of the drama",
    "persons in the play",
    "the persons",
    "persons",
    "characters",
    "the characters",
    "characters of the play",
    "characters in the play",
    "list of characters",
    "cast",
    "cast of characters",
    "the actors",
    "personen",
    "die personen",
    "handelnde personen",
    "personen der handlung",
    "personen des dramas",
    "es treten auf",
    "rollen",
    "personnages",
    "les personnages",
    "acteurs",
    "les acteurs",
    "personaggi",
    "interlocutori",
    "attori",
    "le persone",
    "personajes",
    "personas",
    "figuras",
    "interlocutores",
    "pessoas",
    "personagens",
    "personatges",
    "personaxes",
    "personer",
    "personerne",
    "personerna",
    "de spelande",
    "rollista",
    "personages",
    "osoby",
    "osoby hry",
    "osoby dramatu",
    "postavy",
    "szereplők",
    "személyek",
    "henkilöt",
    "действующие лица",
    "лица",
    "лица драмы",
    "дійові особи",
    "дієві особи",
    "особи",
    "уйнаучылар",
    "катнашучылар",
    "τα τοῦ δράματος πρόσωπα",
    "τα του δράματος πρόσωπα",
    "πρόσωπα",
    "τα πρόσωπα",
    "kişiler",
    "personae",
    "personæ",
    "personae dramatis",
    "dramatis persona",
    "προσωπα",
    "τα προσωπα",
    "προσωπα του δραματος",
    "τα προσωπα του δραματος",
    "πρόσωπα του δράματος",
    "τα του δραματος προσωπα",
    "τα πρόσωπα του δράματος",
    "הנפשות",
    "הנפשות הפועלות",
    "נפשות",
    "פארשוינען",
    "די פארשוינען",
    "asmenys",
    "veikėjai",
    "personas lugas",
    "tegelased",
    "osobe",
    "lica",
    "persoanele",
    "personajele",
    "persónur",
    "действащи лица",
    "дзеючыя асобы",
    "лица у комаду",
    "登場人物",
    "人物",
    "人物表",
    "الشخصيات",
    "شخصيات المسرحية",
    "pertsonaiak",
    "figurer",
    "rolle",
    "rollerne",
    "osobe u drami",
    "personages van het spel",
    "vertooners",
    "namen der personen",
    "spelers",
    "reden voerende personaadjen",
    "osoby komedyi",
    "osoby dramatu",
    "personajes de la comedia",
    "personas que hablan",
    "figuras de la comedia",
    "hablan en ella las personas siguientes",
    "personnages de la pièce",
    "personnages de la comédie",
    "noms des personnages",
    "noms des acteurs",
    "entreparleurs",
    "les entreparleurs",
    "interlocuteurs",
    "the names of the actors",
    "names of the actors",
    "the actors' names",
    "people of the play",
    "people in the play",
    "mitspieler",
    "personne",
    "d' personne",
    "persone",
    "reparto",
    "persones",
    "persoas",
    "persoaxes",
    "de handlende",
    "handlende personer",
    "personene",
    "rolleliste",
    "medvirkende",
    "näytelmän henkilöt",
    "szereplő személyek",
    "jednající osoby",
    "дійові люди",
    "дієві люде",
    "дієві люди",
    "ҡатнашалар",
    "ҡатнашыусылар",
    "катнашалар",
    "катнашучы кешеләр",
    "катнашучы затлар",
    "פערזאנען",
    "געשטאלטן",
    "די געשטאלטן",
    "剧中人物",
    "出场人物",
)
"""What stands above the persons of a play, in lower case."""
PRESENT = (
    "present",
    "those present",
    "also present",
    "in attendance",
    "also in attendance",
    "attendees",
    "attendance",
    "participants",
    "members present",
    "list of participants",
    "speakers",
    "panelists",
    "appearances",
    "teilnehmer",
    "teilnehmende",
    "teilnehmer und teilnehmerinnen",
    "teilnehmerinnen und teilnehmer",
    "anwesend",
    "anwesende",
    "présents",
    "étaient présents",
    "participants à la réunion",
    "presenti",
    "sono presenti",
    "partecipanti",
    "presentes",
    "asistentes",
    "participantes",
    "присутствовали",
    "присутствуют",
    "участники",
    "участвовали",
    "присутні",
    "obecni",
    "uczestnicy",
    "přítomni",
    "účastníci",
    "prítomní",
    "aanwezig",
    "aanwezigen",
    "deelnemers",
    "deltagere",
    "til stede",
    "närvarande",
    "deltagare",
)
"""What stands above or before those present at a meeting, in lower case."""
_ROLES = (
    "interviewer interviewee interviewed narrator respondent moderator moderators host hosts guest guests "
    "chair chairman chairwoman chairperson presiding witness speaker speakers interpreter examiner questioner "
    "informant interviewerin interviewte interviewter interviewpartner interviewpartnerin moderation "
    "moderatorin erzähler erzählerin zeitzeuge zeitzeugin vorsitz vorsitzender vorsitzende gast dolmetscher "
    "dolmetscherin befragte befragter enquêteur enquêtrice témoin intervieweur intervieweuse interviewé "
    "interviewée modérateur animateur invité invitée présidence intervistatore intervistatrice intervistato "
    "intervistata moderatore ospite testimone entrevistador entrevistadora entrevistado entrevistada "
    "moderador moderadora invitado invitada testigo интервьюер респондент ведущий ведущая гость рассказчик "
    "председатель prowadzący prowadząca rozmówca świadek tazatel tazatelka pamětník pamětnice moderátor hosté "
    "intervjuare geïnterviewde"
)
ROLES = frozenset(_ROLES.split())
"""What stands before a colon and a name above an interview: the part that somebody has in it."""
_ASKING = (
    "interviewer interviewerin enquêteur enquêtrice intervieweur intervieweuse intervistatore intervistatrice "
    "entrevistador entrevistadora интервьюер examiner questioner tazatel tazatelka prowadzący prowadząca"
)
ASKING = frozenset(_ASKING.split())
"""Of these, who asks."""
