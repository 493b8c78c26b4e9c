import { once } from "node:events";
import { createServer } from "node:net";

const host = process.env["HOST"] || "127.0.0.1";

/** A port that cannot be had, said in words. */
export class PortRefused extends Error {}

/**
 * @param {string | undefined} text
 * @param {number} otherwise
 */
export function portNumber(text, otherwise) {
  if (text === undefined || text === "") return otherwise;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new PortRefused(`PORT must be a number between 1 and 65535, not “${text}”.`);
  }
  return port;
}

/**
 * Starts to listen and gives the address a person would type. Rejects with `PortRefused`.
 *
 * @param {import("node:net").Server} server
 * @param {number} port
 */
export async function listen(server, port) {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new PortRefused(inWords(/** @type {NodeJS.ErrnoException} */ (error), port));
  }
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return `http://${host === "127.0.0.1" ? "localhost" : host}:${address.port}/`;
}

/**
 * Rejects with `PortRefused` when the port is not free.
 *
 * @param {number} port
 */
export async function checkPort(port) {
  const probe = createServer();
  await listen(probe, port);
  probe.close();
  await once(probe, "close");
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function inWords(error, port) {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is already in use. Stop what uses it, or choose another port: PORT=${port + 1} npm start`;
  }
  if (error.code === "EACCES") return `Port ${port} is not allowed here. Choose one above 1023: PORT=4173 npm start`;
  return `Cannot listen on port ${port}: ${error.message}`;
}
