import type { HanCharacter } from '../../lib/glossary/han/character.ts';
import type { Bilingual } from '../../lib/glossary/term.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';
import { useText } from '../i18n-context.tsx';

interface HanNotesProps {
  characters: readonly HanCharacter[];
  show: DefinitionLanguage;
}

/** Each character on a line: its reading, what it means on its own, how others write it. */
export function HanNotes({ characters, show }: HanNotesProps) {
  const { t } = useText();
  return (
    <ul class="han-notes">
      {characters.map(({ traditional, simplified, japanese, readings, gloss }) => (
        <li key={traditional}>
          <span class="han" lang="zh-Hant">
            {traditional}
          </span>{' '}
          <span>
            <span class="han-notes__reading" lang="vi">
              {readings.join(', ')}
            </span>
            {': '}
            <Gloss text={gloss} show={show} />
            {simplified !== traditional && (
              <OtherForm name={t('han.simplified')} lang="zh-Hans" form={simplified} />
            )}
            {japanese !== traditional && (
              <OtherForm name={t('han.japanese')} lang="ja" form={japanese} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Gloss({ text, show }: { text: Bilingual; show: DefinitionLanguage }) {
  return (
    <span>
      {show !== 'en' && <span lang="vi">{text.vi}</span>}
      {show === 'both' && ' · '}
      {show !== 'vi' && <span lang="en">{text.en}</span>}
    </span>
  );
}

function OtherForm({ name, lang, form }: { name: string; lang: string; form: string }) {
  return (
    <span class="han-notes__form">
      {` ${name} `}
      <span class="han" lang={lang}>
        {form}
      </span>
    </span>
  );
}
