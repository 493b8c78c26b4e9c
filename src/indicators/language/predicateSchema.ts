import * as v from "valibot";
import { quantityNames } from "../../extract/quantityNames.ts";
import { dischargeClasses, documentGroups, sexes, stayTypes, visitTypes } from "../../extract/store.ts";
import { mentionLabelSchema, sectionSchema } from "./labelSchema.ts";
import { qualifiers, type Predicate } from "./Predicate.ts";
import { distinct, list, record, whole } from "./schemaParts.ts";

export const qualifiersSchema = distinct(v.picklist(qualifiers));

/** A predicate; which field it tests decides what is expected of it, so that a fault is named where it lies. */
export const predicateSchema: v.GenericSchema<unknown, Predicate> = v.lazy(
  (input): v.GenericSchema<unknown, Predicate> => {
    if (typeof input !== "object" || input === null || Object.keys(input).length === 0) return v.never();
    const field = (Object.keys(predicateFields) as PredicateField[]).find((key) => Object.hasOwn(input, key));
    return field ? predicateFields[field] : noField;
  },
);

/** The closed list of fields, and the form of the test of each. */
export const predicateFields = {
  all: record({ all: list(predicateSchema) }),
  any: record({ any: list(predicateSchema, 1) }),
  not: record({ not: predicateSchema }),
  visitType: record({ visitType: distinct(v.picklist(visitTypes), 1) }),
  stayType: record({ stayType: distinct(v.picklist(stayTypes), 1) }),
  dischargeClass: record({ dischargeClass: distinct(v.picklist(dischargeClasses), 1) }),
  sex: record({ sex: distinct(v.picklist(sexes), 1) }),
  nightsAtLeast: record({ nightsAtLeast: whole(0, 366) }),
  ageAtLeast: record({ ageAtLeast: whole(0, 120) }),
  ageAtMost: record({ ageAtMost: whole(0, 120) }),
  viaEmergency: record({ viaEmergency: v.boolean() }),
  transferredIn: record({ transferredIn: v.boolean() }),
  closed: record({ closed: v.literal(true) }),
  hasDocument: record({ hasDocument: v.literal(true) }),
  hasLetter: record({ hasLetter: v.literal(true) }),
  letterWithin: record({ letterWithin: whole(0, 366) }),
  readDocument: record({ readDocument: v.literal(true) }),
  readable: record({ readable: v.boolean() }),
  documentBeforeEnd: record({ documentBeforeEnd: v.literal(true) }),
  patientDocument: record({ patientDocument: distinct(v.picklist(documentGroups), 1), daysBefore: whole(0, 366) }),
  section: record({ section: sectionSchema, sectionWithin: v.exactOptional(whole(0, 366)) }),
  sectionsAtLeast: record({ sectionsAtLeast: whole(1, 22) }),
  coded: record({ coded: v.literal(true) }),
  charlsonAtLeast: record({ charlsonAtLeast: whole(0, 37) }),
  quantity: record({ quantity: v.picklist(quantityNames) }),
  mention: record({
    mention: mentionLabelSchema,
    atLeast: v.exactOptional(whole(1, 100)),
    exclude: qualifiersSchema,
    status: v.exactOptional(distinct(whole(0, 9), 1)),
  }),
};

export type PredicateField = keyof typeof predicateFields;

/** Names the key that is no field. */
const noField = v.pipe(
  v.strictObject({}),
  v.transform((): Predicate => ({ any: [] })),
);
