import type { HanSyllable } from '../../lib/reader/han-syllables.ts';
import { useText } from '../i18n-context.tsx';

/** Each syllable of the headword under its character. */
export function HanGrid({ syllables }: { syllables: readonly HanSyllable[] }) {
  const { t } = useText();
  return (
    <ul class="han-grid" aria-label={t('card.hanViet')}>
      {syllables.map(({ syllable, character }) => (
        <li>
          {character === null ? (
            <span class="han-grid__none" role="img" aria-label={t('card.nativeSyllable')} />
          ) : (
            <span class="han" lang="zh-Hant">
              {character}
            </span>
          )}
          <span class="han-grid__syllable" lang="vi">
            {syllable}
          </span>
        </li>
      ))}
    </ul>
  );
}
