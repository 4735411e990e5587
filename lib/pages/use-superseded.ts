import { useEffect, useState } from 'preact/hooks';
import { whenSuperseded } from '../storage/database.ts';

/** True once a newer version of the extension has taken the database over from this page. */
export function useSuperseded(): boolean {
  const [superseded, setSuperseded] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    whenSuperseded(() => setSuperseded(true), ended.signal);
    return () => ended.abort();
  }, []);
  return superseded;
}
