import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { type OfflineCopy, OfflineCopyContext } from "../../views/context/OfflineCopy.ts";

const script = "/serviceWorker.js";

/** Absent on plain http. The worker is made by the build, and would stand in the way of a development server. */
const workers: ServiceWorkerContainer | undefined = import.meta.env.PROD ? navigator.serviceWorker : undefined;

/** Makes, finds and erases the copy of the app with which it opens without a network; one who installs the app wants it too. */
export function OfflineCopyProvider({ children }: { readonly children: ReactNode }) {
  const [state, setState] = useState<OfflineCopy["state"]>("none");

  const make = useCallback(async () => {
    setState("copying");
    const isThere = await copied().catch(() => false);
    if (!isThere) await erased();
    setState(isThere ? "there" : "failed");
  }, []);

  const erase = useCallback(async () => {
    await erased();
    setState("none");
  }, []);

  useEffect(() => {
    if (!workers) return;
    let isShown = true;
    void workers.getRegistration().then((found) => isShown && found?.active && setState("there"));
    const installed = () => void make();
    addEventListener("appinstalled", installed);
    return () => {
      isShown = false;
      removeEventListener("appinstalled", installed);
    };
  }, [make]);

  const copy = useMemo<OfflineCopy>(
    () => ({ state, make: () => void make(), erase: () => void erase() }),
    [state, make, erase],
  );
  return <OfflineCopyContext value={workers ? copy : null}>{children}</OfflineCopyContext>;
}

/** Whether the copy is whole. What the browser keeps for other pages is what it clears last. */
async function copied(): Promise<boolean> {
  await navigator.storage.persist();
  const registration = await workers!.register(script);
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker) return false;
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === "activated") resolve(true);
      if (worker.state === "redundant") resolve(false);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

async function erased(): Promise<void> {
  const registration = await workers!.getRegistration();
  await registration?.unregister();
  const own = (await caches.keys()).filter((name) => name.startsWith("workbox-precache"));
  await Promise.all(own.map((name) => caches.delete(name)));
}
