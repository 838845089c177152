"""A transcript as it came: decoded once, addressed by offsets, never rewritten."""
