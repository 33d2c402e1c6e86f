/** Sealing with AES-GCM: what is kept on the device is neither read nor changed unnoticed by anybody without the key. */

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const algorithm = "AES-GCM";

/** `place` belongs to the seal: what was sealed for one place does not open in another. */
export async function sealBytes(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>, place: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: algorithm, iv, additionalData: new TextEncoder().encode(place) }, key, bytes);
  return { iv, data };
}

/** Rejects where the key is another one, or anything was changed. */
export async function openSeal(key: CryptoKey, { iv, data }: Sealed, place: string): Promise<Uint8Array<ArrayBuffer>> {
  const additionalData = new TextEncoder().encode(place);
  return new Uint8Array(await crypto.subtle.decrypt({ name: algorithm, iv, additionalData }, key, data));
}

export function sealJson(key: CryptoKey, value: unknown, place: string): Promise<Sealed> {
  return sealBytes(key, new TextEncoder().encode(JSON.stringify(value)), place);
}

export async function openJson(key: CryptoKey, sealed: Sealed, place: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await openSeal(key, sealed, place)));
}
