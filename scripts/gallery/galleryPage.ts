import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { languages, widths } from "./looks.ts";
import type { Subject } from "./Subject.ts";
import { pictureFile } from "./Taken.ts";

type Choices = readonly (readonly [value: string, words: string])[];

const kinds = { screen: "Screens", state: "States" } as const;
const themeNames: Choices = [
  ["light", "Light"],
  ["dark", "Dark"],
  ["contrast", "High contrast"],
  ["paper", "Paper"],
];
const languageNames: Choices = [
  ["fr", "French"],
  ["en", "English"],
];
const widthNames: Choices = widths
  .filter(({ themes }) => !themes.includes("paper"))
  .map(({ width }) => [String(width), `${width} px`]);

/** One page over the pictures beside it, which needs nothing else: what is chosen stands side by side. */
export async function galleryPage(subjects: readonly Subject[], faults: readonly string[]): Promise<string> {
  const beside = (name: string) => readFile(join(import.meta.dirname, "page", name), "utf8");
  const part = (kind: Subject["kind"]) => {
    const rows = subjects.filter((subject) => subject.kind === kind).map(row);
    return `<section data-kind="${kind}"><h2>${kinds[kind]}</h2>\n${rows.join("\n")}\n</section>`;
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Timonerie, every screen</title>
<style>
${await beside("page.css")}</style>
<header>
<h1>Timonerie, every screen</h1>
<form>
${subjectChoice(subjects)}
${boxes("language", "Language", languageNames, ["fr"])}
${boxes("width", "Width", widthNames, ["1440", "390"])}
${boxes("theme", "Theme", themeNames, ["light", "dark"])}
</form>
${faults.length > 0 ? `<ul class="faults">${faults.map((fault) => `<li>${escaped(fault)}`).join("")}</ul>` : ""}
</header>
<main>
${part("screen")}
${part("state")}
</main>
<script>
${await beside("page.js")}</script>
</html>
`;
}

function row(subject: Subject): string {
  const figures = languages.flatMap((language) =>
    widths.flatMap(({ width, themes }) =>
      themes.map((theme) => {
        const file = pictureFile({ subject, language, width, theme });
        const words = theme === "paper" ? `${language}, paper` : `${language}, ${width} px, ${theme}`;
        return `<figure data-language="${language}" ${theme === "paper" ? "" : `data-width="${width}" `}data-theme="${theme}"><a href="${file}"><img loading="lazy" src="${file}" alt="${escaped(subject.title)}, ${words}" style="--width: ${width}"></a><figcaption>${words}</figcaption></figure>`;
      }),
    ),
  );
  return `<article id="${subject.name}"><h3>${escaped(subject.title)} <code>${escaped(subject.address)}</code></h3>
<div>${figures.join("")}</div></article>`;
}

function subjectChoice(subjects: readonly Subject[]): string {
  const groups = (["screen", "state"] as const).map((kind) => {
    const options = subjects.filter((subject) => subject.kind === kind);
    return `<optgroup label="${kinds[kind]}">${options
      .map(({ name, title }) => `<option value="${name}">${escaped(title)}`)
      .join("")}</optgroup>`;
  });
  return `<label>Screen <select name="subject"><option value="">All${groups.join("")}</select></label>`;
}

function boxes(name: string, legend: string, choices: Choices, checked: readonly string[]): string {
  const inputs = choices.map(
    ([value, words]) =>
      `<label><input type="checkbox" name="${name}" value="${value}"${checked.includes(value) ? " checked" : ""}> ${words}</label>`,
  );
  return `<fieldset><legend>${legend}</legend>${inputs.join(" ")}</fieldset>`;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
