"""Every date, size and name of the sample."""

from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
FACTS = HERE / "facts"
TERMS = HERE / "terms"

SEED = 20261115

RUN_IN = "2022-07-01"  # stays before the sample, so that its first month is already a full one
LOOKBACK = "2023-10-01"
PERIOD_START, PERIOD_END = "2023-11-01", "2026-10-31"
EXTRACTED_AT = "2026-11-15T06:00:00"
WATERMARK = {
    "visits": "2026-11-09",
    "notes": "2026-11-09",
    "nlp": "2026-11-05",
    "conditions": "2026-09-30",
}

OLD_VERSION, NEW_VERSION = "2025.1", "2026.1"
NEW_VERSION_DEPLOYED = "2026-01-12"
NEW_VERSION_READS_FROM = "2025-07-01"
NEW_DOCUMENT_CODES_FROM = "2025-11-26"

HOSPITAL_STAYS_PER_MONTH = 8_950
SIZE_RATIO = 20
