import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Entry } from "../../register/Entry.ts";
import { mergeEntries } from "../../register/mergeEntries.ts";
import { readRegister, type RegisterOwner } from "../../register/readRegister.ts";
import { takenFrom } from "../../register/takenFrom.ts";
import { writeRegister } from "../../register/writeRegister.ts";
import type { ExtractOnScreen } from "../../views/context/Extracts.ts";
import { type Register, RegisterContext } from "../../views/context/Register.ts";
import { RegisterStorage } from "../kept/RegisterStorage.ts";

const storage = new RegisterStorage();

/** Holds what people said of the figures of the establishment on screen, and keeps it in the browser. */
export function RegisterProvider({
  extract,
  children,
}: {
  readonly extract: ExtractOnScreen | null;
  readonly children: ReactNode;
}) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [kept, setKept] = useState(true);
  const latest = useRef(entries);
  const { establishment, synthetic } = extract?.opened.descriptor ?? {};
  const owner = useMemo<RegisterOwner | null>(
    () => (establishment === undefined || synthetic === undefined ? null : { establishment, synthetic }),
    [establishment, synthetic],
  );
  useEffect(() => {
    let isShown = true;
    const show = (found: readonly Entry[]) => {
      latest.current = found;
      setEntries(found);
    };
    show([]);
    // What is written while it is read stays.
    if (owner) void storage.read(owner).then((found) => isShown && show(mergeEntries(found, latest.current)));
    return () => void (isShown = false);
  }, [owner]);
  const register = useMemo<Register | null>(() => {
    if (!owner) return null;
    const keep = (next: readonly Entry[]) => {
      latest.current = next;
      setEntries(next);
      storage.write(owner, next).then(
        () => setKept(true),
        () => setKept(false),
      );
    };
    return {
      entries,
      kept,
      put: (entry) => keep([...latest.current.filter(({ id }) => id !== entry.id), entry]),
      remove: (id) => keep(latest.current.filter((entry) => entry.id !== id)),
      clear: () => keep([]),
      file: () => writeRegister(latest.current, owner),
      take(text) {
        const read = readRegister(text, owner, new Date());
        if ("refused" in read) return read;
        const known = latest.current;
        const merged = mergeEntries(known, read.ok);
        keep(merged);
        return takenFrom(known, merged);
      },
    };
  }, [owner, entries, kept]);
  return <RegisterContext value={register}>{children}</RegisterContext>;
}
