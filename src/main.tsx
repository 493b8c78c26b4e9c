import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";
import { openInBrowser } from "./app/openInBrowser.ts";
import "./app/styles/base.css";

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(
  <StrictMode>
    <App openForReading={openInBrowser} />
  </StrictMode>,
);
