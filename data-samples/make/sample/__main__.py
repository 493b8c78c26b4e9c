import argparse
from pathlib import Path

from .warehouse import make

parser = argparse.ArgumentParser(description="Makes the synthetic warehouse that `pack` turns into the sample extract.")
parser.add_argument("--out", type=Path, required=True, help="folder of the plan, the warehouse and the NLP outputs")
parser.add_argument("--cache", type=Path, required=True, help="folder that keeps what EDS-NLP gave for each distinct text")
parser.add_argument("--share", type=float, default=1.0, help="part of the patients to make, for trials")
parser.add_argument("--events", type=Path, help="where to write the list of built-in events")
parser.add_argument("--check", action="store_true", help="print the whole truth beside what was flagged")
given = parser.parse_args()
make(given.out, given.cache, given.share, given.events, given.check)
