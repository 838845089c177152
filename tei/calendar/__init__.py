"""The date grammar: words of a transcript to dates a machine can read; it knows no markup.

``find_dates`` in ``mentions.py`` is the way in: read it first. A text is parted into passages of one language
(``identification.py``), looked through for figures and date words, and what stands around those becomes tokens
with their senses (``tokens.py``, ``lexicon.py``, ``languages/``). The readers in ``grammar/`` put tokens
together to a reading (``moments.py``); ``valuation.py`` turns a reading into TEI's attributes. ``resolve`` in
``resolution.py`` then supplies what the document tells, ``parse_date`` in ``whole_phrase.py`` reads a field of
a head, ``day_order`` tells 4/7 from 7/4.
"""
