import type { DocumentFact, LegalDocument } from '../../lib/citations/document.ts';
import { documentId, forceOn, standsInPlace } from '../../lib/citations/register.ts';
import { useText, type Texts } from '../i18n-context.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';

interface DocumentFactsProps {
  document: LegalDocument;
  /** YYYY-MM-DD in GMT+7; null when the article bears no date, or there is no article. */
  articleDay: string | null;
  /** YYYY-MM-DD in GMT+7. */
  today: string;
}

/** What the register knows of one document, and whether it held on the article's day and holds now. */
export function DocumentFacts(props: DocumentFactsProps) {
  const { document } = props;
  const texts = useText();
  const { t, language } = texts;
  const { title, english, subject, url, status } = document;
  const dated = /\d{4}/u.test(document.number);
  return (
    <>
      <p class="document__title" lang="vi">
        {url === null ? title : <ExternalLink href={url}>{title}</ExternalLink>}
      </p>
      {language !== 'vi' && <p class="term-card__english">{english}</p>}
      <p class="document__subject">{subject[language]}</p>
      <Dates document={document} />
      <Force {...props} />
      {!dated && <p class="senses__gap">{t('cite.recurs')}</p>}
      {status !== 'verified' && <p class="sense__status">{t(`card.status.${status}`)}</p>}
    </>
  );
}

function Dates({ document }: { document: LegalDocument }) {
  const { t, format } = useText();
  const { body, signed, effective, ended, unconfirmed } = document;
  const day = (fact: DocumentFact, date: string): string => {
    const written = format.date(date);
    return unconfirmed.includes(fact) ? t('cite.unconfirmed', { fact: written }) : written;
  };
  const facts = [
    [t('cite.adoptedBy'), body && t(`cite.body.${body}`)],
    [t('cite.signed'), signed && day('signed', signed)],
    [t('cite.effective'), effective && day('effective', effective)],
    [t('cite.ended'), ended && day('ended', ended.on)],
  ].filter(([, fact]) => fact !== null);
  if (facts.length === 0) return null;
  return (
    <dl class="document__facts">
      {facts.map(([name, fact]) => (
        <div>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

function forceText(document: LegalDocument, day: string, { t, format }: Texts): string {
  const force = forceOn(document, day);
  const date = document.ended === null ? '' : format.date(document.ended.on);
  return t(`cite.force.${force}`, { date });
}

/** Then and now; a document that held then and holds now says so once. */
function Force({ document, articleDay, today }: DocumentFactsProps) {
  const texts = useText();
  const { t, format, language } = texts;
  const now = forceText(document, today, texts);
  const heir = standsInPlace(document, today);
  const then = articleDay === null ? null : forceText(document, articleDay, texts);
  const heirTitle = heir && (language === 'vi' ? heir.title : heir.english);
  return (
    <div class={`senses ${then === null || then === now ? '' : 'senses--two'}`}>
      {then !== null && then !== now && articleDay !== null && (
        <section class="sense">
          <h3>{t('card.thenDated', { date: format.date(articleDay) })}</h3>
          <p class="definition">{then}</p>
        </section>
      )}
      <section class="sense">
        <h3>{t('card.now')}</h3>
        <p class="definition">
          {now}
          {heir && ` ${t('cite.replacedBy', { title: heirTitle ?? '', number: heir.number })}`}
          {!heir && forceOn(document, today) === 'ended' && ` ${t('cite.noSuccessor')}`}
        </p>
      </section>
    </div>
  );
}

/** Documents a short form may mean, when the article does not tell which. */
export function DocumentCandidates({ documents }: { documents: readonly LegalDocument[] }) {
  const { t, language } = useText();
  return (
    <div class="candidates">
      <p>{t('cite.candidates')}</p>
      <ul>
        {documents.map((document) => (
          <li key={documentId(document)}>
            <strong lang="vi">{documentId(document)}</strong>
            {': '}
            <span lang={language}>{language === 'vi' ? document.title : document.english}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
