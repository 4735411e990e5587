import { useEffect, useState } from 'preact/hooks';

/** As in the style sheets. */
const WIDE = '(min-width: 641px)';

/** Whether there is room to show everything at once. */
export function useWideScreen(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const ended = new AbortController();
    const media = matchMedia(WIDE);
    media.addEventListener('change', () => setWide(media.matches), { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return wide;
}
