import { useMemo } from 'preact/hooks';
import type { Article } from '../../lib/model/article.ts';
import { articleText } from '../../lib/model/block-text.ts';
import { legacyEncoding } from '../../lib/text/legacy-encoding.ts';
import { useText } from '../i18n-context.tsx';

/** Above a text whose letters are of an old encoding, or broken: why it has no notes. */
export function LettersNote({ article }: { article: Article }) {
  const { t } = useText();
  const encoding = useMemo(
    () => legacyEncoding(`${article.title}\n${articleText(article)}`),
    [article],
  );
  if (encoding === null) return null;
  return (
    <p class="outlook" role="note">
      {t(`letters.${encoding}`)}
    </p>
  );
}
