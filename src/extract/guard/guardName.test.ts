import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contractTables } from "../contractTables.ts";
import { columnWords } from "./columnWords.ts";
import { guardName } from "./guardName.ts";

const ruleOf = (name: string, table = "visit_occurrence") =>
  guardName(table, "file.parquet", { name, type: "STRING" })?.values["rule"];

/** What each rule must know, in both languages. */
const identities: Readonly<Record<string, readonly string[]>> = {
  name: [
    "nom",
    "prénom",
    "nom usuel",
    "nom de naissance",
    "nom de famille",
    "name",
    "first name",
    "last name",
    "family name",
    "surname",
    "given name",
    "maiden name",
    "patient name",
    "nom patient",
    "nom complet",
    "initiales",
    "provider name",
  ],
  birthdate: [
    "date naissance",
    "date de naissance",
    "naissance",
    "birth date",
    "date of birth",
    "birth datetime",
    "dob",
    "ddn",
    "year of birth",
    "lieu de naissance",
    "birthplace",
  ],
  nir: [
    "nir",
    "ins",
    "numéro sécurité sociale",
    "num secu",
    "social security number",
    "ssn",
    "nss",
    "nhs number",
    "matricule ins",
  ],
  ipp: [
    "ipp",
    "patient id",
    "num patient",
    "numéro ipp",
    "mrn",
    "person source value",
    "identifiant patient",
    "identifiant permanent du patient",
  ],
  nda: [
    "nda",
    "num nda",
    "numéro dossier",
    "dossier administratif",
    "iep",
    "encounter num",
    "visit occurrence source value",
    "num sejour",
  ],
  address: [
    "adresse",
    "address",
    "street",
    "rue",
    "code postal",
    "postcode",
    "zip code",
    "ville",
    "city",
    "commune",
    "latitude",
  ],
  phone: ["téléphone", "tel", "phone", "phone number", "mobile", "portable", "num tel", "fax"],
  email: ["email", "e-mail", "mail", "courriel", "adresse mail", "mail address", "adresse électronique"],
  text: [
    "note text",
    "lexical variant",
    "snippet",
    "texte",
    "text",
    "texte libre",
    "free text",
    "verbatim",
    "commentaire",
    "comments",
    "variante lexicale",
    "raw text",
    "contenu",
  ],
};

const pascal = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const forms: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join("_"),
  (words) => words.join("_").toUpperCase(),
  (words) => words.join("-"),
  (words) => words.join(" "),
  (words) => words.map(pascal).join(""),
  (words) => words.map((word, index) => (index ? pascal(word) : word)).join(""),
  (words) => `${words.join("_")}_1`,
];
const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "");

describe("names that say identity or text", () => {
  test.each(Object.entries(identities).flatMap(([rule, names]) => names.map((name) => [rule, name] as const)))(
    "%s: %s, in any case, with or without accents",
    (rule, name) => {
      fc.assert(
        fc.property(fc.constantFrom(...forms), fc.boolean(), fc.boolean(), (form, accents, decomposed) => {
          const written = form((accents ? name : plain(name)).split(" "));
          expect(
            ["e-mail", "email"].includes(name)
              ? ruleOf(written) !== undefined
              : ruleOf(decomposed ? written.normalize("NFD") : written),
          ).toBe(["e-mail", "email"].includes(name) ? true : rule);
        }),
        { numRuns: 30 },
      );
    },
  );

  test("synonyms written together", () => {
    for (const name of [
      "datenaissance",
      "birthdate",
      "firstname",
      "lastname",
      "nompatient",
      "numsecu",
      "codepostal",
      "phonenumber",
      "lexicalvariant",
      "notetext",
    ])
      expect(ruleOf(name)).toBeDefined();
  });
});

describe("names that say nothing", () => {
  test("every column of the contract, in its table", () => {
    for (const [table, columns] of Object.entries(contractTables)) {
      for (const [name, { synonym }] of Object.entries(columns))
        for (const each of [name, synonym ?? name]) expect(ruleOf(each, table)).toBeUndefined();
    }
  });

  test.each([
    "visit_detail_id",
    "preceding_visit_occurrence_id",
    "provider_id",
    "care_site_name",
    "nom_hopital",
    "nom_service",
    "unit_name",
    "file_name",
    "note_nlp_id",
    "note_nlp_source_value",
    "concept_name",
    "drg_source_value",
    "admission_reason_source_value",
    "mode_entree",
    "row_status_source_value",
    "cdm_source",
    "poids_naissance",
    "gestational_age_at_birth",
    "note_text_length",
    "text_hash",
    "score_value",
    "date",
    "severity",
    "insurance_type",
    "devenir",
    "agenda",
    "renale",
    "telemetry",
    "urgence_type",
    "capacity",
    "velocity",
    "voiture",
  ])("%s", (name) => expect(ruleOf(name)).toBeUndefined());
});

test("a name is split into words without case, accents, digits", () => {
  for (const name of ["dateNaissance1", "DATE_NAISSANCE", "date naissance", "Date-Naissance", "DATENaissance"])
    expect(columnWords(name)).toEqual(["date", "naissance"]);
});
