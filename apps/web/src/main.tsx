/** Starts the page. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { keepPage } from "./offline/updates.ts";
import "antd/dist/reset.css";
import "@jiefen/forms/forms.css";
import "@jiefen/builder/builder.css";
import "./app.css";
import "./policy-editing/policy-editing.css";

if (import.meta.env.PROD) keepPage();
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
