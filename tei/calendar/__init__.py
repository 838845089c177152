"""The date grammar: words of a transcript to dates a machine can read; it knows no markup."""
