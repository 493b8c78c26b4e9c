import { dateLiteral, literalList } from "../engine/literal.ts";
import { documentUnits } from "../indicators/compile/documentUnits.ts";
import type { Family } from "../indicators/compile/Family.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";

const everyDocument: Family = {
  id: "document_all",
  unit: "document",
  stays: null,
  documents: "all",
  documentsIfAdmitted: [],
  indicators: [],
};

/**
 * Documents of some sites by month of the document: of each group, and of all together (`document_group` null). Result columns:
 * `site`, `month`, `document_group`, `documents`, `read`, `unreadable` (without a text to read), `unknown` (of unknown type), `patients`
 * (distinct, those of documents without a stay not counted).
 */
export function documentCountsSql(sites: readonly number[], from: string, to: string, dialect: Dialect): string {
  const month = dialect.periodOf("u.anchor", "month");
  const counted = [
    "count(*) AS documents",
    `${dialect.sumInteger("u.read_documents")} AS read`,
    `${dialect.sumInteger("CASE WHEN u.readable THEN 0 ELSE 1 END")} AS unreadable`,
    `${dialect.sumInteger("CASE WHEN u.document_group = 'UNKNOWN' THEN 1 ELSE 0 END")} AS unknown`,
    "count(DISTINCT u.person_id) AS patients",
  ];
  return `SELECT s.site, ${month} AS month, ${dialect.toText("u.document_group")} AS document_group, ${counted.join(", ")}
  FROM (${documentUnits(everyDocument, dialect).select}) u
    JOIN site_member s ON s.hospital = u.hospital AND s.unit_site = u.unit_site
  WHERE u.anchor BETWEEN ${dateLiteral(from)} AND ${dateLiteral(to)} AND s.site IN ${literalList(sites)}
  GROUP BY GROUPING SETS ((s.site, ${month}, u.document_group), (s.site, ${month}))`;
}
