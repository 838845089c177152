"""English: 4 July 1953, July 4, 1953, the 4th inst., the eighteenth century."""

from __future__ import annotations

CONVENTIONS = ("capital-months", "month-days", "12-hour", "decade-name-first", "capital-feasts")

WORDS = {
    "month": (
        "january; ianuary; ianuarie; januarie; januar; jan; janry; jany; januy",
        "february; februarie; ffebruary; febru; feb; febry; feby; febr; febuary; feburary",
        "march; mar; mch; marc",
        "april; aprill; aprile; apr; apl; aprl; apll",
        "may",
        "june; iune; jun",
        "july; iuly; iulie; julie; juiy; jul; jly",
        "august; aug; augt; augst",
        "september; septemb; sept; sep; septr; septbr; septemr; 7ber; 7br; 7bre",
        "october; octob; oct; octr; octbr; octobr; octobre; 8ber; 8br; 8bre",
        "november; nouember; novemb; nouemb; nov; novr; novbr; novemr; 9ber; 9br; 9bre",
        "december; decemb; dec; decr; decbr; decemr; 10ber; 10br; 10bre; xber; xbr; xbre",
    ),
    "weak": """
        may; march; mar; sat; sun; wed; mon; fri; dec; jun; jan; sep; sept; oct; marc; august; feb; apr; thu;
        tue
    """,
    "weekday": (
        "monday; mon; mond; mondays",
        "tuesday; tue; tues; tuesd",
        "wednesday; wed; weds; wedn",
        "thursday; thu; thur; thurs; thursd",
        "friday; fri; frid",
        "saturday; sat; satur; saty",
        "sunday; sun; sund; sundy",
    ),
    "ordinal": """
        first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth
        | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth |
        twenty-first; twenty first | twenty-second; twenty second | twenty-third; twenty third | twenty-fourth;
        twenty fourth | twenty-fifth; twenty fifth | twenty-sixth; twenty sixth | twenty-seventh; twenty
        seventh | twenty-eighth; twenty eighth | twenty-ninth; twenty ninth | thirtieth | thirty-first; thirty
        first
    """,
    "cardinal": """
        1=one | 2=two | 3=three | 4=four | 5=five | 6=six | 7=seven | 8=eight | 9=nine | 10=ten | 11=eleven |
        12=twelve | 13=thirteen | 14=fourteen | 15=fifteen | 16=sixteen | 17=seventeen | 18=eighteen |
        19=nineteen | 20=twenty | 30=thirty | 40=forty; fourty | 50=fifty | 60=sixty | 70=seventy | 80=eighty |
        90=ninety | 100=hundred | 1000=thousand
    """,
    "suffix": "st; nd; rd; th; d; sts",
    "of": "of; of the month of; in the month of",
    "article": "the; ye",
    "and": "and; &; as well as",
    "and-figure": "and",
    "or": "or",
    "on": "on; dated; under date of; bearing date; date of",
    "in": """
        as early as; as late as; as far back as; by; in; during; of; in the year; in the year of; since; until;
        till; before; after; from; to; through; throughout; circa; about; around; between; year; years; dated;
        late; early; spring; since about; back in
    """,
    "life": "born; died; b.; ob.; bapt.; fl.; *; †",
    "dated-intro": "of; dated; under date of",
    "day-intro": """
        on; of; dated; from; to; for; until; till; by; before; after; since; this; under date of; not later than;
        no later than; prior to; on or before
    """,
    "month-intro": "in; during; since; until; till; throughout; after; before",
    "feast-intro": "at; on; since; until; before; after; by; from",
    "from": "from",
    "to": "to; through; till; until; thru; up to",
    "length-unit": {
        "1D": "day; days",
        "7D": "week; weeks",
        "14D": "fortnight; fortnights",
        "1M": "month; months",
        "1Y": "year; years",
    },
    "span-start": """
        from; beginning; commencing; starting; dating from; counting from; counted from; reckoned from; to run from
    """,
    "span-for": "for; for a period of; for a term of; for the space of",
    "between": "between; between the",
    "before": "before; prior to; earlier than; previous to; ante",
    "after": "after; later than; subsequent to; post",
    "since": "since; ever since; as from; from on",
    "until": "until; till; up to; up until; pending; as late as",
    "by": "not later than; no later than; on or before; at the latest by; by the latest",
    "from-on": "not before; not earlier than; no earlier than; on or after; not until; at the earliest on",
    "circa": """
        circa; ca; c; ca.; c.; about; around; approximately; approx.; roughly; on or about; some time about;
        round about; towards; near
    """,
    "doubt": {
        "medium": "probably; presumably; likely; prob.",
        "low": "possibly; perhaps; maybe; poss.",
    },
    "part": {
        "early": """
            early; early in; beginning of; start of; at the beginning of; in the beginning of; first part of;
            early part of; in the early part of; the opening days of; first days of; the first days of;
            beginning of the year; first years of; the first years of; opening years of; early years of
        """,
        "mid": "mid; middle of; the middle of; in the middle of; about the middle of; mid-; midway through",
        "late": """
            late; late in; end of; the end of; at the end of; latter part of; close of; towards the end of;
            toward the end of; last part of; the latter part of; closing days of; last days of; by the end of;
            end of the year; last years of; closing years of; the closing years of; latter years of
        """,
        "1/2": "first half of; first half of the",
        "2/2": "second half of; latter half of; last half of; second half of the; latter half of the",
        "1/3": "first third of; first third of the",
        "2/3": "second third of; middle third of",
        "3/3": "last third of; final third of; last third of the",
        "1/4": "first quarter of the",
        "2/4": "second quarter of the",
        "3/4": "third quarter of the",
        "4/4": "last quarter of the; fourth quarter of the; final quarter of the",
    },
    "season": (
        "spring; springtime",
        "summer; summertime",
        "autumn; fall",
        "winter; wintertime",
    ),
    "quarter-word": "quarter; quarter of; quarter of the year; qtr; q",
    "half-year-word": "half-year; half year; half-year of",
    "week-word": {
        "of": "week of; week of the; week beginning; week commencing",
        "ending": "week ending; week ended",
    },
    "century": "century; cent; centuries; c.",
    "decade-suffix": "s; 's; ies",
    "decade-name": {
        20: "twenties",
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        90: "nineties",
    },
    "fiscal-year": {
        "july": "fiscal year; fy; fiscal; f.y.; fiscal years",
        "april": "financial year; tax year",
    },
    "year-word": """
        year; in the year; in the year of our lord; year of our lord; in the year of grace; year of grace;
        anno domini; anno; a.d.; in the year of; yr.
    """,
    "day-word": "day; day of; day of the month of",
    "month-word": "month of; the month of",
    "era": {
        "bc": "b.c.; bc; bce; b.c.e.",
        "ad": "a.d.; ad; ce; c.e.; a.d",
    },
    "relative": {
        "day 0": """
            today; to-day; this day; this morning; this afternoon; this evening; tonight; to-night;
            even date; this date
        """,
        "day -1": """
            yesterday; last night; last evening; yesterday morning; yesterday afternoon; yesterday evening;
            yesterday night
        """,
        "day 1": """
            tomorrow; to-morrow; tomorrow morning; tomorrow afternoon; tomorrow evening; tomorrow night;
            to-morrow morning; to-morrow evening
        """,
        "day -2": "day before yesterday; the day before yesterday; two days ago",
        "day 2": "day after tomorrow; the day after tomorrow; day after to-morrow; the day after to-morrow",
        "day -3": "three days ago",
        "day -4": "four days ago",
        "day -5": "five days ago",
        "day -6": "six days ago",
        "day -7": "a week ago; one week ago; a week ago today",
        "day 7": "a week from today; this day week; today week; to-day week",
        "day 14": "a fortnight from today; this day fortnight",
        "day -8": "eight days ago",
        "day -10": "ten days ago",
        "day -14": "a fortnight ago; two weeks ago; a fortnight since",
        "week -1": "last week; the past week",
        "week 0": "this week",
        "week 1": "next week",
        "month -1": "last month; a month ago; a month ago today; a month ago to-day",
        "month 0": "this month; the present month",
        "month 1": "next month",
        "year -1": "last year; a year ago; a year ago today; a year ago to-day",
        "year 0": "this year; the present year",
        "year 1": "next year",
    },
    "relation": {
        "inst": "inst; inst.; instant; of this month; of the present month; of the current month; this month",
        "ult": """
            ult; ult.; ulto; ulto.; ultimo; of last month; of the last month; of the past month; last month
        """,
        "prox": "prox; prox.; proximo; of next month",
        "last": "last; last past; of last; ult",
        "next": "next; of next; next ensuing",
        "this-year": "this year; of this year; of the present year; of the current year; current",
        "last-year": "last year; of last year",
        "next-year": "next year; of next year",
        "same-month": "of the same month; of that month; idem; of said month",
        "same-year": "of the same year; of that year; same year; that year; of said year",
    },
    "feast": {
        "01-01": "new year's day; new years day; new year's; new year day",
        "01-06": "epiphany; twelfth day; feast of the epiphany; the epiphany",
        "02-02": "candlemas; candlemas day",
        "02-14": "valentine's day; st. valentine's day; st valentine's day",
        "03-17": "st. patrick's day; st patrick's day; saint patrick's day",
        "03-01": "st. david's day; st david's day; saint david's day",
        "04-23": "st. george's day; st george's day; saint george's day",
        "04-25": "st. mark's day; st mark's day",
        "06-29": "st. peter's day; st peter's day; feast of st. peter and st. paul",
        "07-15": "st. swithin's day; st swithin's day; st. swithun's day",
        "07-25": "st. james's day; st james's day; st. james' day",
        "08-01": "lammas; lammas day",
        "08-24": "st. bartholomew's day; st bartholomew's day",
        "09-14": "holy cross day; holy rood day",
        "10-18": "st. luke's day; st luke's day",
        "10-25": "st. crispin's day; st crispin's day",
        "11-30": "st. andrew's day; st andrew's day; saint andrew's day",
        "12-21": "st. thomas's day; st thomas's day; st. thomas' day",
        "12-28": "childermas; childermas day; innocents' day; holy innocents' day",
        "03-25": "lady day; annunciation; feast of the annunciation",
        "05-01": "may day",
        "06-24": "midsummer day; midsummer's day; st. john's day; st john's day; midsummer",
        "07-04": "independence day",
        "08-15": "assumption; feast of the assumption",
        "09-29": "michaelmas; michaelmas day",
        "10-31": "halloween; hallowe'en; all hallows' eve; all hallows eve",
        "11-01": "all saints' day; all saints day; all hallows; all saints; all hallows day",
        "11-02": "all souls' day; all souls day; all souls",
        "11-05": "guy fawkes day; guy fawkes night",
        "11-11": "armistice day; martinmas",
        "12-24": "christmas eve",
        "12-25": "christmas day; christmas; xmas; xmas day; christmass; x-mas",
        "12-26": "boxing day; st. stephen's day; st stephen's day",
        "12-31": "new year's eve; new years eve; hogmanay",
        "easter-47": "shrove tuesday; mardi gras",
        "easter-46": "ash wednesday",
        "easter-7": "palm sunday",
        "easter-3": "maundy thursday; holy thursday",
        "easter-2": "good friday",
        "easter-1": "easter saturday; holy saturday; easter eve; easter even",
        "easter+0": "easter; easter day; easter sunday; easter sunday of",
        "easter+1": "easter monday",
        "easter+2": "easter tuesday",
        "easter+7": "low sunday",
        "easter+39": "ascension day; ascension; ascension thursday",
        "easter+49": "whitsunday; whit sunday; pentecost; whitsun; whit-sunday; whitsuntide; whitsun day",
        "easter+50": "whit monday; whit-monday; whitmonday",
        "easter+51": "whit tuesday; whit-tuesday",
        "easter+56": "trinity sunday",
        "easter+60": "corpus christi",
        "advent": "advent sunday; first sunday in advent; first sunday of advent",
        "11-4-4": "thanksgiving; thanksgiving day",
        "09-1-1": "labor day",
    },
    "military": "hours; hrs; hrs.",
    "half-day": {
        "am": "a.m.; am; a. m.; a.m",
        "pm": "p.m.; pm; p. m.; p.m",
    },
    "clock-word": "o'clock; oclock; o clock; hours; hrs; hrs.; hour",
    "sure-clock": "o'clock; oclock; o clock",
    "clock-intro": """
        at; as of; hour of; around; past; towards; toward; at about; about; by; until; till; from; before; after;
        since; between; at around
    """,
    "time-of-day": {
        12: "noon; midday; mid-day; 12 noon; twelve noon",
        24: "midnight; 12 midnight",
    },
    "past": {
        30: "half past; half-past; ½ past; 1/2 past",
        15: "quarter past; ¼ past; a quarter past; quarter after; a quarter after",
        -15: "quarter to; a quarter to; quarter before",
        10: "ten minutes past; ten past",
        5: "five minutes past; five past",
        20: "twenty minutes past; twenty past",
        -10: "ten minutes to; ten to",
        -5: "five minutes to; five to",
        -20: "twenty minutes to; twenty to",
    },
    "day-part": {
        "am": "in the morning; in the forenoon; this morning",
        "pm": "in the afternoon; in the evening; this afternoon; this evening",
        "night": "at night; in the night",
    },
    "zone": {
        "Z": "z; gmt; utc; g.m.t.; u.t.c.; greenwich mean time; greenwich time; ut; zulu",
        "-05:00": "est; e.s.t.; eastern standard time",
        "-04:00": "edt; e.d.t.; eastern daylight time",
        "-06:00": "cst; c.s.t.; central standard time",
        "-07:00": "mst; m.s.t.; mountain standard time",
        "-08:00": "pst; p.s.t.; pacific standard time",
        "+01:00": "cet; c.e.t.; central european time; bst; b.s.t.; british summer time",
        "+02:00": "cest; eet; central european summer time",
        "+03:00": "moscow time",
    },
    "style": {
        "julian": "o.s.; old style; old stile; o. s.; os",
        "gregorian": "n.s.; new style; new stile; n. s.; ns",
    },
    "undated": "undated; not dated; n.d.; no date; n. d.; without date; date unknown; date not given",
    "label": """
        section; sections; sec; sect; para; paragraph; paragraphs; par; article; articles; art; chapter; chapters;
        ch; chap; page; ref;
        pages; p; pp; no; nos; number; numbers; nr; item; items; point; clause; rule; title; volume; vol; vols;
        part; figure; fig; table; version; v; release; resolution; res; box; room; apartment; apt; suite;
        telephone; tel; phone; ext; extension; fax; psalm; ps; verse; line; lines; plate; appendix; annex;
        schedule; form; exhibit; file; docket; case; serial; call me at; call; dial; vote of; by a vote of;
        carried by; score; scored; won; ratio; act; scene; document; doc; python; windows; flight; train; bus;
        route; highway; column; col; despatch no; telegram no; footnote; note; step; level; lot; unit; series;
        code; zip
    """,
    "street-end": "street; avenue; road; lane; boulevard; square; terrace; place; crescent; gardens",
    "street": "street of; avenue; boulevard; square of; plaza; rue; via; calle",
    "unit": """
        tons; tonnes; men; women; people; persons; miles; mile; feet; foot; yards; acres; pounds; dollars; inch;
        cents; shillings; francs; marks; roubles; rubles; copies; pages; votes; members; soldiers; troops;
        officers; sacks; bags; barrels; bales; horses; head; cases; prisoners; inhabitants; souls; households;
        families; kilometers; kilometres; km; kg; kilograms; meters; metres; percent; per; points; hectares;
        aircraft; planes; ships; guns; rounds; vehicles; units; hours; days; weeks; months; years; minutes;
        seconds; times; million; thousand; hundred; billion; dozen; bushels; gallons; degrees; workers;
        students; children; words; rpm; mhz; volts; o'clock; seats; signatures; yen; lire; pesos; rupees;
        cattle; sheep; graves; houses
    """,
    "common": """
        the; and; of; a; i; to; there; their; its; her; him; me; my; we; you; your; our; us; who; whom; whose;
        when; where; while; if; so; than; then; no; all; any; some; would; will; shall; should; could; can; may;
        might; must; do; did; does; been; being; became; came; went; said; wrote; until; till; since; during;
        under; after; before; between; into; upon; over; about; against; without; within; because; though;
        although; however; again; also; only; even; just; here; these; those; such; very; more; most; other;
        both; each; every; nothing; nobody; in; that; is; was; for; it; with; as; his; on; be; by; this; had;
        are; but; from; have; they; which; were; not; at; an; he; she; has; or
    """,
    "onward": "on; onward; onwards; forward; and after",
    "republic": "of the republic; of the french republic",
    "republican-month": """
        vendemiaire; vendémiaire | brumaire | frimaire | nivôse; nivose | pluviôse; pluviose | ventôse; ventose
        | germinal | floréal; floreal | prairial | messidor | thermidor | fructidor
    """,
    "circa-after": "or thereabouts; or so; circa",
    "vague": "about; around; approximately; roughly; near; towards; approx.; round about; some time about; out of",
}
