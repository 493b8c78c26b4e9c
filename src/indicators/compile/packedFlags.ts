/** Something that is true or false of a unit `u`, never null. */
export interface Flag {
  readonly name: string;
  readonly condition: string;
}

/** Flags in one column: DuckDB gives each column of 122,880 rows a block of its own, whatever little it holds. */
const most = 62;

/** The flags as few columns of whole numbers, `<into>_0` and so on, one power of two for each. */
export function packFlags(flags: readonly Flag[], into = "flags"): readonly string[] {
  return piecesOf(flags).map((piece, at) => {
    const powers = piece.map(({ condition }, bit) => `CASE WHEN ${condition} THEN ${power(bit)} ELSE 0 END`);
    return `CAST(${powers.join(" + ")} AS BIGINT) AS ${into}_${at}`;
  });
}

/** The flags again, over what `packFlags` made, by name. */
export function unpackFlags(flags: readonly Pick<Flag, "name">[], from = "flags"): ReadonlyMap<string, string> {
  return new Map(
    piecesOf(flags).flatMap((piece, at) =>
      piece.map(({ name }, bit) => [name, `(u.${from}_${at} & ${power(bit)}) <> 0`] as const),
    ),
  );
}

/** The columns that `packFlags` makes of so many flags. */
export function packedColumns(flags: readonly Pick<Flag, "name">[], into: string): readonly string[] {
  return piecesOf(flags).map((_, at) => `${into}_${at}`);
}

const power = (bit: number) => `CAST(${2n ** BigInt(bit)} AS BIGINT)`;

const piecesOf = <F>(flags: readonly F[]) =>
  Array.from({ length: Math.ceil(flags.length / most) }, (_, at) => flags.slice(at * most, (at + 1) * most));
