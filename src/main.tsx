import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import type { OpenForReading } from "./app/openForReading.ts";
import { samplePath } from "./views/source/samplePath.ts";

/** The engine is fetched while the frame is drawn, and is no part of what the frame waits for. */
const opening = import("./app/openInBrowser.ts");
const openForReading: OpenForReading = async (request, options) => (await opening).openInBrowser(request, options);

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
const page = createRoot(root);
// Bit by bit, so that the page answers meanwhile.
startTransition(() =>
  page.render(
    <StrictMode>
      <App openForReading={openForReading} opensFirst={samplePath} />
    </StrictMode>,
  ),
);
