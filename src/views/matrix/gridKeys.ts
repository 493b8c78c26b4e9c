const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** The links of a table, row by row; a cell without one, or that a narrow screen leaves out, is none. */
function linksOf(table: HTMLTableElement): readonly (readonly HTMLElement[])[] {
  return [...table.rows]
    .map((row) =>
      [...row.cells].flatMap((cell) => {
        const link = cell.querySelector<HTMLElement>("a");
        return link && cell.getClientRects().length > 0 ? [link] : [];
      }),
    )
    .filter((links) => links.length > 0);
}

/**
 * Where a key leads from a link of the table: arrows from cell to cell, Home and End along the row, with Ctrl to the corners. Null for
 * a key that moves nowhere. A row may have cells without a link: from above or below, the next one that has.
 */
export function nextLink(
  table: HTMLTableElement,
  from: HTMLElement,
  key: string,
  withControl: boolean,
): HTMLElement | null {
  const move = moves[key];
  if (!move) return null;
  const rows = linksOf(table);
  const row = rows.findIndex((links) => links.includes(from));
  if (row < 0) return null;
  const [down, along] = move;
  const isCorner = withControl && down === 0 && !Number.isFinite(along);
  const at = isCorner ? (along < 0 ? 0 : rows.length - 1) : clamp(row + down, rows.length);
  const links = rows[at]!;
  if (down === 0) return links[clamp(rows[row]!.indexOf(from) + along, links.length)] ?? null;
  const column = indexOf(from);
  return links.find((link) => indexOf(link) >= column) ?? links.at(-1) ?? null;
}

const indexOf = (link: HTMLElement) => link.closest<HTMLTableCellElement>("th, td")?.cellIndex ?? 0;
const clamp = (at: number, length: number) => Math.max(0, Math.min(length - 1, at));
