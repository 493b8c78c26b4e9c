"""Runs one version over the distinct texts, through EDS-NLP's own Parquet writers."""

import hashlib
import shutil
from pathlib import Path

import edsnlp
import pyarrow as pa
import pyarrow.parquet as pq

from ..settings import NEW_VERSION_DEPLOYED
from ..texts.pool import Text
from . import pipeline


def read_texts(texts: list[Text], version: str, converter: str, cache: Path) -> pa.Table:
    """What the writer gave for each text, its note_id being the number of the text."""
    done = cache / f"{version}-{converter}-{_fingerprint(texts, version)}"
    if not done.exists():
        unfinished = cache / f"{done.name}.part"
        shutil.rmtree(unfinished, ignore_errors=True)
        _run(texts, version, converter, unfinished)
        unfinished.rename(done)
    return pq.read_table(done)


def _run(texts: list[Text], version: str, converter: str, folder: Path) -> None:
    documents = [{"note_id": t.id, "note_text": t.body, "note_datetime": NEW_VERSION_DEPLOYED} for t in texts]
    data = edsnlp.data.from_iterable(documents, converter="omop", doc_attributes=["note_datetime"])
    data = data.map_pipeline(pipeline.build(version))
    data.write_parquet(
        folder, converter=converter, span_getter=pipeline.SPANS, span_attributes=pipeline.ATTRIBUTES, overwrite=True
    )


def _fingerprint(texts: list[Text], version: str) -> str:
    digest = hashlib.sha256(Path(pipeline.__file__).read_bytes())
    for name in pipeline.TERM_LISTS:
        digest.update("\n".join(pipeline.term_list(version, name)).encode())
    for text in texts:
        digest.update(f"{text.id}\0{text.body}\0".encode())
    return digest.hexdigest()[:16]
