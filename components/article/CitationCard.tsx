import type { CitationAnnotation } from '../../lib/annotate/annotation.ts';
import { useText } from '../i18n-context.tsx';

/** What the number of a legal document says of it. */
export function CitationCard({ citation }: { citation: CitationAnnotation }) {
  const { t } = useText();
  const facts = [
    [t('card.documentType'), citation.type],
    [t('card.issuer'), citation.issuer],
    [t('card.year'), citation.year],
  ].filter(([, fact]) => fact !== null);
  return (
    <div class="term-card">
      <p class="term-card__class">{t('card.citation')}</p>
      <h2 lang="vi">{citation.number}</h2>
      {facts.length === 0 ? (
        <p>{t('card.citationUnknown')}</p>
      ) : (
        <dl class="facts">
          {facts.map(([name, fact]) => (
            <div>
              <dt>{name}</dt>
              <dd lang="vi">{fact}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
