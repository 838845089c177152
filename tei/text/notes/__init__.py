"""Footnotes and endnotes in plain text: the marks that begin them, the marks that call for them, and the pairs."""
