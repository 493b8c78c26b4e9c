import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { navigate } from "wouter/use-browser-location";
import type { Sentence } from "../../locales/translate.ts";
import type { Address } from "../../perimeter/Address.ts";
import { changedAddress } from "../../perimeter/changedAddress.ts";
import { formatAddress, parseAddress } from "../../perimeter/permalink.ts";
import { type Navigation, NavigationContext } from "../../views/context/Navigation.ts";
import { RepairsContext } from "./Repairs.ts";
import { useDeparture } from "./useDeparture.ts";
import { useBrowserAddress } from "./useBrowserAddress.ts";

/** Reads the address, puts it into its canonical form, and keeps a word about whatever could not be read until the reader goes on. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const written = useBrowserAddress();
  const { address, repairs } = useMemo(() => readAddress(written), [written]);
  const [said, setSaid] = useState<readonly Sentence[]>(repairs);
  const [seen, setSeen] = useState(repairs);
  if (seen !== repairs) {
    setSeen(repairs);
    if (repairs.length > 0) setSaid(repairs);
  }
  useDeparture(useCallback(() => setSaid([]), []));
  const canonical = formatAddress(address);

  const current = useRef(address);
  useEffect(() => {
    // What is below may have gone on in the same commit: its address is not to be undone.
    if (location.pathname + location.search !== written) return;
    current.current = address;
    if (canonical !== written) history.replaceState(null, "", canonical);
  }, [address, canonical, written]);

  const href = useCallback((change: Partial<Address>) => formatAddress(changedAddress(address, change)), [address]);
  const go = useCallback((change: Partial<Address>, how: "push" | "replace" = "push") => {
    const next = changedAddress(current.current, change);
    const target = formatAddress(next);
    if (target === location.pathname + location.search) return;
    current.current = next;
    // The router's own: it lets the app know.
    navigate(target, { replace: how === "replace" });
  }, []);
  const navigation = useMemo<Navigation>(() => ({ address, href, go }), [address, href, go]);
  const say = useCallback(
    (more: readonly Sentence[]) => setSaid((before) => [...before, ...more.filter((one) => !before.includes(one))]),
    [],
  );
  const words = useMemo(() => ({ said, say, dismiss: () => setSaid([]) }), [said, say]);
  return (
    <NavigationContext value={navigation}>
      <RepairsContext value={words}>{children}</RepairsContext>
    </NavigationContext>
  );
}

function readAddress(written: string) {
  const query = written.indexOf("?");
  return query < 0 ? parseAddress(written, "") : parseAddress(written.slice(0, query), written.slice(query));
}
