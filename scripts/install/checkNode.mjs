/** Ends the process, in words, on a Node older than the project runs on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Timonerie needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
