"""The reference of a schema: a page for each element, in several forms."""
