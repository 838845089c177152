"""Claims on a transcript become one nested document: settled, put in their places, written as events."""
