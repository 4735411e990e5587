import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../model/article.ts';
import { withRestored, type RestoredArticle } from '../reader/restored.ts';
import { keepRestoredPieces, restoredPieces } from '../storage/restorations.ts';

export interface Restorations extends RestoredArticle {
  /** False once something could not be remembered: it lasts as long as the page. */
  remembered: boolean;
  /** Puts a piece back into the article, or takes it out again. */
  put(name: string, back: boolean): void;
}

/** What the reader has put back into an article, remembered for its address. */
export function useRestorations(article: Article): Restorations {
  const [names, setNames] = useState<readonly string[]>([]);
  const [remembered, setRemembered] = useState(true);
  useEffect(() => {
    let shown = true;
    void restoredPieces(article.url).then((found) => {
      if (shown && found.ok && found.value.length > 0) setNames(found.value);
    });
    return () => {
      shown = false;
    };
  }, [article.url]);
  const restored = useMemo(() => withRestored(article, new Set(names)), [article, names]);
  const put = (name: string, back: boolean): void => {
    const pieces = back
      ? [...names.filter((other) => other !== name), name]
      : names.filter((other) => other !== name);
    setNames(pieces);
    void keepRestoredPieces(article.url, { pieces, now: Date.now() }).then(({ ok }) =>
      setRemembered(ok),
    );
  };
  return { ...restored, remembered, put };
}
