import { Field, Int32, makeData, RecordBatch, RecordBatchStreamWriter, Schema, Struct } from "apache-arrow";
import type { Combiner } from "./Combiner.ts";
import { combinationColumn } from "../TableReader.ts";

/** Gathers decoded pieces into one Arrow IPC stream; with a combiner, `coded` columns become one column of combinations. */
export class BatchWriter {
  readonly #writer = new RecordBatchStreamWriter();
  #schema: Schema | undefined;
  rows = 0;

  constructor(
    readonly coded: readonly string[],
    readonly combiner: Combiner | null,
  ) {}

  add(piece: RecordBatch): void {
    const kept = this.combiner === null ? piece : this.#combine(piece, this.combiner);
    this.#schema ??= kept.schema;
    this.#writer.write(new RecordBatch(this.#schema, kept.data));
    this.rows += piece.numRows;
  }

  /** The stream, in a buffer of its own. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#writer.finish().toUint8Array(true) as Uint8Array<ArrayBuffer>;
  }

  #combine(piece: RecordBatch, combiner: Combiner): RecordBatch {
    const { fields } = piece.schema;
    const place = new Map(fields.map(({ name }, at) => [name, at]));
    const data = (name: string) => {
      const found = piece.data.children[place.get(name) ?? -1];
      if (!found) throw new TypeError(`no column ${name}`);
      return found;
    };
    const codes = combiner.add(this.coded.map(data), piece.numRows);
    const kept = fields.filter(({ name }) => !this.coded.includes(name));
    const type = new Int32();
    const schema = new Schema([...kept, new Field(combinationColumn, type, false)]);
    const children = [
      ...kept.map(({ name }) => data(name)),
      makeData({ type, length: piece.numRows, nullCount: 0, data: codes }),
    ];
    return new RecordBatch(
      schema,
      makeData({ type: new Struct(schema.fields), length: piece.numRows, nullCount: 0, children }),
    );
  }
}
