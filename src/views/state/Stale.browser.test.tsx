import { expect, it } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { SpeechContext } from "../../charts/Speech.ts";
import { loadMessages } from "../../locales/loadMessages.ts";
import { translator } from "../../locales/translate.ts";
import { parseAddress } from "../../perimeter/permalink.ts";
import { NavigationContext, PerimeterContext } from "../context/Navigation.ts";
import { Stale } from "./Stale.tsx";

const navigation = { address: parseAddress("/", "").address, href: () => "", go: () => undefined };
const view = { site: 1, from: "2024-01", to: "2024-12", grain: "month", filters: {} } as const;
const perimeter = { view, against: null, extent: view, crop: view, whole: null, unprotect: null };

it("what is read stays where it is on screen when the values above it arrive late and take less room", async () => {
  const t = translator("fr", await loadMessages("fr"));
  const screenWith = (stale: boolean) => (
    <SpeechContext value={{ language: "fr", t }}>
      <NavigationContext value={navigation}>
        <PerimeterContext value={perimeter}>
          <Stale stale={stale}>
            <div style={{ height: stale ? 4000 : 1000 }} />
            <h2>Verdicts</h2>
            <div style={{ height: 4000 }} />
          </Stale>
        </PerimeterContext>
      </NavigationContext>
    </SpeechContext>
  );
  const { rerender } = await render(screenWith(true));
  const heading = page.getByRole("heading", { name: "Verdicts" });
  heading.element().scrollIntoView();
  await expect.element(page.getByText(t("views.updating"))).toBeInTheDocument();
  const top = heading.element().getBoundingClientRect().top;
  await rerender(screenWith(false));
  await expect.poll(() => document.body.scrollHeight).toBeLessThan(6000);
  await expect.poll(() => heading.element().getBoundingClientRect().top).toBeCloseTo(top, 0);
});
