"""French: le 4 juillet 1953, le 1er mars, le 4 courant, 19 h 20, les années 1950, 18 brumaire an VIII."""

from __future__ import annotations

CONVENTIONS = ("day-first", "dotted-days", "cardinal-days", "republican", "capital-feasts")

WORDS = {
    "month": (
        "janvier; janv; jan; jer",
        "février; fevrier; févr; fév; fevr; feb; fevrie",
        "mars; mar",
        "avril; avr; apr; apvril",
        "mai; may",
        "juin; jun; juing",
        "juillet; juil; juill; jul; jllet",
        "août; aout; aoust; aoùt",
        "septembre; sept; sep; 7bre; 7br; septbre; 7.bre; viibre",
        "octobre; oct; 8bre; 8br; octbre; viiibre",
        "novembre; nov; 9bre; 9br; novbre; ixbre",
        "décembre; decembre; déc; dec; xbre; 10bre; xbr; décbre",
    ),
    "republican-month": """
        vendémiaire; vendemiaire; vend. | brumaire; brum. | frimaire; frim. | nivôse; nivose; niv. | pluviôse;
        pluviose; pluv. | ventôse; ventose; vent. | germinal; germ. | floréal; floreal; flor. | prairial;
        prair. | messidor; mess. | thermidor; therm. | fructidor; fruct. | complémentaire; complementaire; jour
        complémentaire; sans-culottides; sansculottide; sans-culottide; jours complémentaires
    """,
    "weak": "mar; jan; jer; sept; jun; feb; apr; mer; sam; dim; oct; dec; nov; sep; lun; jeu; ven; jul",
    "weekday": (
        "lundi; lun; lundy",
        "mardi; mar; mardy",
        "mercredi; mer; mercr; mercredy",
        "jeudi; jeu; jeudy",
        "vendredi; ven; vendr; vendredy",
        "samedi; sam; samedy",
        "dimanche; dim",
    ),
    "ordinal": """
        premier; première | deuxième; second; seconde; deuxiesme | troisième; troisiesme | quatrième;
        quatriesme | cinquième | sixième | septième | huitième | neuvième | dixième | onzième | douzième |
        treizième | quatorzième | quinzième | seizième | dix-septième | dix-huitième | dix-neuvième | vingtième
        | vingt et unième; vingt-et-unième | vingt-deuxième | vingt-troisième | vingt-quatrième |
        vingt-cinquième | vingt-sixième | vingt-septième | vingt-huitième | vingt-neuvième | trentième | trente
        et unième
    """,
    "cardinal": """
        1=un; une | 2=deux | 3=trois | 4=quatre | 5=cinq | 6=six | 7=sept | 8=huit | 9=neuf | 10=dix | 11=onze
        | 12=douze | 13=treize | 14=quatorze | 15=quinze | 16=seize | 17=dix-sept; dix sept | 18=dix-huit; dix
        huit | 19=dix-neuf; dix neuf | 20=vingt | 21=vingt et un; vingt-et-un | 22=vingt-deux; vingt deux |
        23=vingt-trois; vingt trois | 24=vingt-quatre; vingt quatre | 25=vingt-cinq; vingt cinq | 26=vingt-six;
        vingt six | 27=vingt-sept; vingt sept | 28=vingt-huit; vingt huit | 29=vingt-neuf; vingt neuf |
        30=trente | 31=trente et un; trente-et-un | 40=quarante | 50=cinquante | 60=soixante | 70=septante |
        80=quatre-vingt; quatre-vingts; quatre vingt; quatre vingts; octante; huitante | 90=nonante | 100=cent;
        cents | 1000=mil; mille; milles
    """,
    "suffix": "er; re; e; ère; ème; eme; me; o; d; ieme; ième; nd; ier; è; iesme; es",
    "of": "de; d'; du; du mois de; du mois d'; au mois de; de l'",
    "article": "le; la; les; l'; du; au; ce; dit",
    "and": "et; &; ainsi que",
    "and-figure": "et",
    "or": "ou; ou le; ou bien",
    "on": """
        le; du; au; dès le; depuis le; ce; en date du; daté du; datée du; jusqu'au; avant le; après le; des
    """,
    "in": """
        en; depuis; avant; après; dès; vers; de; jusqu'en; pour; an; année; l'année; en l'an; durant; pendant;
        entre; à partir de; courant; fin; début; hiver; été; automne; printemps; dans l'année; d'; dans; l'an;
        environ; de l'année
    """,
    "life": "né; née; mort; morte; *; †",
    "dated-intro": "du; en date du; datée du; daté du",
    "day-intro": "le; du; au; ce; dès le; depuis le; les; la",
    "lone-day-intro": "le; du",
    "month-intro": """
        en; depuis; dès; jusqu'en; fin; début; au mois de; mois de; au mois d'; du mois de; dans le mois de;
        courant; pendant le mois de; de; d; d'
    """,
    "feast-intro": "à; le; après; avant; depuis; vers; jusqu'à; pour; de",
    "from": "du; de; depuis; à partir du; dès; depuis le; du mois de; du mois d'",
    "to": """
        au; à; jusqu'au; jusqu'en; jusqu'à; en; au matin du; au mois de; au mois d';
        à la fin de; à la fin du; à la mi; à la mi-; au début de; au début du; au milieu de; à la fin d';
        au début d'
    """,
    "length-unit": {
        "1D": "jour; jours",
        "7D": "semaine; semaines",
        "1M": "mois",
        "1Y": "an; ans; année; années",
    },
    "span-start": "commençant le; à commencer du; comptés du; à courir du",
    "span-for": "pour; pendant; durant; pour une durée de; pour une période de",
    "between": "entre; entre le; entre les; entre les années",
    "before": """
        avant; avant le; antérieurement à; antérieurement au; antérieur à; antérieur au; antérieure à;
        antérieure au; avant l'année; avant l'an
    """,
    "after": """
        après; après le; postérieurement à; postérieurement au; postérieur à; postérieur au; postérieure à;
        postérieure au
    """,
    "since": """
        depuis; depuis le; à partir du; à partir de; dès; dès le; à compter du; à compter de; à dater du;
        depuis l'année; dès l'année; à partir de l'année
    """,
    "until": "jusqu'au; jusqu'en; jusqu'à; jusques au; jusqu'à l'année",
    "by": """
        au plus tard le; au plus tard en; au plus tard; pas plus tard que le; pas plus tard qu'en;
        pas plus tard que
    """,
    "from-on": "au plus tôt le; au plus tôt en; au plus tôt; pas avant le; pas avant",
    "circa": """
        vers; environ; circa; ca; ca.; autour de; aux environs de; vers le; aux alentours de; c.; vers l'année;
        vers l'an; à peu près en; autour du; aux environs du
    """,
    "doubt": {
        "medium": "probablement; sans doute; vraisemblablement; probabl.",
        "low": "peut-être; possiblement; éventuellement",
    },
    "part": {
        "early": """
            début; au début de; au début du; au commencement de; au commencement du; commencement de; début de;
            dans les premiers jours de; dans les premiers jours du; aux premiers jours de; premiers jours de;
            au début d'; début d'; début du; au commencement d'; dès le début de; dans les premiers jours d';
            au début de l'année; au commencement de l'année; au début des; début des; au commencement des;
            premières années du
        """,
        "mid": """
            mi; à la mi; milieu; au milieu de; au milieu du; vers le milieu de; vers le milieu du; milieu de;
            milieu du; à la mi-; vers la mi; au milieu d'; vers le milieu d'; au milieu de l'année;
            au milieu des; milieu des; vers le milieu des
        """,
        "late": """
            fin; à la fin de; à la fin du; fin de; fin du; vers la fin de; vers la fin du;
            dans les derniers jours de; dans les derniers jours du; à la fin d'; fin d'; vers la fin d';
            derniers jours de; la fin de; la fin du; à la fin de l'année; vers la fin de l'année;
            à la fin des; fin des; vers la fin des; dernières années du
        """,
        "1/2": """
            première moitié de; première moitié du; 1re moitié du; première moitié d';
            dans la première moitié du; dans la première moitié de; première quinzaine de;
            première quinzaine d'; 1ère moitié du; première quinzaine du mois de; la première moitié du;
            la première moitié de
        """,
        "2/2": """
            seconde moitié de; seconde moitié du; deuxième moitié de; deuxième moitié du; 2e moitié du;
            seconde moitié d'; dans la seconde moitié du; dans la seconde moitié de; seconde quinzaine de;
            seconde quinzaine d'; deuxième quinzaine de; dans la deuxième moitié du; la seconde moitié du;
            la seconde moitié de
        """,
        "1/3": "premier tiers du; premier tiers de",
        "2/3": "deuxième tiers du; deuxième tiers de",
        "3/3": "dernier tiers du; dernier tiers de; troisième tiers du",
        "1/4": "premier quart du; 1er quart du",
        "2/4": "deuxième quart du; second quart du; 2e quart du",
        "3/4": "troisième quart du; 3e quart du",
        "4/4": "dernier quart du; quatrième quart du; 4e quart du",
    },
    "season": (
        "printemps; printems",
        "été",
        "automne",
        "hiver; hyver",
    ),
    "quarter-word": "trimestre; trimestre de; trimestre de l'année; trim.",
    "half-year-word": "semestre; semestre de; semestre de l'année; sem.",
    "week-word": {
        "of": "semaine; semaine de; semaine du; semaine d'; semaine commençant le",
        "ending": "semaine finissant le",
    },
    "century": "siècle; siècles; siecle; s.; siécle",
    "decade-word": "années; décennie; annees; les années",
    "decade-name": {
        20: "vingt",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "soixante-dix",
        80: "quatre-vingt; quatre-vingts",
        90: "quatre-vingt-dix",
    },
    "needs-decade-word": """
        vingt; trente; quarante; cinquante; soixante; soixante-dix; quatre-vingt; quatre-vingts;
        quatre-vingt-dix
    """,
    "fiscal-year": {
        "calendar": "exercice; exercice budgétaire; année budgétaire; année fiscale",
    },
    "republic": """
        de la république; de la république française; de la rép.; républicain;
        de la république une et indivisible; de la république fr.
    """,
    "year-word": """
        année; an; l'an; l'année; en l'an; de l'an; de l'année; en l'année; l'an de grâce; en l'an de grâce;
        l'an de notre seigneur; de l'an de grâce; dans l'année; an de grâce
    """,
    "day-word": "jour; jour du mois; jour du",
    "month-word": "mois de; mois d'",
    "era": {
        "bc": "av. j.-c.; av. j.c.; avant j.-c.; avant jésus-christ; a. c.; avant notre ère; av. n. è.",
        "ad": "ap. j.-c.; apr. j.-c.; après j.-c.; après jésus-christ; de notre ère; ap. j.c.",
    },
    "relative": {
        "day 0": "aujourd'hui; ce matin; ce soir; cet après-midi; ce jour; cette nuit",
        "day -1": """
            hier; hier soir; hier matin; hier après-midi; hier au soir; la nuit dernière;
            la veille au soir d'hier
        """,
        "day 1": "demain; demain matin; demain soir; demain après-midi",
        "day -2": "avant-hier; avant hier; avant-hier soir; il y a deux jours",
        "day 2": "après-demain; après demain",
        "day -3": "il y a trois jours",
        "day -4": "il y a quatre jours",
        "day -5": "il y a cinq jours",
        "day -7": "il y a huit jours; il y a une semaine",
        "day 7": "d'aujourd'hui en huit; aujourd'hui en huit",
        "day 14": "d'aujourd'hui en quinze; aujourd'hui en quinze",
        "day -14": "il y a quinze jours; il y a deux semaines",
        "week -1": "la semaine dernière; la semaine passée; semaine dernière; semaine passée",
        "week 0": "cette semaine",
        "week 1": "la semaine prochaine; semaine prochaine",
        "month -1": "le mois dernier; le mois passé; mois dernier; mois passé",
        "month 0": "ce mois-ci; ce mois",
        "month 1": "le mois prochain; mois prochain",
        "year -1": "l'année dernière; l'an dernier; l'année passée; l'an passé; année dernière",
        "year 0": "cette année",
        "year 1": "l'année prochaine; l'an prochain; année prochaine",
    },
    "relation": {
        "inst": """
            courant; ct; ct.; crt; crt.; cour.; du courant; de ce mois; présent mois; du présent mois;
            du mois courant; du présent; c.; cour; courrant; de ce mois-ci; du mois présent
        """,
        "ult": """
            du mois dernier; du mois passé; dernier; passé; écoulé; du mois écoulé; dr; dr.; du mois précédent;
            pass.; p. p.; expiré; du dernier mois; ult.; ultimo
        """,
        "prox": "prochain; du mois prochain; pr.; proch.; du prochain",
        "this-year": """
            de cette année; de la présente année; de l'année courante; cette année; c. a.; de l'année présente;
            courant
        """,
        "last-year": """
            de l'année dernière; de l'an dernier; de l'année passée; de l'an passé; de l'année précédente
        """,
        "next-year": "de l'année prochaine; de l'an prochain; prochain",
        "last": "dernier; dernière; passé; passée",
        "next": "prochain; prochaine",
        "same-month": "du même mois; dudit mois; du dit mois; dudit; du même; de ce même mois; même mois",
        "same-year": "de la même année; de ladite année; même année; de cette même année; dudit an",
    },
    "feast": {
        "01-01": "jour de l'an; nouvel an; premier de l'an",
        "01-06": "épiphanie; jour des rois; fête des rois; l'épiphanie",
        "02-02": "chandeleur",
        "03-25": "annonciation",
        "06-24": "saint-jean; la saint-jean; saint jean",
        "07-14": "fête nationale",
        "08-15": "assomption; l'assomption",
        "09-29": "saint-michel; la saint-michel",
        "11-01": "toussaint",
        "11-02": "jour des morts; fête des morts",
        "11-11": "saint-martin; la saint-martin",
        "12-24": "veille de noël; réveillon de noël",
        "12-25": "noël; jour de noël; noel",
        "12-31": "saint-sylvestre; la saint-sylvestre",
        "easter-47": "mardi gras",
        "easter-46": "mercredi des cendres",
        "easter-7": "dimanche des rameaux; rameaux; les rameaux",
        "easter-3": "jeudi saint",
        "easter-2": "vendredi saint",
        "easter-1": "samedi saint",
        "easter+0": "pâques; dimanche de pâques; jour de pâques; pasques; pâque",
        "easter+1": "lundi de pâques",
        "easter+7": "quasimodo",
        "easter+39": "ascension; jeudi de l'ascension; jour de l'ascension; l'ascension",
        "easter+49": "pentecôte; dimanche de pentecôte; dimanche de la pentecôte",
        "easter+50": "lundi de pentecôte; lundi de la pentecôte",
        "easter+60": "fête-dieu; la fête-dieu",
        "advent": "premier dimanche de l'avent",
    },
    "clock-word": "heures; heure; h; h.; hres; h s; hs",
    "clock-at": "à",
    "clock-intro": "à; vers; dès; depuis; avant; après; jusqu'à; de; entre; sur les; à environ",
    "minute-word": "minutes; min; min.; m; mn; minute",
    "time-of-day": {
        12: "midi; l'heure de midi",
        24: "minuit",
    },
    "past-after": {
        30: "et demie; et demi; 1/2; ½; et 1/2",
        15: "et quart; un quart; et un quart; 1/4",
        -15: "moins le quart; moins un quart",
        45: "trois quarts; et trois quarts; 3/4",
    },
    "day-part": {
        "am": "du matin; du mat.; matin",
        "pm": "du soir; de l'après-midi; de relevée; après-midi; de l'après midi; soir",
        "night": "de la nuit",
    },
    "half-day": {
        "am": "a.m.",
        "pm": "p.m.",
    },
    "zone": {
        "Z": "gmt; t.u.; utc; tu; z; tmg",
        "+01:00": "heure d'europe centrale",
    },
    "style": {
        "julian": "v. st.; vieux style; ancien style; v. s.; a. st.; v.st.; calendrier julien",
        "gregorian": "n. st.; nouveau style; n. s.; calendrier grégorien",
    },
    "undated": """
        s. d.; s.d.; sans date; non daté; non datée; sans lieu ni date; s. l. n. d.; s.l.n.d.; date inconnue;
        n. d.
    """,
    "label": """
        article; articles; art; page; pages; p; pp; section; sect; chapitre; chap; ch; n; no; n°; nos; numéro;
        numéros; num; tome; t; volume; vol; paragraphe; par; alinéa; al; ligne; folio; fol; f; pièce; dossier;
        téléphone; tél; tel; poste; résolution; version; règlement; loi; décret n; point; ordre; tableau; fig;
        figure; planche; pl; verset; psaume; ps; boîte; bureau; chambre; salle; titre; livre; acte; scène;
        carton; cote; liasse; série; document; doc; annexe; rubrique
    """,
    "street": """
        rue; avenue; boulevard; place; quai; pont; bd; av; square; impasse; hôpital; faubourg; allée;
        station
    """,
    "unit": """
        heures; heure; hommes; femmes; personnes; tonnes; francs; francs-or; livres; louis; écus; kilomètres; km;
        mètres; m; kg; kilos; hectares; pages; voix; exemplaires; soldats; morts; blessés; prisonniers; habitants;
        âmes; chevaux; jours; ans; mois; semaines; minutes; secondes; fois; degrés; millions; mille; milliards;
        pour cent; pièces; têtes; canons; navires; avions; hectolitres; litres; quintaux; familles; ouvriers;
        membres; élèves; dollars; roubles; marks; lieues; arpents; toises; pieds; pouces; feuillets; sièges
    """,
    "common": """
        de; la; le; et; les; des; en; un; du; une; que; est; pour; qui; dans; a; par; plus; pas; au; sur; ne;
        se; ce; il; sont; avec; son; à; aux; d; l; cette; ou; mais; nous; vous; je; lui; sa; ses; comme; elle;
        on; y; ils; elles; leur; leurs; mon; ma; mes; notre; nos; votre; vos; m; n; s; j; qu; c; t; si; où;
        quand; était; fut; avait; ont; été; être; avoir; sous; sans; entre; chez; vers; contre; depuis; jusque;
        après; avant; pendant; lors; donc; car; puis; très; tout; tous; toute; toutes; même; aussi; encore;
        bien; cet; ces; celui; celle; ceux; dont; là; ni; eu; étaient; furent; avaient; sera; seront; doit; peut
    """,
    "onward": "et au-delà; et suivantes",
    "circa-after": "environ",
    "vague": "environ; à peu près en",
}
