/** How the page is built: one chunk per route, nothing inlined that a strict Content-Security-Policy would refuse, and a worker that keeps the
 * page itself (never an answer of the server) for use without network. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [
    react(),
    VitePWA({
      strategies: "generateSW",
      registerType: "prompt",
      injectRegister: false,
      manifest: {
        id: "/",
        name: "解纷 · 矛盾纠纷排查化解",
        short_name: "解纷",
        description: "登记、调解记录和回访，没有网络也能办",
        lang: "zh-CN",
        start_url: "/",
        scope: "/",
        display: "standalone",
        theme_color: "#1f3f77",
        background_color: "#ffffff",
        icons: [
          { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
          { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
          { src: "/icons/512-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
      workbox: {
        globPatterns: ["index.html", "favicon.svg", "assets/*.{js,css}"],
        // Studies, charts and the editors of policy are work for a desk: they are fetched when they are used.
        globIgnores: ["assets/*-worker-*.js", "assets/start-chart-*.js", "assets/json-document-*.js", "assets/canvas-*.js"],
        navigateFallback: "index.html",
        navigateFallbackDenylist: [/^\/api\//],
        // Names of assets carry a digest already.
        dontCacheBustURLsMatching: /^assets\//,
        cleanupOutdatedCaches: true,
        sourcemap: false,
      },
    }),
  ],
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
