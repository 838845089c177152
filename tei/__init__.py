"""Plain transcripts to TEI P5 XML, and TEI validated against RELAX NG."""
