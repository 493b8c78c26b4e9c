import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type MessageId, translator } from "../../locales/translate.ts";
import type { Problem } from "../Problem.ts";

const say = [translator("fr", fr), translator("en", en)];

/** Everything that the screen says of problems, in both languages. */
export function sentences(problems: readonly Problem[]): string {
  return problems
    .flatMap(({ code, values }) =>
      say.flatMap((translate) => [
        translate(`problem.${code}` as MessageId, values),
        translate(`problem.${code}.advice` as MessageId, values),
      ]),
    )
    .join("\n");
}
