import type { Code, DecodedNumber } from '../../lib/citations/decode.ts';
import { useText, type Texts } from '../i18n-context.tsx';

/** How to read a document number: one plain sentence a part. */
export function NumberParts({ decoded }: { decoded: DecodedNumber }) {
  const texts = useText();
  const { t } = texts;
  const { running, year, type, issuers, side } = decoded;
  const parts: (readonly [part: string, says: string])[] = [
    [running, t('cite.running')],
    ...(year === null ? [] : [[String(year), t('cite.year')] as const]),
    ...(type === null ? [] : [[type.code, typeText(type, texts)] as const]),
    ...issuers.map((issuer) => [issuer.code, issuerText(issuer, texts)] as const),
  ];
  return (
    <section class="term-card__example">
      <h3>{t('cite.parts')}</h3>
      <dl class="number-parts">
        {parts.map(([part, says]) => (
          <div>
            <dt lang="vi">{part}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p class="number-parts__side">{t(`cite.side.${side.of}-${side.by}` as SideText)}</p>
    </section>
  );
}

type SideText =
  | 'cite.side.party-dash-first'
  | 'cite.side.party-issuer'
  | 'cite.side.state-slash-first'
  | 'cite.side.state-year';

function typeText({ name }: Code, { t, language }: Texts): string {
  return name === null ? t('cite.unknownType') : t('cite.type', { type: name[language] });
}

function issuerText({ name }: Code, { t, language }: Texts): string {
  return name === null ? t('cite.unknownCode') : t('cite.issuer', { issuer: name[language] });
}
