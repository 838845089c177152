"""What is raised inside the engine when a document can't go on as it does."""

from __future__ import annotations


class NotAllowedError(Exception):
    """What comes next in a document is not allowed there."""
