import { type ReactNode, useState } from "react";
import { AnnouncerContext } from "../../views/context/Announcer.ts";

/** The live region that says when something has loaded. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState("");
  return (
    <AnnouncerContext value={setWords}>
      {children}
      <output className="visually-hidden">{words}</output>
    </AnnouncerContext>
  );
}
