"""Documents mended: certain repairs are made until there are none left, and nothing else is touched."""

from __future__ import annotations

from tei.errors import UsageError
from tei.events.written import Written
from tei.files import NewFile, read_bytes
from tei.findings.fixes import fixed
from tei.limits import FIXING_ROUNDS
from tei.validation import check

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tei.findings.checked import Checked
    from tei.validation import Options


def check_and_fix(path: str, options: Options) -> Checked:
    """Mend what can be mended with certainty, in the file itself, and return what is left.

    Args:
        path: the document.
        options: what is asked of it.

    Raises:
        TeiError: as ``tei.validation.check`` does, or the file can't be written.
    """
    if path == "-":
        raise UsageError("standard input can't be mended: name a file")
    mended = 0
    document = read_bytes(path)
    checked = check(document, path, options)
    for _ in range(FIXING_ROUNDS):
        own = [finding for finding in checked.findings if finding.file == path]
        written = Written(document, path)
        text, number = fixed(written.text, own)
        if not number:
            break
        document = written.encoded(text)
        mended += number
        checked = check(document, path, options)
    if mended:
        with NewFile(path, replace=True) as file:
            file.write_bytes(document)
    checked.fixed = mended
    return checked
