import type { Sentence } from "../locales/translate.ts";
import { sexes, stayTypes, visitTypes } from "../extract/store.ts";
import { type Address, home } from "./Address.ts";
import { addressWords as words } from "./addressWords.ts";
import { type Against, formatAgainst } from "./Against.ts";
import { extractPathOf } from "./extractPathOf.ts";
import { isMonth, monthCount } from "./months.ts";
import { isDay } from "./periods.ts";
import type { PivotChoice } from "./Pivot.ts";
import { pathOf, screenOf } from "./screenPath.ts";
import type { SheetFilters } from "./SheetFilters.ts";
import { ageBands, type Filters } from "./View.ts";

/** An address that was read, with a word for each value that had to be left out. */
export interface ReadAddress {
  readonly address: Address;
  readonly repairs: readonly Sentence[];
}

/** Parameters in the order in which an address says them. */
const keys = [
  "site",
  "from",
  "to",
  "grain",
  "sexe",
  "age",
  "venue",
  "sejour",
  "par",
  "profil",
  "document",
  "partie",
  "avec",
  "indicateurs",
  "vue",
  "depuis",
  "cherche",
  "domaine",
  "statut",
  "besoin",
  "tri",
  "lignes",
  "colonnes",
  "valeurs",
  "affiche",
  "extract",
] as const;
type Key = (typeof keys)[number];

function wordOf(table: Readonly<Record<string, string>>, value: string): string {
  for (const word in table) if (table[word] === value) return word;
  return value;
}

/**
 * The canonical address: path and query in a fixed order, filters in the order of their bands, nothing that is a default.
 * `parseAddress` gives the same value back.
 *
 * @example formatAddress({ ...home, site: "PSL" }) // "/?site=PSL"
 */
export function formatAddress(address: Address): string {
  const { filters, pivot } = address;
  const sorted = (
    list: readonly string[] | undefined,
    order: readonly string[],
    table: Readonly<Record<string, string>>,
  ) =>
    list &&
    order
      .filter((value) => list.includes(value))
      .map((value) => wordOf(table, value))
      .join(",");
  const said: Record<Key, string | null | undefined> = {
    site: address.site,
    from: address.window?.from,
    to: address.window?.to,
    grain: address.grain === home.grain ? null : wordOf(words.grain, address.grain),
    sexe: filters.sex,
    age: sorted(filters.age, ageBands, words.age),
    venue: sorted(filters.visit, visitTypes, words.visit),
    sejour: sorted(filters.stay, stayTypes, words.stay),
    par: address.by && wordOf(words.by, address.by),
    profil: address.profile,
    document: address.document && wordOf(words.document, address.document),
    partie: address.part && wordOf(words.part, address.part),
    avec: address.against && formatAgainst(address.against),
    indicateurs: address.indicators?.join(","),
    vue: address.as === home.as ? null : wordOf(words.as, address.as),
    depuis: address.since,
    cherche: address.sheets.text,
    domaine: address.sheets.domain && wordOf(words.domain, address.sheets.domain),
    statut: address.sheets.status && wordOf(words.status, address.sheets.status),
    besoin: address.sheets.need,
    tri: address.sort === home.sort ? null : wordOf(words.sort, address.sort),
    lignes: pivot.rows && wordOf(words.axis, pivot.rows),
    colonnes: pivot.columns && wordOf(words.axis, pivot.columns),
    valeurs: pivot.values?.join(","),
    affiche: pivot.says && wordOf(words.says, pivot.says),
    extract: address.extract,
  };
  let query = "";
  for (const key of keys) {
    const value = said[key];
    if (value) query += `${query === "" ? "?" : "&"}${key}=${readable(value)}`;
  }
  return pathOf(address.screen) + query;
}

