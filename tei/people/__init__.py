"""Labels become persons: DOLAN, Petr Dolan and Mr. Dolan may be one; what is doubtful stays apart."""
