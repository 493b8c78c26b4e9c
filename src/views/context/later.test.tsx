import { Suspense } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { later } from "./later.tsx";

const Answer = ({ to }: { readonly to: string }) => <p>{to}</p>;

it("shows the fallback while the code is on its way, and never once it has come", async () => {
  const Part = later(async () => ({ default: Answer }));
  const drawn = () =>
    renderToStaticMarkup(
      <Suspense fallback={<p>…</p>}>
        <Part to="38 sites" />
      </Suspense>,
    );
  expect(drawn()).toContain("<p>…</p>");
  await Part.fetch();
  expect(drawn()).toBe("<p>38 sites</p>");
});
