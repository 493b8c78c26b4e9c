import { useEffect, useState } from "react";
import type { Drawing } from "./Drawing.ts";
import { drawPicture } from "./drawPicture.ts";
import type { Picture } from "./Picture.ts";

type Drawn = { readonly picture: Picture } & ({ readonly drawing: Drawing } | { readonly failure: Error });

/** A picture drawn, or the one before while it is; null before the first. Throws where it cannot be drawn. */
export function useDrawing(picture: Picture): { readonly drawing: Drawing | null; readonly isCurrent: boolean } {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let left = false;
    const draw = async () => {
      const found = await drawPicture(picture).then(
        (drawing) => ({ picture, drawing }),
        (failure: Error) => ({ picture, failure }),
      );
      if (!left) setDrawn(found);
    };
    void draw();
    return () => {
      left = true;
    };
  }, [picture]);
  if (drawn && "failure" in drawn) throw drawn.failure;
  return { drawing: drawn?.drawing ?? null, isCurrent: drawn?.picture === picture };
}
