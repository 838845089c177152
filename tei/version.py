"""The version of tei, as the command line and the header of an encoded file state it."""

__version__ = "0.1.0"
