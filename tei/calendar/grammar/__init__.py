"""How dates are put together: small readers that each take the tokens and a place, and say what stands there."""
