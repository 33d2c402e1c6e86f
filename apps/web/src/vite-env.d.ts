/** Types of what vite adds: style sheets as imports. */
/// <reference types="vite/client" />
