"""The compact syntax of RELAX NG: schemas that are read and written as a page of definitions, not as XML."""
