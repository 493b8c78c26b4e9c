"""The writers' rows for each text, repeated for each document that carries it, under that document's id."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from ..parquet import PartWriter

NOTES_PER_SLICE = 20_000


def write_ents(rows: pa.Table, note_ids: np.ndarray, texts: np.ndarray, path: Path) -> None:
    rows = rows.take(pc.sort_indices(rows, [("note_id", "ascending"), ("start", "ascending"), ("end", "ascending"), ("label", "ascending")]))
    owner = rows.column("note_id").to_numpy()
    first = np.searchsorted(owner, np.arange(owner.max() + 2))
    writer = PartWriter(path, rows.schema)
    for begin in range(0, len(note_ids), NOTES_PER_SLICE):
        of_slice, ids = texts[begin : begin + NOTES_PER_SLICE], note_ids[begin : begin + NOTES_PER_SLICE]
        known = of_slice < len(first) - 1
        of_slice, ids = of_slice[known], ids[known]
        count = first[of_slice + 1] - first[of_slice]
        within = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        repeated = rows.take(pa.array(np.repeat(first[of_slice], count) + within))
        writer.write(repeated.set_column(0, "note_id", pa.array(np.repeat(ids, count))))
    writer.close()


def write_omop(rows: pa.Table, note_ids: np.ndarray, texts: np.ndarray, path: Path) -> None:
    rows = rows.take(pc.sort_indices(rows, [("note_id", "ascending")])).combine_chunks()
    position = np.full(int(pc.max(rows["note_id"]).as_py()) + 1, -1)
    position[rows["note_id"].to_numpy()] = np.arange(rows.num_rows)
    writer = PartWriter(path, rows.schema)
    for begin in range(0, len(note_ids), NOTES_PER_SLICE):
        part = slice(begin, begin + NOTES_PER_SLICE)
        repeated = rows.take(pa.array(position[texts[part]]))
        writer.write(repeated.set_column(0, "note_id", pa.array(note_ids[part])))
    writer.close()
