"""The codes of findings, a file per subject; each file has a tuple ``CODES``."""
