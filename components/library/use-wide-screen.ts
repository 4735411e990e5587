import { useEffect, useState } from 'preact/hooks';

/** As in the style sheets. */
const WIDE = '(min-width: 641px)';

/** Whether there is room to show everything at once; true where that cannot be told. */
export function useWideScreen(): boolean {
  const [wide, setWide] = useState(() => globalThis.matchMedia?.(WIDE).matches ?? true);
  useEffect(() => {
    const ended = new AbortController();
    const media = globalThis.matchMedia?.(WIDE);
    media?.addEventListener('change', () => setWide(media.matches), { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return wide;
}
