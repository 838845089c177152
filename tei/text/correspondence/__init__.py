"""How documents that are sent are built: their heads and feet, and the words that show them, in many languages."""
