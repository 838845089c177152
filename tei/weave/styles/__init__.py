"""House styles: how the kinds of span are written in TEI, a file per style."""
