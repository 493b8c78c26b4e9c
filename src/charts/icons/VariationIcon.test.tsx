import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { messages as english } from "../../locales/en/messages.ts";
import { messages as french } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import { SpeechContext } from "../Speech.ts";
import { VariationIcon } from "./VariationIcon.tsx";

function pointedAt(icon: Parameters<typeof VariationIcon>[0]["icon"], language: Language) {
  const t = translator(language, language === "fr" ? french : english);
  const drawn = renderToStaticMarkup(
    <SpeechContext value={{ language, t }}>
      <VariationIcon icon={icon} />
    </SpeechContext>,
  );
  return /<title>(.*)<\/title>/.exec(drawn)?.[1];
}

test("pointing at the icon gives the NHS analyst's own word for an unusual variation, in English", () => {
  expect(pointedAt("concern-low", "en")).toBe("Unusual variation: concerning (low). Special cause variation.");
  expect(pointedAt("common", "en")).toBe("Usual variation. Common cause variation.");
  expect(pointedAt("early-high", "en")).toBe("Early signal: to watch");
  expect(pointedAt("concern-low", "fr")).toBe("Variation inhabituelle vers le bas, à surveiller");
});
