import { Search } from "lucide-react";
import { useSpeech } from "../../charts/Speech.ts";
import { paletteEvent } from "./paletteEvent.ts";

/** Opens the palette, for who does not know its key. */
export function PaletteButton() {
  const { t } = useSpeech();
  return (
    <button type="button" className="button" onClick={() => window.dispatchEvent(new Event(paletteEvent))}>
      <Search aria-hidden size={15} /> {t("frame.palette.search")}
    </button>
  );
}
