import { join } from "node:path";
import { buildApp, isBuilt } from "./build/buildApp.mjs";

const project = join(import.meta.dirname, "..");

if (!process.argv.includes("--if-changed") || !isBuilt(project)) await buildApp(project);
