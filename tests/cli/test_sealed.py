"""What the process opens, as the kernel sees it: Python, tei, its own folders, and what was named; no network."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
STRACE = shutil.which("strace")
SYSTEM = ("/usr/", "/lib", "/etc/ld.so", "/etc/localtime", "/dev/null", "/dev/urandom", "/proc/", "/sys/")
"""Where Python and the C library find themselves."""

HOSTILE_XML = """<?xml version="1.0"?>
<?xml-model href="{secret}" schematypens="http://relaxng.org/ns/structure/1.0"?>
<?xml-model href="http://127.0.0.1:9/a.rng" schematypens="http://relaxng.org/ns/structure/1.0"?>
<?xml-model href="http://127.0.0.1:9/a.sch" schematypens="http://purl.oclc.org/dsdl/schematron"?>
<?xml-stylesheet type="text/xsl" href="http://127.0.0.1:9/a.xsl"?>
<?oasis-xml-catalog catalog="{secret}"?>
<!DOCTYPE TEI PUBLIC "-//A//B" "http://127.0.0.1:9/a.dtd" [
  <!ENTITY % all SYSTEM "file://{secret}">
  %all;
  <!ENTITY file SYSTEM "file://{secret}">
  <!NOTATION gif SYSTEM "http://127.0.0.1:9/viewer">
  <!ENTITY picture SYSTEM "http://127.0.0.1:9/a.gif" NDATA gif>
]>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xml:base="http://127.0.0.1:9/"
  xsi:schemaLocation="http://www.tei-c.org/ns/1.0 http://127.0.0.1:9/a.xsd">
  <teiHeader><fileDesc><titleStmt><title>t</title></titleStmt><publicationStmt><p/></publicationStmt>
    <sourceDesc><p><ptr target="file://{secret}"/></p></sourceDesc></fileDesc></teiHeader>
  <text><body><xi:include href="{secret}" parse="text"/><xi:include href="http://127.0.0.1:9/"/>
    <p><graphic url="http://127.0.0.1:9/a.gif"/><ref target="http://127.0.0.1:9/#a">x</ref> {reference}</p>
  </body></text>
</TEI>
"""
HOSTILE_TEXT = """Minutes

