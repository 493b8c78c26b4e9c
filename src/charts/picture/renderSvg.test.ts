import { expect, it } from "vitest";
import { textMark } from "../plot/textMark.ts";
import { renderSvg } from "./renderSvg.ts";

it("a picture holds the words of its option as words, and asks for no style and no script", () => {
  const hostile = `<script>\u0001alert("&'")</script>`;
  const svg = renderSvg({ option: { graphic: [textMark({ x: 5, y: 5, text: hostile })] }, width: 100, height: 50 });
  expect(svg).toContain(">&lt;script&gt;alert(&quot;&amp;&#39;&quot;)&lt;/script&gt;</text>");
  expect(svg).toContain(' font-size="13px" font-family="var(--font)"');
  expect(svg).not.toMatch(/<script|<style| style=| class=|\n/);
});
