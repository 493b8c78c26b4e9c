import { inflateSync } from "node:zlib";

/**
 * The text of each page of a PDF that Chromium wrote, line by line as it was painted: codes of glyphs are read by the
 * font's own table, save where the page says them itself (PDF 32000-1, 9.10.3 ToUnicode CMaps, 14.9.4 ActualText).
 */
export function pdfText(pdf: Buffer): string[] {
  const found = pdf.toString("latin1").matchAll(/^(\d+) 0 obj\n(.*?)\nendobj/gms);
  const objects = new Map([...found].map(([, id, body]) => [id!, body!]));
  const stream = (id: string) => {
    const packed = /stream\n(.*)\nendstream/s.exec(objects.get(id) ?? "")?.[1] ?? "";
    return inflateSync(Buffer.from(packed, "latin1")).toString("latin1");
  };
  const fonts = new Map<string, Glyphs>();
  const font = (id: string) => {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1];
    const glyphs = fonts.get(id) ?? (table ? glyphsOf(stream(table)) : new Map<string, string>());
    fonts.set(id, glyphs);
    return glyphs;
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  return pages.map((page) => {
    const named = [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, font(id!)] as const);
    return textOf(stream(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? ""), new Map(named));
  });
}

/** What each code of a font stands for, codes in hexadecimal. */
type Glyphs = ReadonlyMap<string, string>;

function glyphsOf(table: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [, part] of table.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code, text] of part!.matchAll(/<(\w+)> <(\w+)>/g)) glyphs.set(code!, characters(text!));
  }
  for (const [, part] of table.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first, last, text] of part!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = parseInt(first!, 16); code <= parseInt(last!, 16); code += 1) {
        const hex = code.toString(16).toUpperCase().padStart(first!.length, "0");
        glyphs.set(hex, String.fromCharCode(parseInt(text!, 16) + code - parseInt(first!, 16)));
      }
    }
  }
  return glyphs;
}

function textOf(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let text = "";
  let glyphs: Glyphs = new Map();
  let line = "";
  const parts = /\/ActualText <FEFF(\w+)>.*?EMC|\/(F\d+) \S+ Tf|(\S+) Tm|<([0-9A-F]+)>/gs;
  for (const [, said, name, y, codes] of content.matchAll(parts)) {
    if (said) text += characters(said);
    else if (name) glyphs = fonts.get(name) ?? new Map();
    else if (y) text += line === "" || y === line ? "" : "\n";
    else {
      const size = [...glyphs.keys()][0]?.length ?? 2;
      for (let at = 0; at < codes!.length; at += size) text += glyphs.get(codes!.slice(at, at + size)) ?? "";
    }
    line = y ?? line;
  }
  return text;
}

/** Text in units of UTF-16. */
function characters(hex: string): string {
  return hex.replace(/\w{4}/g, (unit) => String.fromCharCode(parseInt(unit, 16)));
}
