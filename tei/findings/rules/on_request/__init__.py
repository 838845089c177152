"""Rules that run where they are asked for (``--rule``): what they find may be meant."""
