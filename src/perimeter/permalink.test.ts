import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Address, home } from "./Address.ts";
import { formatAddress, parseAddress } from "./permalink.ts";
import { anyAddress } from "./testing/anyAddress.ts";

const read = (href: string) => {
  const url = new URL(href, "https://own.invalid");
  return parseAddress(url.pathname, url.search);
};

describe("permalink", () => {
  it("reads like a sentence", () => {
    const view: Address = {
      ...home,
      site: "PSL",
      window: { from: "2024-01", to: "2024-12" },
      filters: { sex: "f", age: ["75–84", "85+"] },
      extract: "/data-samples/",
    };
    expect(formatAddress(view)).toBe(
      "/?site=PSL&from=2024-01&to=2024-12&sexe=f&age=75-84,85%2B&extract=/data-samples/",
    );
  });

  it("gives back what it was given", () => {
    fc.assert(
      fc.property(anyAddress, (given) => {
        expect(read(formatAddress(given))).toEqual({ address: given, repairs: [] });
      }),
    );
  });

  it("never throws, and its own form is a fixed point", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (path, search) => {
        const once = formatAddress(parseAddress(path, search).address);
        expect(formatAddress(read(once).address)).toBe(once);
      }),
    );
  });

  it.each([
    ["/?from=2024-13&to=2024-12", "frame.repair.period"],
    ["/?from=2024-05&to=2024-01", "frame.repair.period"],
    ["/?from=2024-05", "frame.repair.period"],
    ["/site?avec=2024-05..2024-01", "frame.repair.period"],
    ["/site?avec=2024-05..", "frame.repair.period"],
    ["/site?avec=2024-05..2024-06..2024-07", "frame.repair.period"],
    ["/?age=75-84,90", "frame.repair.value"],
    ["/?sexe=x", "frame.repair.value"],
    ["/?sexe=toString", "frame.repair.value"],
    ["/qualite?document=lettre", "frame.repair.value"],
    ["/qualite?partie=toString", "frame.repair.value"],
    ["/?colour=blue", "frame.repair.unknown"],
    ["/tableau", "frame.repair.page"],
    ["/comparaison?tri=taux", "frame.repair.value"],
    ["/alertes?vue=crise&depuis=2026-02-30", "frame.repair.day"],
    ["/catalogue?domaine=urgence", "frame.repair.value"],
    ["/explorateur?lignes=ville", "frame.repair.value"],
    ["/explorateur?valeurs=A", "frame.repair.value"],
    ["/rapport/autre", "frame.repair.page"],
    ["/rapport/cme?indicateurs=a,B", "frame.repair.value"],
    ["/?extract=https://elsewhere.example/x/", "frame.repair.extract"],
    ["/?extract=//elsewhere.example/x/", "frame.repair.extract"],
    ["/?extract=/%5Celsewhere.example/", "frame.repair.extract"],
    ["/?extract=/a/../b/", "frame.repair.extract"],
  ])("says a word about %s", (href, id) => {
    const { repairs } = read(href);
    expect(repairs.map((repair) => repair.id)).toEqual([id]);
  });

  it("keeps the values that can be read beside one that cannot", () => {
    expect(read("/?age=90,85%2B,0-7").address.filters).toEqual({ age: ["0–7", "85+"] });
  });
});
