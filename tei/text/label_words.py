"""Words that tell a speaker's label from other words before a colon, in the languages of transcripts."""

from __future__ import annotations

_TITLES = (
    # English
    "mr mrs ms miss mister dr prof professor sir dame lord lady hon rev father sister captain capt colonel col "
    "general gen major maj lt lieutenant sergeant sgt admiral adm ambassador amb senator sen congressman "
    "congresswoman representative rep delegate judge justice attorney secretary undersecretary minister "
    "president premier chancellor chairman chairwoman chairperson chair chairs cochair mayor governor speaker "
    "clerk commissioner director counsel moderator interviewer interviewee interpreter witness narrator host "
    "guest operator voice voices presiding officer acting clerk "
    # German
    "herr frau fräulein abg abgeordneter abgeordnete präsident präsidentin vizepräsident vizepräsidentin "
    "alterspräsident alterspräsidentin bundeskanzler bundeskanzlerin bundesminister bundesministerin "
    "staatsminister staatsministerin staatssekretär staatssekretärin schriftführer schriftführerin "
    "vorsitzender vorsitzende zeuge zeugin richter richterin mag dipl ing ddr dkfm mmag "
    # French
    "m mm mme mlle mmes monsieur madame mademoiselle président présidente rapporteur rapporteure ministre "
    "sénateur sénatrice député députée maître me "
    # Italian
    "signor signora signorina sig sigra onorevole onorevoli presidente ministro avv dott dottor "
    # Spanish, Portuguese, Galician, Catalan
    "señor señora señorita sr sra srta sr.ª sra.ª don doña diputado diputada senador senadora secretario "
    "secretaria ministra presidenta vicepresidente vicepresidenta senhor senhora senhorita deputado deputada "
    "vereador senyor senyora conseller consellera vicepresident diputat "
    # Baltic, South Slavic, Romanian, Finnish, Icelandic
    "vadītāja vadītājs sēdes predsednik predsednica predsedavajući predsjednik predsjednica председател "
    "preşedinte președinte președinta puhemies forseti juhataja pirmininkas pirmininkė ministrica ministar "
    "zastupnik poslanka "
    # Dutch, Scandinavian
    "næstformand første heer mevrouw mijnheer voorzitter staatssecretaris herre fru fröken talmannen "
    "ordförande statsråd formand formanden præsident presidenten "
    # Polish, Czech, Slovak
    "pan pani poseł posłanka marszałek wicemarszałek prezes poslanec poslankyně předseda předsedkyně "
    "místopředseda místopředsedkyně predseda predsedníčka podpredseda "
    # Russian, Ukrainian, Bulgarian
    "г-н г-жа господин госпожа тов товарищ председатель председательствующий депутат министр пан пані голова "
    "головуючий міністр сенатор судья адвокат свидетель "
    # Greek, Hungarian, Turkish
    "κ κα πρόεδρος προεδρεύων προεδρεύουσα βουλευτής úr elnök képviselő başkan bay bayan sayın "
    "υπουργός υφυπουργός μάρτυς μάρτυρας miniszter államtitkár jegyző bakan bakanı "
    # more offices, language by language
    "senátor senátorka ministr ministryně ministerka náměstek svědek svědkyně soudce "
    "przewodniczący przewodnicząca wiceprzewodniczący sekretarz podsekretarz senatora wicepremier świadek sędzia "
    "varapuhemies ministeri edustaja kansanedustaja esimees aseesimees spiker vicetalman talman statssekreterare "
    "podpredsednik podpredsednica podpredsjednik potpredsjednik potpredsjednica ministrs ministre deputāts "
    "deputāte ministras ministrė seimo докладчик министър депутатът народен міністерка свідок "
    "orador oradora orateur oratrice oratore předsedající statsrådet ordføreren sachverständiger sachverständige "
    "angeklagter angeklagte verteidiger staatsanwalt staatsanwältin rechtsanwalt rechtsanwältin getuige rechter "
    "testigo témoin avocat avocate juge fiscal abogado abogada juez jueza testemunha juiz juíza "
    "respondent informant facilitator dispatcher "
    "councillor councilor councilmember councilman councilwoman alderman cllr detective constable inspector "
    "juror foreperson prosecutor defendant sheriff bailiff подсудимый подсудимая обвиняемый прокурор защитник "
    "обвинитель потерпевший потерпевшая обвинувач потерпілий потерпіла "
    "свидетельница эксперт oskarżony obrońca prokurator obžalovaný žalobce obhájce "
    "προεδρος προεδρευων προεδρευουσα βουλευτης υπουργος υφυπουργος μαρτυς μαρτυρας "
    'shri shrimati smt datuk dato puan tuan היו"ר '
    "baroness viscount earl tajnik tajnica zamjenik zamjenica secretària secretari rzecznik guvernér guverner "
    "kancler õiguskantsler ombudsman tieslietu заместник зам предс председателстващ председателствующий "
    "председавајући председавајућа заступник голови lehendakaria lehendakariak sailburua sailburuak idazkariak "
    "secrétaire garde sous-secrétaire subsecretario subsecretária sottosegretario sottosegretaria viceministro "
    "domnul doamna deputat deputata ministrul jauna andrea kryetari zoti jäsen vittne þingmaður ráðherra "
)
OFFICES = (
    *("minister", "ministeri", "ministern", "ministeren", "ministerin", "ministers", "ministras", "miniszter"),
    *("präsident", "präsidentin", "sekretär", "sekretärin", "kanzler", "kanzlerin", "sekreterare", "secretaris"),
    *("ombudsman", "ombudsmann", "ráðherra", "államtitkár", "puhemies", "talman", "talmannen", "министр"),
)
"""Endings of words for offices in languages that compound them."""
TITLES = frozenset(_TITLES.casefold().split())
"""Titles and offices that stand in labels, without their full stops, in lower case."""


