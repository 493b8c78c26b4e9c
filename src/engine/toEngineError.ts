import { EngineError, type EngineErrorCode } from "./EngineError.ts";
import { errorPosition } from "./errorPosition.ts";

const syntax = new Set(["Parser", "Binder", "Catalog", "Syntax"]);

/** Turns what DuckDB threw into an `EngineError`: JSON text in the browser, `Type Error: message` in Node. */
export function toEngineError(thrown: unknown, sql: string): EngineError {
  if (thrown instanceof EngineError) return thrown;
  const { type, message, bytes } = parse(thrown instanceof Error ? thrown.message : String(thrown));
  return new EngineError(codeOf(type, message), message, sql, errorPosition(sql, message, bytes));
}

function parse(text: string): { type: string; message: string; bytes: number | null } {
  if (text.startsWith("{")) {
    try {
      const parsed = JSON.parse(text) as { exception_type?: string; exception_message?: string; position?: string };
      return {
        type: parsed.exception_type ?? "",
        message: parsed.exception_message ?? text,
        bytes: parsed.position === undefined ? null : Number(parsed.position),
      };
    } catch {
      // Not JSON after all: read as plain text below.
    }
  }
  return { type: /^(?:Invalid Error: )?([A-Z][A-Za-z ]*?) Error: /.exec(text)?.[1] ?? "", message: text, bytes: null };
}

function codeOf(type: string, message: string): EngineErrorCode {
  if (type === "Out of Memory" || /out of memory|failed to allocate|could not allocate/i.test(message))
    return "out-of-memory";
  if (syntax.has(type)) return "syntax";
  return "failed";
}
