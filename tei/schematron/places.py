"""Where the elements of a document are: lines, columns, files and paths, noted while it is read."""

from __future__ import annotations

from array import array
from bisect import bisect_right

_DEEP = 60
_SHOWN = 20


class Places:
    """The places of the elements of a document, by their numbers in its order, from 0."""

    def __init__(self) -> None:
        self._places = array("q")
        self._files: list[tuple[int, str]] = []
        self._names: list[str] = []
        self._numbers = array("q")
        self._parents = array("q")
        self._depths = array("q")
        self._uppers = array("q")
        self._open: list[int] = []
        self._counts: list[dict[str, int]] = [{}]

    def start(self, name: str, line: int, column: int, file: str) -> None:
        """Note the start of an element.

        Args:
            name: in lxml's form.
            line: of its name.
            column: of its name, from 1.
            file: the included file that it is in; ``""`` for the document itself.
        """
        number, depth = len(self._names), len(self._open)
        if not self._files or self._files[-1][1] != file:
            self._files.append((number, file))
        self._places.append(line)
        self._places.append(column)
        counts = self._counts[-1]
        counts[name] = counts.get(name, 0) + 1
        self._names.append(name)
        self._numbers.append(counts[name])
        parent = self._open[-1] if self._open else -1
        self._parents.append(parent)
        self._depths.append(depth)
        self._uppers.append(self._uppers[parent] if depth > _SHOWN else number)
        self._open.append(number)
        self._counts.append({})

    def end(self) -> None:
        """Note the end of an element."""
        self._open.pop()
        self._counts.pop()

    def place(self, number: int) -> tuple[int, int]:
        """Return the line and column of the name of an element."""
        return self._places[2 * number], self._places[2 * number + 1]

    def file(self, number: int) -> str:
        """Return the included file that an element is in; ``""`` for the document itself."""
        at = bisect_right(self._files, number, key=lambda each: each[0])
        return self._files[at - 1][1] if at else ""

    def path(self, number: int) -> str:
        """Return the path of an element; the middle of a very long one is left out.

        The first of several elements of a name has no number.
        """
        steps: list[str] = []
        at = number
        while at >= 0:
            local, count = self._names[at].rpartition("}")[2], self._numbers[at]
            steps.append(f"/{local}[{count}]" if count > 1 else f"/{local}")
            at = self._parents[at]
            if len(steps) == _SHOWN and self._depths[number] > _DEEP:
                steps += ["/...", self.path(self._uppers[number])]
                break
        steps.reverse()
        return "".join(steps)
