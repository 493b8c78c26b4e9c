"""Parquet with the same bytes on every run: one thread, fixed row groups, no metadata of its own."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

ROWS_PER_GROUP = 120_000


def table(**columns) -> pa.Table:
    return pa.table({name: _array(values) for name, values in columns.items()})


def write(data: pa.Table, path: Path, rows_per_group: int = ROWS_PER_GROUP) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(data.replace_schema_metadata(None), path, compression="zstd", row_group_size=rows_per_group)


class PartWriter:
    """Writes a large table in slices, never holding it whole."""

    def __init__(self, path: Path, schema: pa.Schema):
        path.parent.mkdir(parents=True, exist_ok=True)
        self._writer = pq.ParquetWriter(
            path, schema.remove_metadata(), compression="zstd", dictionary_pagesize_limit=64 * 1024 * 1024
        )

    def write(self, slice_: pa.Table) -> None:
        self._writer.write_table(slice_.replace_schema_metadata(None))

    def close(self) -> None:
        self._writer.close()


def _array(values):
    if isinstance(values, (pa.Array, pa.ChunkedArray)):
        return values
    if isinstance(values, np.ndarray) and values.dtype.kind in "OU":
        return pa.array(values.tolist(), type=pa.string())
    return pa.array(values)
