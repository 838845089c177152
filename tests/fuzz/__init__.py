"""Targets for fuzzing, one for each reader: run by hand before a release, not among the tests."""
