import type { RememberedFigures } from "../../figures/since/RememberedFigures.ts";
import type { Keeping } from "../openForReading.ts";
import type { KeptExtract } from "../../figures/kept/KeptExtract.ts";
import type { Identified } from "./Shelf.ts";
import type { KeptStorage } from "./KeptStorage.ts";

/** A way to count published figures that a visit cut short left uncounted, once the records are loaded. */
interface KeepingFigures extends Keeping {
  catchUp(): Promise<void>;
}

/**
 * The ways to keep and to forget an extract's roll-ups and published figures. `remember` counts the latter, which takes a moment:
 * what is forgotten meanwhile does not come back.
 */
export function keepingOf(
  { shelf, memory }: KeptStorage,
  identified: Identified,
  extract: KeptExtract,
  remember: () => Promise<RememberedFigures>,
  kept: boolean,
): KeepingFigures {
  const { descriptor } = identified;
  const { synthetic, diffusion, governance } = descriptor;
  let wanted = kept;
  const rememberFigures = async () => {
    const figures = await remember();
    if (!wanted) return;
    await memory.remember(figures, governance.expiresAt);
    if (!wanted) await memory.forget(descriptor);
  };
  return {
    kept,
    byItself: synthetic || diffusion === "public",
    async keep() {
      wanted = true;
      await shelf.keep(identified, extract);
      // Closed or without room meanwhile: the next extract is compared with none.
      rememberFigures().catch(() => undefined);
    },
    async catchUp() {
      if (wanted && !(await memory.knows(descriptor))) await rememberFigures();
    },
    async forget() {
      wanted = false;
      await Promise.all([shelf.forget(identified), memory.forget(descriptor)]);
    },
  };
}
