import { ownAddress } from './own-address.ts';

/** Reads a JSON file of the extension's own package. Rejects when it is missing or broken. */
export async function readOwnJson(path: `/${string}`): Promise<unknown> {
  const response = await fetch(ownAddress(path));
  return response.json() as Promise<unknown>;
}
