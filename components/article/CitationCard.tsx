import type { CitationAnnotation } from '../../lib/annotate/annotation.ts';
import { issuerOf } from '../../lib/citations/issuers.ts';
import type { LegalSource } from '../../lib/glossary/term.ts';
import { useText } from '../i18n-context.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';

interface CitationCardProps {
  citation: CitationAnnotation;
  /** What the glossary's sources know of the document. */
  document: LegalSource | null;
}

/** What is known of a legal document: from the glossary's sources, and from its number. */
export function CitationCard({ citation, document }: CitationCardProps) {
  const { t, language, format } = useText();
  const issuer = citation.issuer === null ? null : issuerOf(citation.issuer)?.[language];
  const effective = document?.effective ?? null;
  const facts = [
    [t('card.documentType'), citation.type],
    [t('card.issuer'), issuer ?? citation.issuer],
    [t('card.year'), citation.year],
    [t('card.inForceFrom'), effective === null ? null : format.date(effective)],
  ].filter(([, fact]) => fact !== null);
  return (
    <div class="term-card">
      <p class="term-card__class">{t('card.citation')}</p>
      <h2 lang="vi">{citation.number}</h2>
      {document && (
        <p lang="vi">
          {document.url === null ? (
            document.title
          ) : (
            <ExternalLink href={document.url}>{document.title}</ExternalLink>
          )}
        </p>
      )}
      {facts.length === 0 ? (
        <p>{t('card.citationUnknown')}</p>
      ) : (
        <dl class="facts">
          {facts.map(([name, fact]) => (
            <div>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