/** Reads a path and a query (with or without `?`). Never throws: what cannot be read is left out, with a word. */
export function parseAddress(pathname: string, search: string): ReadAddress {
  const repairs: Sentence[] = [];
  const query = new URLSearchParams(search);
  const left = (key: string, value: string) =>
    void repairs.push({ id: "frame.repair.value", values: { key, value: value.slice(0, 60) } });
  const get = (key: Key) => query.get(key) || null;

  const one = <T extends string>(key: Key, table: Readonly<Record<string, T>>): T | null => {
    const word = get(key);
    if (word === null) return null;
    const value = Object.hasOwn(table, word) ? table[word] : undefined;
    if (value === undefined) left(key, word);
    return value ?? null;
  };
  const many = <T extends string>(
    key: Key,
    table: Readonly<Record<string, T>>,
    order: readonly T[],
  ): readonly T[] | undefined => {
    const given = (get(key) ?? "").split(",").filter(Boolean);
    const known = given.flatMap((word) => (Object.hasOwn(table, word) ? [table[word] as T] : (left(key, word), [])));
    return known.length > 0 ? order.filter((value) => known.includes(value)) : undefined;
  };

  const screen = screenOf(pathname);
  if (!screen) repairs.push({ id: "frame.repair.page", values: { path: pathname.slice(0, 60) } });
  for (const key of query.keys())
    if (!(keys as readonly string[]).includes(key))
      repairs.push({ id: "frame.repair.unknown", values: { key: key.slice(0, 60) } });

  const sex = one(
    "sexe",
    Object.fromEntries(sexes.map((value) => [value, value])) as Record<string, (typeof sexes)[number]>,
  );
  const age = many("age", words.age, ageBands);
  const visit = many("venue", words.visit, visitTypes);
  const stay = many("sejour", words.stay, stayTypes);
  const filters: Filters = { ...(sex && { sex }), ...(age && { age }), ...(visit && { visit }), ...(stay && { stay }) };
  const [text, domain] = [get("cherche"), one("domaine", words.domain)];
  const [status, need] = [one("statut", words.status), one("besoin", words.need)];
  const sheets: SheetFilters = {
    ...(text && { text }),
    ...(domain && { domain }),
    ...(status && { status }),
    ...(need && { need }),
  };

  const [rows, columns] = [one("lignes", words.axis), one("colonnes", words.axis)];
  const values = indicatorsOf("valeurs", get("valeurs"), left);
  const says = one("affiche", words.says);
  const pivot: PivotChoice = {
    ...(rows && { rows }),
    ...(columns && { columns }),
    ...(values && { values }),
    ...(says && { says }),
  };

  return {
    address: {
      screen: screen ?? home.screen,
      site: get("site"),
      window: windowOf(get("from"), get("to"), repairs),
      grain: one("grain", words.grain) ?? home.grain,
      filters,
      by: one("par", words.by),
      profile: get("profil"),
      document: one("document", words.document),
      part: one("partie", words.part),
      against: againstOf(get("avec"), repairs),
      indicators: indicatorsOf("indicateurs", get("indicateurs"), left),
      as: one("vue", words.as) ?? home.as,
      since: dayOf(get("depuis"), repairs),
      sheets,
      sort: one("tri", words.sort) ?? home.sort,
      pivot,
      extract: extractPathOf(get("extract"), repairs),
    },
    repairs,
  };
}

/** Names of indicators, each once; whether the catalogue has them is not known here. */
function indicatorsOf(
  key: Key,
  list: string | null,
  left: (key: string, value: string) => void,
): Address["indicators"] {
  const given = (list ?? "").split(",").filter(Boolean);
  const named = given.filter((id) => /^[a-z0-9-]+$/.test(id) || left(key, id));
  return named.length > 0 ? [...new Set(named)] : null;
}

function windowOf(from: string | null, to: string | null, repairs: Sentence[]): Address["window"] {
  if (from === null && to === null) return null;
  if (from && to && isMonth(from) && isMonth(to) && monthCount(from, to) > 0) return { from, to };
  repairs.push({ id: "frame.repair.period", values: { from: from?.slice(0, 20) ?? "…", to: to?.slice(0, 20) ?? "…" } });
  return null;
}

/** Two months with two dots between are a window, anything else is the code of a site. */
function againstOf(text: string | null, repairs: Sentence[]): Against | null {
  if (text === null) return null;
  const [from, to, ...more] = text.split("..");
  if (to === undefined) return { kind: "site", site: text };
  const window = more.length === 0 ? windowOf(from || "…", to || "…", repairs) : windowOf(text, null, repairs);
  return window && { kind: "window", window };
}

function dayOf(day: string | null, repairs: Sentence[]): string | null {
  if (day === null || isDay(day)) return day;
  repairs.push({ id: "frame.repair.day", values: { day: day.slice(0, 20) } });
  return null;
}

/** Nothing that an address would have to encode: a table writes a thousand of them. */
const isPlain = /^[\w.,/-]*$/;

/** Percent-encodes, leaving `,` and `/` as a reader expects them. */
function readable(value: string): string {
  if (isPlain.test(value)) return value;
  return encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/");
}
