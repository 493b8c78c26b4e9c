import { Suspense, useEffect, useState } from "react";
import { later } from "../../views/context/later.tsx";
import { paletteEvent } from "../../views/context/paletteEvent.ts";

export const PaletteDialog = later(() => import("./PaletteDialog.tsx"));

/** Opens the palette with Ctrl K or ⌘ K, even in a field; its code is fetched the first time. */
export function Palette() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const show = () => setOpen(true);
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      show();
    };
    window.addEventListener("keydown", press);
    window.addEventListener(paletteEvent, show);
    return () => {
      window.removeEventListener("keydown", press);
      window.removeEventListener(paletteEvent, show);
    };
  }, []);
  return open ? (
    <Suspense fallback={null}>
      <PaletteDialog onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
