import type { ReactNode } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { MessageId } from "../../locales/translate.ts";

type PartName = Extract<MessageId, `catalogue.part.${string}`> extends `catalogue.part.${infer Name}` ? Name : never;

/** One part of a sheet under its name. */
export function SheetPart({ name, children }: { readonly name: PartName; readonly children: ReactNode }) {
  const { t } = useSpeech();
  return (
    <div>
      <dt>{t(`catalogue.part.${name}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
