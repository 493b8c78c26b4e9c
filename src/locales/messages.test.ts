import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { messages as en } from "./en/messages.ts";
import { messages as fr } from "./fr/messages.ts";
import { translator } from "./translate.ts";

const files = ["figure", "files", "frame", "report", "views"] as const;
interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** Arguments of a message, those inside its branches included; 0 is plain text and 7 the count of a plural. */
function namesIn(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ type, value, options = {} }) => [
    ...(type === 0 || type === 7 ? [] : [String(value)]),
    ...Object.values(options).flatMap((option) => namesIn(option.value)),
  ]);
}
const names = (text: string) => [...new Set(namesIn(new IntlMessageFormat(text, "fr").getAst()))].sort();
const pairs = files.flatMap((file) => Object.keys(fr[file]).map((key) => [file, key] as const));

describe("sentences", () => {
  it.each(files)("of %s are the same in both languages", (file) => {
    expect(Object.keys(en[file])).toEqual(Object.keys(fr[file]));
  });

  it.each(pairs)("%s.%s takes the same values in both languages and is well formed", (file, key) => {
    const [french, english] = [fr[file][key] ?? "", en[file][key] ?? ""];
    expect(names(english)).toEqual(names(french));
    const values = Object.fromEntries(names(french).map((name) => [name, 2]));
    for (const [language, messages] of [
      ["fr", fr],
      ["en", en],
    ] as const) {
      expect(translator(language, messages)(`${file}.${key}` as "frame.skip", values)).not.toMatch(/[{}]/);
    }
  });

  it("say what the reader knows, not the statistician's or the machine's word", () => {
    const words = files.flatMap((file) => Object.values(fr[file])).join("\n");
    expect(words).not.toMatch(/\b(TAL|NLP|SSR|SLD|watermark|funnel|cause spéciale|cause commune|le système a)\b/i);
  });
});
