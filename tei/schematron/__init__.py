"""Schematron (ISO/IEC 19757-3): rules that a grammar can't state, read from schemas and held against documents.

This room is loaded only where rules are to be checked: it needs lxml and elementpath, which are slow to load.
"""
