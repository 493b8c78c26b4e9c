import { EngineError, type EngineErrorCode } from "./EngineError.ts";

const syntax = new Set(["Parser", "Binder", "Catalog", "Syntax"]);

/** Turns what DuckDB threw into an `EngineError`: JSON text in the browser, `Type Error: message` in Node. */
export function toEngineError(thrown: unknown, sql: string): EngineError {
  if (thrown instanceof EngineError) return thrown;
  const { type, message } = parse(thrown instanceof Error ? thrown.message : String(thrown));
  return new EngineError(codeOf(type, message), message, sql);
}

function parse(text: string): { type: string; message: string } {
  if (text.startsWith("{")) {
    try {
      const parsed = JSON.parse(text) as { exception_type?: string; exception_message?: string };
      return { type: parsed.exception_type ?? "", message: parsed.exception_message ?? text };
    } catch {
      // Not JSON after all: read as plain text below.
    }
  }
  return { type: /^(?:Invalid Error: )?([A-Z][A-Za-z ]*?) Error: /.exec(text)?.[1] ?? "", message: text };
}

function codeOf(type: string, message: string): EngineErrorCode {
  if (type === "Out of Memory" || /out of memory|failed to allocate|could not allocate/i.test(message))
    return "out-of-memory";
  if (syntax.has(type)) return "syntax";
  return "failed";
}
