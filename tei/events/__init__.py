"""XML documents as a stream of events: read, written, turned back into a transcript or into a tree."""
