"""What editors and transcribers write in brackets: what is missing, doubtful, corrected, added, explained."""