def is_title(word: str) -> bool:
    """Whether a word in lower case, without marks around it, is a title or an office."""
    return word in TITLES or word.endswith(OFFICES) or word.partition("-")[0] in TITLES


_SHORT_TITLES = (
    "mr mrs ms dr prof hon rev capt col gen maj lt sgt adm amb sen rep jr sr st ste messrs fr bros abg mag "
    "dipl ing ddr dkfm mmag bgm stv vors m mm mme mlle mmes me sig sigra on avv dott arch ing sra srta sras "
    "sres d dna exmo exma lic mgr jud mudr phdr judr тов г гг д п ст т проф κ κα κκ καθ ir drs mw dhr hr fr "
    "parl предс зам "
)
SHORT_TITLES = frozenset(_SHORT_TITLES.split())
"""Titles that end with a full stop and no name, in lower case."""

_FIELDS = (
    # English
    "license licence copyright files upstream-name sec section art article chapter chap para part book canto "
    "secret top confidential unclassified restricted classified sensitive "
    "to from for via through subject subj date dated time place location sent received rec'd re ref refs "
    "reference references rel note notes nb n.b comment comments source sources bcc copy copies "
    "distribution enclosure enclosures encl attachment attachments attach title author authors editor "
    "translator transcriber transcript transcribed file tags tag info conf warn error "
    "debug fatal action actions present absent "
    "participants attendees appearances apologies agenda item topic topics summary background "
    "conclusion conclusions description license episode folge épisode episodio выпуск odcinek tape "
    "recommendation recommendations discussion decision decisions result results questions example "
    "warning caution important remark remarks see page pages volume scene act setting synopsis characters "
    "persons cast prologue epilogue interview interviewed recorded recording duration length language keywords "
    "abstract contents index name names address phone tel telephone fax email e-mail mail url http https "
    "website link links media slides agency record records originator classification declassified decl "
    "resolution resolutions proposed proposal regrets scribe scribenick sound music sfx fx effects "
    "authority class ext dist downgraded priority precedence signed signature approved drafted cleared "
    "witnesses photo caption figure table appendix annex exhibit document docid id no number format version "
    "status type category purpose objective method resolved motion vote votes ayes noes yes continued end "
    "returns return default defaults stability changes extends event deprecated parameter parameters bugfix fix "
    "finding findings cause causes problem problems solution solutions pros cons strengths weaknesses tip tips "
    "hosted by produced presented directed sponsored items steps next takeaways overview statement statements "
    "opening closing f/x radio play screenplay script "
    "programme fixes feature features consequence consequences impact traceback "
    "run begin start break intro outro ps p.s postscript "
    # German
    "an von betreff betr betrifft bezug datum ort zeit uhrzeit beginn ende anwesend abwesend entschuldigt "
    "teilnehmer teilnehmerinnen tagesordnung top thema quelle quellen anmerkung anmerkungen bemerkung hinweis "
    "anlage anlagen verteiler abschrift kopie ergebnis beschluss beschluß zusammenfassung szene akt personen "
    "titel verfasser herausgeber unterschrift adresse telefon achtung wichtig beispiel siehe seite erstens "
    "zweitens drittens viertens fünftens sechstens protokoll protokollführer "
    # French
    "objet lieu heure présents absents excusés ordre remarque pièce pièces copie destinataire "
    "destinataires expéditeur titre auteur scène acte personnages exemple attention premièrement deuxièmement "
    "troisièmement primo secundo tertio résumé voir "
    # Italian, Spanish, Portuguese, Galician, Catalan
    "da di oggetto data luogo ora presenti assenti nota fonte titolo autore scena atto personaggi esempio "
    "attenzione secondo terzo asunto fecha lugar hora asistentes presentes ausentes fuente título autor escena "
    "acto personajes ejemplo primero segundo tercero anexo anexos assunto local ausências ato cena personagens "
    "exemplo tema tópico localização pesquisar resumo assumpte lloc personatges "
    # Dutch, Scandinavian
    "aan betreft onderwerp plaats tijd aanwezig afwezig bijlage bijlagen bron noot opmerking bedrijf til fra "
    "emne dato sted kilde ämne plats närvarande källa "
    # Polish, Czech, Slovak, Hungarian
    "do od temat dotyczy obecni nieobecni źródło uwaga uwagi załącznik osoby podpis předmět věc přítomni zdroj "
    "poznámka poznámky příloha přílohy prítomní tárgy dátum hely jelen megjegyzés forrás jelenet "
    # agendas
    "dagsorden dagsordenen dagordning päiväjärjestys päevakord porządek program pořad napirend dnevni gündem "
    # Hebrew
    "סדר היום נכחו נוכחים מוזמנים משתתפים רישום נושא תאריך הערה מקור "
    # Russian, Ukrainian, Greek
    "кому от тема дата место время присутствуют присутствовали отсутствуют источник примечание примечания "
    "приложение приложения сцена действие явление картина подпись пример внимание итог во-первых во-вторых "
    "в-третьих місце присутні джерело примітка προς από θέμα ημερομηνία τόπος παρόντες σημείωση πηγή "
)
FIELDS = frozenset(_FIELDS.casefold().split())
"""Words that, alone before a colon, name a field, a remark or a point of a list, and nobody who speaks."""

