import fontFile from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { SvgSetting } from "./standaloneSvg.ts";

/** What the page gives a picture that leaves it: the light theme, its type as part of the file, and the width of words. */
export async function pageSetting(): Promise<SvgSetting> {
  const font = await (await fetch(fontFile)).arrayBuffer();
  const canvas = document.createElement("canvas").getContext("2d");
  return {
    properties: lightProperties,
    styles: `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${base64(font)})}`,
    measure: (text, size) => {
      if (!canvas) return text.length * size * 0.5;
      canvas.font = `${size}px "Source Sans 3", system-ui, sans-serif`;
      return canvas.measureText(text).width;
    },
  };
}

/** Read while the page is in the light theme, into which nothing of it is drawn; `light-dark` stays as it is where no build resolved it. */
function lightProperties(names: readonly string[]): ReadonlyMap<string, string> {
  const root = document.documentElement;
  const theme = root.dataset["theme"];
  root.dataset["theme"] = "light";
  const style = getComputedStyle(root);
  const found = names.map((name): [string, string] => {
    const value = style.getPropertyValue(`--${name}`).trim();
    return [name, /^light-dark\(\s*([^,]+),/.exec(value)?.[1]?.trim() ?? value];
  });
  if (theme === undefined) delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  return new Map(found);
}

function base64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
}
