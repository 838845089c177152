"""Which schemas a document is held against: those the caller names, the project, or the document itself."""
