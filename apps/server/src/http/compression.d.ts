/** The part of the package `compression` that is used here; it brings no types. */
declare module "compression" {
  import type { RequestHandler } from "express";

  function compression(): RequestHandler;
  export = compression;
}
