import { expect, it } from "vitest";
import { textMark } from "../plot/textMark.ts";
import { drawPicture } from "./drawPicture.ts";

const saying = (text: string) => ({ option: { graphic: [textMark({ x: 5, y: 5, text })] }, width: 80, height: 40 });

it("pictures are drawn in another thread, each for who asked for it, and one that cannot be takes no other with it", async () => {
  const broken = { ...saying("no"), option: { graphic: () => undefined } };
  const [first, refused, second] = await Promise.allSettled([
    drawPicture(saying("un")),
    drawPicture(broken),
    drawPicture(saying("deux")),
  ]);
  expect(first).toMatchObject({ status: "fulfilled", value: { width: 80, height: 40 } });
  expect(first).toHaveProperty("value.svg", expect.stringContaining(">un</text>"));
  expect(refused.status).toBe("rejected");
  expect(second).toHaveProperty("value.svg", expect.stringContaining(">deux</text>"));
});
