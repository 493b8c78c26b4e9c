import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { openInThreads } from "./app/thread/openInThread.ts";
import { samplePath } from "./views/source/samplePath.ts";

/** What computes is fetched while the frame is drawn, and is no part of what the frame waits for. */
const openForReading = openInThreads(
  () => new Worker(new URL("./app/thread/readingThread.ts", import.meta.url), { type: "module" }),
);

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
