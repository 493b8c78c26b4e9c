import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { listen, PortRefused, portNumber } from "./server/listen.mjs";
import { staticServer } from "./server/staticServer.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string" }, mount: { type: "string", multiple: true } },
});

const mounts = Object.fromEntries(
  (values.mount ?? []).map((mount) => {
    const [name = "", folder = ""] = mount.split(/=(.*)/s);
    return [name, resolve(folder)];
  }),
);

try {
  const server = staticServer({ root: resolve(positionals[0] ?? "dist"), mounts });
  console.log(await listen(server, portNumber(values.port ?? process.env["PORT"], 4173)));
} catch (error) {
  if (!(error instanceof PortRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
