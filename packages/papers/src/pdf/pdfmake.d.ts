/** The part of the package `pdfmake` that is used here; it brings no types. */
declare module "pdfmake" {
  namespace pdfmake {
    /** Anything the document is put together from; see its documentation. */
    interface Content {
      readonly [key: string]: unknown;
    }

    interface PdfMake {
      setFonts(fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>): void;
      setUrlAccessPolicy(allows: (url: string) => boolean): void;
      setLocalAccessPolicy(allows: (path: string) => boolean): void;
      createPdf(definition: Content): { getBuffer(): Promise<Uint8Array> };
    }
  }

  const pdfmake: pdfmake.PdfMake;
  export = pdfmake;
}
