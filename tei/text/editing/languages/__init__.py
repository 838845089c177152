"""The words that editors use in brackets, a file of facts per language.

Every file has the same tables. Alternatives are parted by ``|``; a word may end in ``*`` for any ending.

``GAPS``
    reasons of a gap (TEI's ``@reason``) to the words that state it.
``UNITS``
    units of what is missing (TEI's ``@unit``) to their forms.
``NUMBERS``
    numbers in words.
``LABELS``
    what a remark is to the words that introduce it before a colon, or that say it alone.
``SIC``, ``CORRECTION``
    words that let an error stand, and that introduce what is right.
``IN_LANGUAGE``
    words that say which language the original has, to its tag.
"""
