import { useEffect, useState } from 'preact/hooks';
import { firstPictures } from '../storage/images.ts';

/**
 * Addresses (blob:) of the first stored image of each article; they end with the list they were
 * made for. `ids` are those in sight, joined by blanks; none are read unless `shown`.
 */
export function usePictures(ids: string, shown: boolean): ReadonlyMap<string, string> {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!shown || ids === '') return undefined;
    let current = true;
    let addresses = new Map<string, string>();
    void firstPictures(ids.split(' ')).then((read) => {
      if (!current || !read.ok) return;
      addresses = new Map(Array.from(read.value, ([id, blob]) => [id, URL.createObjectURL(blob)]));
      setPictures(addresses);
    });
    return () => {
      current = false;
      for (const address of addresses.values()) URL.revokeObjectURL(address);
    };
  }, [ids, shown]);
  return pictures;
}
