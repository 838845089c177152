"""Datatype libraries of RELAX NG: the built-in one and XML Schema part 2, a file per family."""
