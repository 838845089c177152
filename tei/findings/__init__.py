"""What is wrong with a document, where, and what to do about it."""
