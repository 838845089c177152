"""Findings and decisions printed, a file per form; a report adds nothing to what it is given."""
