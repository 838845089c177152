"""What each community expects of a transcript in TEI stands in the documents of its genre, which are valid.

The structures: letters and telegrams as editions of diplomatic papers and correspSearch have them, records of
conversations, oral history, parliaments, drama corpora, subtitles and recognised speech as ISO 24624 has them.
"""

from __future__ import annotations

import pytest
from lxml import etree

from tests.schemas.judge import DOCUMENTS

NAMESPACES = {"t": "http://www.tei-c.org/ns/1.0"}
EXPECTED = {
    "telegram": [
        '//t:correspAction[@type = "sent"][t:persName/@ref][t:placeName][t:date/@when]',
        '//t:correspAction[@type = "received"][t:persName][t:placeName][t:date]',
        "//t:correspContext/t:ref[@type][@target]",
        '//t:body/t:div[@type = "document"][@subtype][@n][@xml:id]/t:head/t:note[@type = "source"]',
        '//t:head[t:persName/@type = "from"][t:persName/@type = "to"]',
        "//t:opener/t:seg[@rendition]",
        "//t:opener/t:dateline[t:placeName][t:date[@when][@type]][t:time/@when]",
        "//t:p/t:note[@n][@xml:id]",
        "//t:closer/t:signed/t:persName",
        '//t:postscript[t:label]/t:list[@type = "to"]',
    ],
    "memorandum": [
        "//t:opener/t:dateline[t:placeName]/t:date[@type][@from][@to]",
        '//t:list[@type = "subject"][t:head]/t:item',
        '//t:list[@type = "participants"][t:head]/t:item/t:persName[@corresp]',
        "//t:p/t:persName",
        "//t:sp[@who][t:speaker]/t:p",
        "//t:closer/t:signed",
    ],
    "interview": [
        "//t:recordingStmt/t:recording[@type][@dur]/t:media[@url][@mimeType]",
        "//t:listPerson/t:person[@xml:id][@role]",
        "//t:setting[t:placeName]/t:date[@when]",
        "//t:u[@who][@xml:id]//t:pause",
        "//t:u/t:vocal/t:desc",
        "//t:u//t:incident/t:desc",
        "//t:u//t:unclear",
        "//t:u//t:gap[@reason]",
        "//t:u//t:date",
        "//t:u//t:persName",
        "//t:note[@resp]",
    ],
    "debate": [
        "//t:titleStmt/t:meeting[@ana][@n]",
        "//t:setting/t:date[@when]",
        "//t:person[t:persName[t:surname][t:forename]][t:sex]/t:affiliation[@role][@ref][@from][@to]",
        '//t:div[@type = "debateSection"]/t:head',
        '//t:note[@type = "time"]/t:time[@when]',
        '//t:note[@type = "speaker"]',
        "//t:u[@xml:id][@who][@ana][@xml:lang]/t:seg[@xml:id]",
        "//t:u[@ana][not(@who)]",
        '//t:kinesic[@type = "applause"]/t:desc',
        '//t:vocal[@type = "interruption"]/t:desc',
        "//t:incident/t:desc",
        "//t:gap",
        '//t:note[@type = "vote"]',
        "//t:seg/t:s",
    ],
    "play": [
        "//t:listPerson/t:person[@xml:id][@sex]/t:persName",
        "//t:listPerson/t:personGrp[@xml:id]/t:name",
        "//t:standOff/t:listEvent/t:event[@type][@when]",
        "//t:standOff//t:listRelation/t:relation",
        "//t:front//t:castList//t:castItem[t:role]/t:roleDesc",
        '//t:div[@type = "act"]/t:div[@type = "scene"][t:head]/t:stage',
        '//t:sp[contains(@who, " ")]/t:speaker',
        "//t:sp/t:l[@part]",
        "//t:sp/t:p",
        "//t:sp/t:lg",
    ],
    "subtitles": [
        "//t:appInfo/t:application[@ident][@version]",
        "//t:transcriptionDesc[@ident]",
        "//t:person[@xml:id][@n]/t:persName/t:abbr",
        '//t:text/t:timeline[@unit = "s"]/t:when[@xml:id][@interval][@since]',
        "//t:body/t:annotationBlock[@xml:id][@who][@start][@end]",
        '//t:u/t:seg[@type = "utterance"]',
        "//t:seg//t:w",
        "//t:seg//t:pause",
        "//t:seg//t:anchor[@synch]",
        "//t:annotationBlock/t:spanGrp/t:span[@from][@to]",
    ],
}
"""By genre, paths to what its readers look for."""
CASES = [(genre, path) for genre, paths in EXPECTED.items() for path in paths]
BY_GENRE = {document.stem: document for document in DOCUMENTS}


@pytest.mark.parametrize(("genre", "path"), CASES)
def test_document_has_what_its_readers_look_for(genre: str, path: str) -> None:
    document = etree.parse(str(BY_GENRE[genre]))

    assert document.xpath(path, namespaces=NAMESPACES)
