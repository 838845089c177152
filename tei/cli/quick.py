"""An ordinary command line read without argparse, which takes longer to load than a small file to validate.

What is ordinary: known options, each written out, with their values; files one after another. For anything else -
``--help``, a mistake, ``--`` - the answer is None, and argparse, told the same options, has the word.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from tei.cli.main import Command

LARGEST_NUMBER = 5
"""Digits of a number that is ordinary."""


class Parsed:
    """What a command line asks for: an attribute for each argument, as argparse has them."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - the values are of many types
        raise AttributeError(name)


class Unusual(Exception):  # noqa: N818 - not an error: the other parser has the word
    """This command line is for argparse."""


class _Argument:
    """An option or positional argument, as ``add_argument`` of argparse is told of it."""

    def __init__(self, names: tuple[str, ...], settings: dict[str, Any], group: int) -> None:
        longest = next((name for name in names if name.startswith("--")), names[0])
        self.destination: str = settings.get("dest") or longest.lstrip("-").replace("-", "_")
        self.names = names
        self.action: str = settings.get("action", "store")
        self.count = settings.get("nargs")
        self.kind = settings.get("type")
        self.choices = settings.get("choices")
        self.default = settings.get("default", False if self.action == "store_true" else None)
        self.group = group

    def value(self, text: str) -> object:
        """Return what a value means.

        Raises:
            Unusual: it is not among the choices, or no small number where one is due.
        """
        if self.choices is not None and text not in self.choices:
            raise Unusual
        if self.kind is None:
            return text
        if self.kind is not int or not (text.isascii() and text.isdecimal() and len(text) <= LARGEST_NUMBER):
            raise Unusual
        return int(text)


class _Told:
    """Stands where an argument parser does while a subcommand says what it takes."""

    def __init__(self) -> None:
        self.options: dict[str, _Argument] = {}
        self.positional: list[_Argument] = []
        self._group = 0
        self._groups = 0

    def add_argument(self, *names: str, **settings: Any) -> None:  # noqa: ANN401 - as argparse
        """Be told of an argument."""
        argument = _Argument(names, settings, self._group)
        if names[0].startswith("-"):
            self.options.update(dict.fromkeys(names, argument))
        else:
            self.positional.append(argument)

    def add_mutually_exclusive_group(self) -> _Told:
        """Return what is told of arguments that rule each other out."""
        group = _Told()
        group.options, group.positional = self.options, self.positional
        self._groups += 1
        group._group = self._groups
        return group

    def add_subparsers(self, **_: object) -> None:
        """Leave subcommands of subcommands to argparse."""
        raise Unusual


def read(module: Command, arguments: Sequence[str]) -> Parsed | None:
    """Return what an ordinary command line of a subcommand asks for; None for any other.

    Args:
        module: the subcommand.
        arguments: what follows its name.
    """
    told = _Told()
    try:
        module.add_arguments(told)  # type: ignore[arg-type]
        return _read(told, arguments)
    except Unusual:
        return None


def _read(told: _Told, arguments: Sequence[str]) -> Parsed:
    found = Parsed()
    for argument in (*told.options.values(), *told.positional):
        default = argument.default
        setattr(found, argument.destination, list(default) if isinstance(default, list) else default)
    groups: dict[int, str] = {}
    files: list[str] = []
    ended = False  # whether an option has come after files
    words = iter(arguments)
    for word in words:
        if word.startswith("-") and word != "-":
            ended = bool(files)
            _take_option(told, word, words, found, groups)
        elif ended:
            raise Unusual
        else:
            files.append(word)
    _take_files(told, files, found)
    return found


def _take_option(told: _Told, word: str, words: Iterator[str], found: Parsed, groups: dict[int, str]) -> None:
    name, equals, text = word.partition("=")
    argument = told.options.get(name)
    if argument is None or (equals and not name.startswith("--")):
        raise Unusual
    if argument.group and groups.setdefault(argument.group, argument.destination) != argument.destination:
        raise Unusual
    if argument.action == "store_true":
        if equals:
            raise Unusual
        setattr(found, argument.destination, True)
        return
    if not equals:
        text = next(words, "--")
        if text.startswith("-") and text != "-":
            raise Unusual
    if argument.action == "append":
        getattr(found, argument.destination).append(argument.value(text))
    elif argument.action == "store" and argument.count is None:
        setattr(found, argument.destination, argument.value(text))
    else:
        raise Unusual


def _take_files(told: _Told, files: list[str], found: Parsed) -> None:
    if len(told.positional) != 1:
        raise Unusual
    (argument,) = told.positional
    if argument.count == "+" and files:
        setattr(found, argument.destination, files)
    elif argument.count in (None, "?") and len(files) == 1:
        setattr(found, argument.destination, argument.value(files[0]))
    elif argument.count != "?" or files:
        raise Unusual
