import { type ReactNode, useState } from "react";
import { AnnouncerContext } from "../../views/context/Announcer.ts";

/** The live region that says when something has loaded. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState("");
  return (
    <AnnouncerContext value={setWords}>
      {children}
      <p role="status" aria-live="polite" className="visually-hidden">{words}</p>
    </AnnouncerContext>
  );
}
