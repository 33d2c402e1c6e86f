/** How the page is built: one chunk per route, nothing inlined that a strict Content-Security-Policy would refuse. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 1200,
    // Named only by rjsf's test registry, which is left out of the page; it would generate code.
    rolldownOptions: { external: ["@rjsf/validator-ajv8"] },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
