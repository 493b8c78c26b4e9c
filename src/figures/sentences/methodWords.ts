import { packedMethods } from "../../extract/descriptor/packedMethods.ts";
import type { Translate } from "../../locales/translate.ts";

/** How identifiers were replaced, in the language on screen where the descriptor says it as `timonerie pack` does, else as it stands. */
export function methodWords(method: string, t: Translate): string {
  const known = (["own", "shared"] as const).find((name) => packedMethods[name] === method);
  return known ? t(`figure.method.${known}`) : method;
}
