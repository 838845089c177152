"""What the headings of sections say in many documents: Introduction, Comment, Schluss, Conclusiones, Выводы."""

from __future__ import annotations

from tei.text.correspondence.terms import terms

KNOWN = terms(
    "introduction|background|discussion|conclusion|conclusions|recommendation|recommendations|summary"
    "|abstract|issue"
    "|issues|problem|the problem|options|comment|comments|action requested|action required|purpose|scope"
    "|method|methods"
    "|results|analysis|findings|facts|facts bearing on the problem|assumptions|preface|foreword"
    "|acknowledgments|notes"
    "|appendix|annex|bibliography|references|adjournment|other business|opening remarks|final remarks|agenda"
    "|proceedings"
    "|actions|action items|action points|attendees|matters arising|any other business"
    "|morning session|afternoon session|evening session|luncheon session|next steps|decision|decisions"
    "|assessment"
    "|einleitung|einführung|vorwort|zusammenfassung|schluss|schluß|ergebnis|ergebnisse|vorschlag|begründung"
    "|sachverhalt"
    "|stellungnahme|hintergrund|anhang|inhalt|inhaltsverzeichnis|nachwort|beschlüsse|verschiedenes"
    "|conclusions et recommandations|avant-propos|résumé|sommaire|propositions|contexte|annexes|objet"
    "|exposé des faits"
    "|introducción|conclusiones|recomendaciones|resumen|antecedentes|prólogo|propuestas|anexo"
    "|introduzione|conclusioni|raccomandazioni|riassunto|premessa|sintesi|allegato|proposte"
    "|введение|заключение|выводы|предложения|резюме|предисловие|приложение|содержание|рекомендации|справка"
    "|úvod|závěr|návrh|příloha|wstęp|wnioski|zakończenie|introdução|conclusão"
)


HEADINGS_OF_NOTES = terms(
    "notes|footnotes|endnotes|note|anmerkungen|fußnoten|fussnoten|endnoten|notes de bas de page|notas"
    "|note a piè di pagina|примечания|сноски|poznámky|przypisy|noten|noter"
)
"""What stands above the notes of a document, in small letters."""


def known_headings() -> frozenset[str]:
    """Return the words, in small letters, that head a section wherever they stand alone."""
    return KNOWN | HEADINGS_OF_NOTES
