"""RELAX NG (ISO/IEC 19757-2): schemas read, checked, compiled, and documents held against them.

The room knows no TEI and writes no sentences about documents: it yields mismatches.
"""
