"""A file that two processes want to write: one waits a while for the other, and then says so."""

from __future__ import annotations

import fcntl
import threading
from typing import TYPE_CHECKING

import pytest

from tei import claims
from tei.claims import claimed

if TYPE_CHECKING:
    from pathlib import Path


def test_a_process_that_is_about_to_end_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / ".letter.xml.tmp"
    held = path.open("wb")
    fcntl.flock(held, fcntl.LOCK_EX)
    ending = threading.Timer(0.2, held.close)
    ending.start()
    with claimed(str(path)) as file:
        file.write(b"ours")
    ending.join()
    assert path.read_bytes() == b"ours"


def test_one_that_goes_on_writing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claims, "PATIENCE", 0.1)
    path = tmp_path / ".letter.xml.tmp"
    with path.open("wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(OSError, match="another process is writing it"):
            claimed(str(path))
    assert path.exists()  # it is the other's


def test_what_a_dead_process_left_is_ours(tmp_path: Path) -> None:
    path = tmp_path / ".letter.xml.tmp"
    path.write_bytes(b"half of a letter")
    with claimed(str(path)):
        assert path.read_bytes() == b""
