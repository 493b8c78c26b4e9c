const policy = {
  "default-src": "'none'",
  // DuckDB and the Parquet reader are WebAssembly.
  "script-src": "'self' 'wasm-unsafe-eval'",
  // The hash is the one constant style that React Aria writes into the page.
  "style-src": "'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/** A page that shares nothing with other origins may use several threads: without these headers it uses one. */
export const isolation = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

/** Headers of every answer: the page talks to its own origin only, and tells no other site where it was. */
export const securityHeaders = {
  "Content-Security-Policy": Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()",
  "Cross-Origin-Resource-Policy": "same-origin",
  ...isolation,
};
