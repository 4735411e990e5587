import type { CitationAnnotation } from '../../lib/annotate/annotation.ts';
import { decodeNumber } from '../../lib/citations/decode.ts';
import { documentType } from '../../lib/citations/document-types.ts';
import { congressNamed } from '../../lib/citations/party-meetings.ts';
import { documentById } from '../../lib/citations/register.ts';
import type { LegalSource } from '../../lib/glossary/term.ts';
import { useText } from '../i18n-context.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { DocumentCandidates, DocumentFacts } from './DocumentFacts.tsx';
import { NumberParts } from './NumberParts.tsx';
import { termNumber } from './OfficePeriodNote.tsx';

interface CitationCardProps {
  citation: CitationAnnotation;
  /** What the glossary's sources know of a document that the register has not. */
  document: LegalSource | null;
  /** YYYY-MM-DD in GMT+7; null when the article bears no date, or there is no article. */
  articleDay: string | null;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
}

/** What is known of a legal document: the document itself, then how to read its number. */
export function CitationCard({ citation, document, ...days }: CitationCardProps) {
  const { t } = useText();
  const { number, surface, short } = citation;
  const known = citation.documents.flatMap((id) => documentById(id) ?? []);
  const [only] = known;
  const decoded = decodeNumber(number);
  const facts = only !== undefined || document !== null || decoded !== null;
  return (
    <div class="term-card">
      <p class="term-card__class">{t('card.citation')}</p>
      <h2 lang="vi">{number}</h2>
      {short && surface !== number && (
        <p class="term-card__surface">{t('card.inArticle', { surface })}</p>
      )}
      {known.length === 1 && only && <DocumentFacts document={only} {...days} />}
      {known.length > 1 && <DocumentCandidates documents={known} />}
      {known.length === 0 && document && <GlossarySource source={document} />}
      {decoded ? <NumberParts decoded={decoded} /> : <ShortName citation={citation} />}
      {!facts && !short && <p>{t('card.citationUnknown')}</p>}
    </div>
  );
}

/** A document that only a term of the glossary rests on: its title and day. */
function GlossarySource({ source }: { source: LegalSource }) {
  const { t, format } = useText();
  return (
    <>
      <p lang="vi">
        {source.url === null ? (
          source.title
        ) : (
          <ExternalLink href={source.url}>{source.title}</ExternalLink>
        )}
      </p>
      {source.effective !== null && (
        <dl class="document__facts">
          <div>
            <dt>{t('card.inForceFrom')}</dt>
            <dd>{format.date(source.effective)}</dd>
          </div>
        </dl>
      )}
    </>
  );
}

/** A document the article names without its number, and nothing else is known of. */
function ShortName({ citation }: { citation: CitationAnnotation }) {
  const { t, format, language } = useText();
  const { number, type, year, documents } = citation;
  if (documents.length > 0) return null;
  const congress = congressNamed(number);
  if (congress) {
    const [from, to] = [format.date(congress.from), format.date(congress.to)];
    return <p>{t('cite.congress', { number: termNumber(congress.number, language), from, to })}</p>;
  }
  const facts = [
    [t('card.documentType'), type === null ? null : documentType(type)[language]],
    [t('card.year'), year],
  ].filter(([, fact]) => fact !== null);
  return (
    <>
      <p>{t('cite.named')}</p>
      <dl class="document__facts">
        {facts.map(([name, fact]) => (
          <div>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