_SENTENCE_WORDS = (
    "i we he she it they you there this that these those what which who why how when where if and but or so "
    "because let here now then ich wir er es ihr man das dies dieser diese was wer warum wie wenn und aber "
    "oder denn weil hier jetzt dann je nous vous ils elles on ce cela ça que qui quoi pourquoi comment quand "
    "si et mais ou car io noi voi loro egli questo questa che chi perché come quando se yo nosotros ellos esto "
    "eso este esta qué quién por cómo cuando pero eu nós eles isto isso quem porque como mas я мы вы он она "
    "они это что кто почему как когда если и но или потому здесь теперь wij zij dit dat wat waarom hoe als en "
    "maar jag vi han hon det detta vad vem och men eller om jeg hvad hvem ja to co kto dlaczego jak gdy jeśli "
    "ale já my oni tohle kdo proč když "
)
SENTENCE_WORDS = frozenset(_SENTENCE_WORDS.split())
"""Words with which sentences begin and labels do not."""

_STANDPOINTS = (
    "фракція klub klubu on au im namens a en em w in за от for für pour per namn fraktion фракция group "
    "rapporteur berichterstatter "
    "relator relatore ponente"
)
STANDPOINTS = frozenset(_STANDPOINTS.split())
"""Words behind a name and a comma that say for whom somebody speaks: ``Ana Paz, on behalf of the Group``."""

_PARTICLES = (
    "of the and for in on at by to de del della delle dei degli di da do dos das du des la le les el los las "
    "lo il gli i y e und von vom zu zum zur im am an der die dem den für bei van ten ter het een op voor av af "
    "och og auf à au aux en et a o os as un una uno d l ibn bin al ben senior junior jr sr primer primera "
    "segon segona и в на по из с от до для при z w na ze ve se s pro "
)
PARTICLES = frozenset(_PARTICLES.split())
"""Small words that stand inside names and offices in lower case."""

_LEADING = (
    "deputy vice acting förste first second third assistant under prime chief lead associate madam madame right "
    "hon honorable honourable the a an "
    "parl parlamentarische parlamentarischer državni državna "
    "der die das stellvertretender stellvertretende erster erste zweiter zweite amtierender "
    "le la les l premier première second deuxième il lo la i gli el los las o os as un una uno "
    "de het eerste tweede første anden annen förste första andre andra tredje ensimmäinen toinen "
    "primer primera segundo segunda primeiro primeira segon segona "
    "первый заместитель заступник první druhý první prvý pierwszy drugi elsō első második"
)
LEADING = frozenset(_LEADING.split())
"""Words that stand before a title or an office: articles, and what makes it a lesser one."""

