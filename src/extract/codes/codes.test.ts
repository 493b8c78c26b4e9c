import { describe, expect, test } from "vitest";
import { careSiteLevel } from "./careSiteLevel.ts";
import { dischargeClass } from "./dischargeClass.ts";
import { documentGroup } from "./documentGroup.ts";
import { sex } from "./sex.ts";
import { stayType } from "./stayType.ts";
import { transferredIn } from "./transferredIn.ts";
import { viaEmergency } from "./viaEmergency.ts";
import { visitType } from "./visitType.ts";

describe("folding of source values", () => {
  test.each([
    ["hospitalisés", "hospitalisés"],
    ["HOSPITALISES", "hospitalisés"],
    ["hospitalisé", "hospitalisés"],
    ["Hospitalisation incomplete", "hospitalisation incomplète"],
    ["hospitalisations incomplètes", "hospitalisation incomplète"],
    ["urgences", "urgence"],
    ["Consultations Externes", "consultation externe"],
    ["hospitalisés ".normalize("NFD"), "hospitalisés"],
    ["chirurgie", null],
    ["", null],
    [null, null],
  ])("visit %j → %s", (value, type) => expect(visitType(value)).toBe(type));

  test.each([
    ["mco", "MCO"],
    ["PSYCHIATRIE", "Psychiatrie"],
    ["PSY", "Psychiatrie"],
    ["ssr", "SSR"],
    ["SLD", "SLD"],
    ["HAD", null],
  ])("stay %s → %s", (value, type) => expect(stayType(value)).toBe(type));

  test.each([
    ["m", "m"],
    ["F", "f"],
    ["W", "f"],
    ["i", null],
  ])("sex %s → %s", (value, folded) => expect(sex(value)).toBe(folded));

  test.each([
    ["6-DC", "death"],
    ["1-domi", "home"],
    ["0-TRSF-MCO-INT-APHP", "transfer"],
    ["3-TRSF-SSR-EXT-APHP", "transfer"],
    ["9", "death"],
    ["8", "home"],
    ["6", "transfer"],
    ["Décès", "death"],
    ["deces", "death"],
    ["Domicile", "home"],
    ["transfert provisoire", "transfer"],
    ["1-DOMI-HAD", null],
    ["80", null],
    ["non renseigné", null],
    [null, null],
  ])("discharge %j → %s", (value, folded) => expect(dischargeClass(value)).toBe(folded));

  test.each([
    [["2-URG"], true],
    [["Service d’Urgence"], true],
    [["SERVICE_URGENCES"], true],
    [["urgences adultes"], true],
    [[null, "2-URG"], true],
    [["chirurgie"], false],
    [["Chirurgie orthopédique", "1-DIRECT"], false],
    [["neurochirurgie"], false],
    [[null, null], false],
  ])("via the emergency department: %j → %s", (values, expected) => expect(viaEmergency(...values)).toBe(expected));

  test.each([
    ["0-TRSF-MCO-INT", null, true],
    ["3-TRSF-SSR-EXT-APHP", null, true],
    ["7", null, true],
    ["8", null, false],
    [null, "Transfert d'un autre établissement", true],
    [null, "7", false],
    ["2-URG", "service d'urgence", false],
  ])("transferred in: %j, %j → %s", (admittedFrom, provenance, expected) =>
    expect(transferredIn(admittedFrom, provenance)).toBe(expected),
  );

  test.each([
    ["CRH", "DISCHARGE"],
    ["CR:CRH-HOSPI", "DISCHARGE"],
    ["crh-hc", "DISCHARGE"],
    ["CRH-EXTRA", "OTHER"],
    ["cr-urge", "EMERGENCY"],
    ["CR:CR-URG", "EMERGENCY"],
    ["CR-URGENT", "OTHER"],
    ["CR-CONS-PED", "CONSULTATION"],
    ["ORDO-MED", "PRESCRIPTION"],
    ["ordonnance", "PRESCRIPTION"],
    ["RCP", "TUMOUR_BOARD"],
    ["inconnu", "UNKNOWN"],
    ["Pending classification", "OTHER"],
    [null, "UNKNOWN"],
  ])("document %j → %s", (value, group) => expect(documentGroup(value)).toBe(group));

  test.each([
    ["AP-HP", "all"],
    ["Groupe hospitalier (GH)", "group"],
    ["GHU", "group"],
    ["HOPITAL", "hospital"],
    ["Pôle/DMU", "department"],
    ["Unité Fonctionnelle (UF)", "unit"],
    ["Unité d’hébergement (UH)", null],
    ["Service/Département", null],
  ])("level %s → %s", (type, level) => expect(careSiteLevel(type)).toBe(level));
});
