import { createContext, useContext, useEffect } from "react";

/** Says a sentence through the app's live region. */
export const AnnouncerContext = createContext<(words: string) => void>(() => {});

/** Says `words` once they are there, and again when they change. */
export function useAnnouncement(words: string | null): void {
  const announce = useContext(AnnouncerContext);
  useEffect(() => {
    if (words) announce(words);
  }, [announce, words]);
}
