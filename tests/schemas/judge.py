"""What validators say of documents: ours, and jing where another opinion is the point."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

from tei.relaxng.schema import Schema

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "schemas" / "tei-transcript.rng"
TWIN = SCHEMA.with_suffix(".rnc")
DOCUMENTS = sorted((Path(__file__).parent / "documents").glob("*.xml"))


@cache
def loaded(schema: Path) -> Schema:
    """Return a schema, compiled once for all tests and kept nowhere."""
    return Schema.load(schema, keep=False)


def faults(schema: Path, documents: list[Path]) -> dict[str, str]:
    """Return for each document, by the name of its file, the code of its first fault; empty where it is valid."""
    found = {}
    for document in documents:
        mismatches = loaded(schema).validate(document).mismatches
        found[document.name] = mismatches[0].mismatch.code if mismatches else ""
    return found


def first_messages(jing: str, schema: Path, documents: list[Path]) -> dict[str, str]:
    """Return for each document, by the name of its file, what jing says first; empty where it is valid.

    Raises:
        AssertionError: the schema itself is refused, or the validator did not run.
    """
    compact = ["-c"] if schema.suffix == ".rnc" else []
    command = [jing, *compact, str(schema), *map(str, documents)]
    done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8")
    found = {document.name: "" for document in documents}
    for line in done.stdout.splitlines():
        place, kind, message = line.partition(": error: ")
        file = Path(place.partition(".xml:")[0] + ".xml").name
        if kind and not found.get(file, "?"):
            found[file] = message
        assert "error:" not in line or file in found, f"{schema.name} is refused: {line}"
    assert done.returncode == int(any(found.values())), f"{jing} did not do its work: {done.stderr}"
    return found


def write_documents(folder: Path, documents: dict[str, str]) -> list[Path]:
    """Write documents, by the names of their cases, into a folder; return their paths in the same order."""
    paths = [folder / f"{name}.xml" for name in documents]
    for path, text in zip(paths, documents.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def transcript(
    body: str = "<p>Text.</p>",
    *,
    source: str = "<p>A transcript.</p>",
    encoding: str = "",
    profile: str = "",
    standoff: str = "",
) -> str:
    """Return a small TEI document with these parts of the header, this standOff and this body."""
    encoding = f"<encodingDesc>{encoding}</encodingDesc>" if encoding else ""
    profile = f"<profileDesc>{profile}</profileDesc>" if profile else ""
    standoff = f"<standOff>{standoff}</standOff>" if standoff else ""
    return f"""<TEI xmlns="http://www.tei-c.org/ns/1.0">
      <teiHeader>
        <fileDesc>
          <titleStmt><title>A case</title></titleStmt>
          <publicationStmt><p>Unpublished.</p></publicationStmt>
          <sourceDesc>{source}</sourceDesc>
        </fileDesc>
        {encoding}{profile}
      </teiHeader>{standoff}
      <text><body>{body}</body></text>
    </TEI>"""
