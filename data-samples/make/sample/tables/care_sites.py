"""care_site and fact_relationship."""

import pyarrow as pa

from ..parquet import table
from ..sites.hierarchy import Place
from ..sites.site import Site

CARE_SITE_DOMAIN, INCLUDED_IN = 57, 46233688


def care_site(places: list[Place], sites: list[Site]) -> pa.Table:
    site_of = {site.id: site for site in sites}
    hospitals = [site_of.get(p.id) for p in places]
    return table(
        care_site_id=[p.id for p in places],
        care_site_source_value=[p.short for p in places],
        care_site_name=[p.name for p in places],
        care_site_short_name=[p.short for p in places],
        care_site_type_source_value=[p.type for p in places],
        place_of_service_source_value=pa.array([_service(p) for p in places], type=pa.string()),
        valid_start_date=pa.array(["2019-07-03"] * len(places)).cast(pa.date32()),
        valid_end_date=pa.nulls(len(places), pa.date32()),
        profile=pa.array([h and h.profile for h in hospitals], type=pa.string()),
        finess=pa.array([h and h.finess for h in hospitals], type=pa.string()),
        latitude=pa.array([h and h.latitude for h in hospitals], type=pa.float64()),
        longitude=pa.array([h and h.longitude for h in hospitals], type=pa.float64()),
    )


def fact_relationship(places: list[Place]) -> pa.Table:
    children = [p for p in places if p.parent is not None]
    return table(
        domain_concept_id_1=[CARE_SITE_DOMAIN] * len(children),
        fact_id_1=[p.id for p in children],
        domain_concept_id_2=[CARE_SITE_DOMAIN] * len(children),
        fact_id_2=[p.parent for p in children],
        relationship_concept_id=[INCLUDED_IN] * len(children),
    )


def _service(place: Place) -> str | None:
    if "REANIMATION PEDIATRIQUE" in place.name:
        return "REA PED"
    if "REANIMATION" in place.name:
        return "REA ADULTE"
    return "SC ADULTE" if "SURVEILLANCE CONTINUE" in place.name else None