MR. SMITH: {{% include "{secret}" %}} ${{file:{secret}}} ![x](http://127.0.0.1:9/a.gif) `cat {secret}`

MS. JONES: <xi:include href="{secret}"/> &file; <!ENTITY a SYSTEM "file://{secret}"> http://127.0.0.1:9/ [1]

.. include:: {secret}

#include "{secret}"

@import url("{secret}"); \\input{{{secret}}} =HYPERLINK("http://127.0.0.1:9/")

[1] !!python/object/apply:os.system ["cat {secret}"]; see file://{secret}
"""
HOSTILE_RULES = """<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><pattern>
<rule context="/*"><report test="{call}">it</report></rule></pattern></schema>
"""
CALLS = (
    "doc('file://{secret}')",
    "doc-available('http://127.0.0.1:9/')",
    "unparsed-text('file://{secret}')",
    "json-doc('file://{secret}')",
    "collection('file://{secret}')",
    "environment-variable('HOME') = 'x'",
    "parse-xml('&lt;!DOCTYPE a [&lt;!ENTITY b SYSTEM &quot;{secret}&quot;>]>&lt;a>&amp;b;&lt;/a>')",
    "document('file://{secret}')",
)


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """Return a file that no document has a right to."""
    path = tmp_path / "elsewhere" / "secret.txt"
    path.parent.mkdir()
    path.write_text("canary", "utf-8")
    return path


def opened(tmp_path: Path, *arguments: str, at: str = "") -> tuple[set[str], str]:
    """Run tei under strace; return the paths that it opens or tries to, and all that it says.

    A call that reaches for the network fails the test.
    """
    if STRACE is None:
        pytest.skip("strace is not on the PATH")
    log = tmp_path / "strace.log"
    command = [
        STRACE,
        "-f",
        "-qq",
        "-y",
        "-s",
        "4096",
        "-o",
        str(log),
        "-e",
        "trace=open,openat,creat,execve,network",
    ]
    home = {"HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"), "PATH": os.environ["PATH"]}
    done = subprocess.run(
        [*command, sys.executable, "-m", "tei", *arguments],
        check=False,
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path / at,
        env={**home, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(ROOT)},
    )
    calls = log.read_text("utf-8", "replace")
    if not calls and done.returncode not in {0, 1, 2}:
        pytest.skip(f"strace may not trace here: {done.stderr.strip()[:100]}")
    assert not re.findall(r"\b(?:socket|connect|sendto)\(.*", calls)
    assert len(re.findall(r"\bexecve\(", calls)) == 1
    found = re.findall(r'\b(?:open|creat)\("((?:[^"\\]|\\.)*)"|\bopenat\([^"]*"((?:[^"\\]|\\.)*)"', calls)
    paths = {os.path.normpath(os.path.join(tmp_path / at, one or other)) for one, other in found}
    return paths, done.stdout + done.stderr


def check_sealed(tmp_path: Path, paths: set[str], *named: str) -> None:
    """Every path is Python's, tei's, the cache's, or was named on the command line."""
    python = {sys.prefix, sys.base_prefix, sysconfig.get_path("purelib"), os.path.realpath(sys.prefix)}
    allowed = (
        *SYSTEM,
        *(f"{folder}/" for folder in python),
        f"{ROOT}/tei",
        f"{ROOT}/schemas",
        f"{tmp_path}/cache/",
        f"{tmp_path}/.local/share/tei/",
    )
    mine = {os.path.join(tmp_path, name) for name in named} | {str(ROOT), str(tmp_path), sys.executable}
    outside = {path for path in paths if not path.startswith(allowed) and path not in mine}
    assert {path for path in outside if path not in {str(Path(folder)) for folder in python}} == set()


@pytest.mark.parametrize("reference", ["&file;", "&picture;", ""])
def test_a_document_opens_nothing(tmp_path: Path, secret: Path, reference: str) -> None:
    (tmp_path / "a.xml").write_text(HOSTILE_XML.format(secret=secret, reference=reference), "utf-8")

    paths, said = opened(tmp_path, "validate", "--rule", "all", "--schematron", "on", "a.xml")

    assert f"{tmp_path}/a.xml" in paths
    check_sealed(tmp_path, paths, "a.xml")
    assert "canary" not in said


def test_not_even_where_it_may_include(tmp_path: Path, secret: Path) -> None:
    (tmp_path / "below").mkdir()
    document = HOSTILE_XML.format_map({"secret": "../elsewhere/secret.txt", "reference": ""})
    (tmp_path / "below" / "a.xml").write_text(document, "utf-8")

    paths, said = opened(tmp_path, "validate", "--xinclude", "a.xml", at="below")

    check_sealed(tmp_path, paths, "below", "below/a.xml")
    assert str(secret) not in paths
    assert "canary" not in said


def test_a_transcript_opens_nothing(tmp_path: Path, secret: Path) -> None:
    (tmp_path / "a.txt").write_text(HOSTILE_TEXT.format(secret=secret), "utf-8")

    paths, said = opened(tmp_path, "encode", "a.txt", "-o", "a.xml", "--explain")

    assert f"{tmp_path}/a.txt" in paths
    check_sealed(tmp_path, paths, "a.txt", "a.xml", ".a.xml.tmp")
    assert "canary" not in said
    assert "canary" not in (tmp_path / "a.xml").read_text("utf-8")


@pytest.mark.parametrize("call", CALLS)
def test_rules_open_nothing(tmp_path: Path, secret: Path, call: str) -> None:
    (tmp_path / "a.sch").write_text(HOSTILE_RULES.format(call=call.format(secret=secret)), "utf-8")
    (tmp_path / "a.xml").write_text('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', "utf-8")

    paths, said = opened(tmp_path, "validate", "--schema", "a.sch", "a.xml")

    assert f"{tmp_path}/a.sch" in paths
    check_sealed(tmp_path, paths, "a.xml", "a.sch")
    assert "canary" not in said


@pytest.mark.parametrize("name", ["a.rng", "a.rnc"])
@pytest.mark.parametrize(
    "address", ["{secret}", "../elsewhere/secret.txt", "file://{secret}", "http://127.0.0.1:9/"]
)
def test_a_schema_opens_only_what_lies_below_it(tmp_path: Path, secret: Path, name: str, address: str) -> None:
    href = address.format(secret=secret)
    namespace = "http://relaxng.org/ns/structure/1.0"
    inside = {
        "a.rng": f'<grammar xmlns="{namespace}"><include href="{href}"/></grammar>',
        "a.rnc": f'include "{href}"',
    }[name]
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / name).write_text(inside, "utf-8")
    (tmp_path / "a.xml").write_text("<a/>", "utf-8")

    paths, said = opened(tmp_path, "validate", "--schema", f"below/{name}", "a.xml")

    assert f"{tmp_path}/below/{name}" in paths
    check_sealed(tmp_path, paths, "a.xml", f"below/{name}")
    assert "canary" not in said
