import fontFile from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import type { SvgSetting } from "./standaloneSvg.ts";

/** What the page gives a picture that leaves it: the light theme, its type as part of the file, and the width of words. */
export async function pageSetting(): Promise<SvgSetting> {
  const style = getComputedStyle(document.documentElement);
  const font = await (await fetch(fontFile)).arrayBuffer();
  const canvas = document.createElement("canvas").getContext("2d");
  return {
    property: (name) => {
      const value = style.getPropertyValue(`--${name}`).trim();
      return /^light-dark\(\s*([^,]+),/.exec(value)?.[1]?.trim() ?? value;
    },
    styles: `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${base64(font)})}`,
    measure: (text, size) => {
      if (!canvas) return text.length * size * 0.5;
      canvas.font = `${size}px "Source Sans 3", system-ui, sans-serif`;
      return canvas.measureText(text).width;
    },
  };
}

function base64(bytes: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(""));
}