_SALUTATIONS = (
    "dear my dearest sehr lieber liebe liebste liebster geehrter geehrte verehrter verehrte hochverehrter "
    "meine mein cher chère chers mon ma caro cara gentile egregio egregi mio mia querido querida estimado "
    "estimada amigos amigas prezado prezada caros caras ladies gentlemen damas señoras messieurs mesdames "
    "уважаемый уважаемая уважаемые дорогой дорогая дорогие милый милая beste geachte szanowny szanowna drogi "
    "droga vážený vážená milý milá kære bästa your sirs friends comrades genossen freunde "
)
_GREETED = (
    "sirs friends comrades ladies gentlemen damas señoras messieurs mesdames amigos amigas genossen freunde "
    "уважаемые дорогие"
)
GREETED = frozenset(_GREETED.split())
"""Those of these words that may be the whole address; others may be somebody's name: ``Mia:``, ``Cara:``."""
SALUTATIONS = frozenset(_SALUTATIONS.split())
"""Words that begin the address to a reader or to those present: no label begins with them."""

_COLLECTIVE = (
    "all both everyone everybody several many some others omnes chorus choir crowd voice voices people women "
    "men girls boys soldiers servants lords ladies citizens attendants messengers members audience unknown "
    "unidentified council committee board jury class students pupils congregation alle beide mehrere viele "
    "einige chor stimme stimmen volk menge ruf rufe zuruf zurufe tous "
    "toutes ensemble chœur voix foule plusieurs tutti tutte insieme coro voce voci folla todos todas ambos "
    "coro voz voces vozes multitud vários varios tots veus veu все оба хор голос голоса толпа вместе народ "
    "всі разом wszyscy chór głos głosy tłum oba razem všichni oba sbor hlas hlasy dav allen beiden koor stem "
    "stemmen alla båda kör röst röster kor stemme πάντες όλοι χορός χορος χορὸς φωνή mindnyájan mind kar hang "
    "hepsi ses барысы зала залу зали begge обе обидва båda molemmat mindketten ambas барыһы alli"
)
COLLECTIVE = frozenset(_COLLECTIVE.casefold().split())
"""Words for those who speak together or are not known."""

_JOINING = "and und et e y i og och ed puis poi és ja en a и та й і һәм και with mit"
JOINING = frozenset(_JOINING.split())
"""Words between the names of two who speak together."""
_TALK = (
    "i you we me us my your our i'm i'll i've i'd you're we're don't yes no yeah okay ok well thank thanks "
    "please sir ich sie wir mir mich uns du dir ihr ihnen mein meine unser ja nein bitte danke doch je vous "
    "nous me mon ma mes votre vos notre tu te moi toi oui non merci j'ai j'étais io lei noi mi ci mio mia suo "
    "tu ti voi sì no grazie yo usted ustedes nosotros me nos mi tú te sí gracias vosotros eu você vocês nós "
    "meu minha senhor senhora sim não obrigado obrigada jo vostè nosaltres si gràcies я мы вы ты мне меня нам "
    "нас вам вас мой моя ваш наш да нет спасибо ну ja my wy mnie nas was pan pani tak nie dziękuję já vy mě "
    "nás vás pane ano ne děkuji jsem ste ik wij we jij u mij ons mijn dank jag vi du mig oss er min tack nej "
    "jeg dig mig takk tak εγώ εμείς εσείς εσύ μου σου μας σας ναι όχι én mi ön nem igen ben biz siz evet "
    "hayır мин син без сез kiitos kyllä paldies nē jā ačiū prašom aitäh palun hvala izvolite dziękuję "
    "köszönöm teşekkürler ευχαριστώ ορίστε благодаря да не дякую так ні mulțumesc nu já ne spasibo "
    "ego mihi tibi nobis vobis "
    "אני אתה את אנחנו אתם לי לך לנו לכם שלי שלך שלנו אותי אותך כן לא תודה בבקשה אדוני גברתי "
    "gràcies moltes grácies grazas obrigada takk þakka eskerrik thanks hello hi good morning"
)
TALK = frozenset(_TALK.casefold().split())
"""Words that people say to one another, and forms, lists and manuals do not."""
