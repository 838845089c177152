"""Compiled schemas that are kept: found again, and never trusted when anything has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei.relaxng import cache
from tei.relaxng.compilation import compile_schema
from tei.relaxng.flat import FileUsed, Flat, digest, to_bytes
from tei.relaxng.schema import Schema
from tests.relaxng.schemas import expanded

if TYPE_CHECKING:
    from pathlib import Path

MAIN = expanded("<grammar RNG><include href='x.rng'/></grammar><!--" + "x" * cache.LEAST_SIZE + "-->")
PART = expanded(
    "<grammar XSD RNG><start><element name='a'><attribute name='b'><choice><value>x</value><value type='QName'"
    " ns='u'>q</value></choice></attribute><zeroOrMore><attribute><anyName><except><nsName ns='v'><except>"
    "<name>w</name></except></nsName><name ns=''>b</name></except></anyName></attribute></zeroOrMore>"
    "<data type='integer'><param name='minInclusive'>3</param><except><value>7</value></except></data>"
    "</element></start></grammar>"
)
VALID = b"<a b='x' c=''>5</a>"
INVALID = [b"<a b='y'>5</a>", b"<a b='x'>7</a>", b"<a b='x'>2</a>", b"<a b='x' p:z='' xmlns:p='v'>5</a>"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "s.rng").write_text(MAIN, "utf-8")
    (tmp_path / "x.rng").write_text(PART, "utf-8")
    return tmp_path


def kept(home: Path) -> list[Path]:
    return sorted((home / "cache" / "tei" / "schemas").iterdir())


def right(schema: Schema) -> bool:
    return schema.accepts(VALID) and not any(map(schema.accepts, INVALID))


def test_what_is_kept_serves_like_what_was_compiled(home: Path) -> None:
    assert right(Schema.load(home / "s.rng"))
    assert len(kept(home)) == 1
    found = cache.find(str(home / "s.rng"), MAIN.encode())

    assert found is not None
    assert right(Schema(found))


def test_every_part_comes_through(home: Path) -> None:
    main = str(home / "s.rng")
    schema, contents = compile_schema(main, MAIN.encode())
    files = [
        FileUsed("" if path == main else "x.rng", path, digest(content)) for path, content in contents.items()
    ]
    again = Flat(to_bytes(schema, files), main).schema()

    for part in ("start", "contents", "element_names", "datatypes"):
        assert getattr(again, part) == getattr(schema, part)
    assert (again.patterns.kinds, again.patterns.parts) == (schema.patterns.kinds, schema.patterns.parts)
    assert (again.names.listed, again.names.wide) == (schema.names.listed, schema.names.wide)
    assert (again.values.texts, again.values.contexts) == (schema.values.texts, schema.values.contexts)
    assert again.places.element(0) == schema.places.element(0)
    assert again.places.element(0).file == str(home / "x.rng")


def test_another_folder_with_other_parts_is_not_confused(home: Path) -> None:
    Schema.load(home / "s.rng")
    other = home / "other"
    other.mkdir()
    (other / "s.rng").write_text(MAIN, "utf-8")
    (other / "x.rng").write_text(PART.replace("'a'", "'c'"), "utf-8")

    assert Schema.load(other / "s.rng").accepts(VALID.replace(b"<a", b"<c").replace(b"/a", b"/c"))
    assert right(Schema.load(home / "s.rng"))


def test_a_changed_part_is_compiled_anew(home: Path) -> None:
    Schema.load(home / "s.rng")
    (home / "x.rng").write_text(PART.replace(">3<", ">6<"), "utf-8")

    assert not Schema.load(home / "s.rng").accepts(VALID)


@pytest.mark.parametrize("damage", [b"", b"rubbish", None], ids=["empty", "rubbish", "one byte"])
def test_a_damaged_file_is_as_good_as_none(home: Path, damage: bytes | None) -> None:
    Schema.load(home / "s.rng")
    (file,) = kept(home)
    content = file.read_bytes()
    file.write_bytes(content[:-1] + bytes([content[-1] ^ 1]) if damage is None else damage)

    assert right(Schema.load(home / "s.rng"))
    assert file.read_bytes() == content


def test_a_folder_that_others_may_write_to_is_not_used(home: Path) -> None:
    folder = home / "cache" / "tei" / "schemas"
    folder.mkdir(parents=True)
    folder.chmod(0o777)

    assert right(Schema.load(home / "s.rng"))
    assert kept(home) == []


def test_a_file_in_place_of_the_folder_does_no_harm(home: Path) -> None:
    (home / "cache").write_text("", "utf-8")

    assert right(Schema.load(home / "s.rng"))


def test_small_schemas_are_not_kept(home: Path) -> None:
    (home / "x.rng").write_text(PART, "utf-8")
    Schema.load(home / "x.rng")

    assert not (home / "cache").exists()


def test_nothing_is_kept_if_it_is_not_wished(home: Path) -> None:
    Schema.load(home / "s.rng", keep=False)

    assert not (home / "cache").exists()


def test_the_oldest_make_room(home: Path) -> None:
    for number in range(cache.MOST_FILES + 3):
        (home / "s.rng").write_text(MAIN + f"<!--{number}-->", "utf-8")
        Schema.load(home / "s.rng")

    assert len(kept(home)) == cache.MOST_FILES
