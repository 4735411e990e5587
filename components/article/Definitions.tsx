import type { Bilingual } from '../../lib/glossary/term.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';

interface DefinitionsProps {
  text: Bilingual;
  show: DefinitionLanguage;
}

/** A text in the language or languages the reader wants definitions in. */
export function Definitions({ text, show }: DefinitionsProps) {
  return (
    <>
      {show !== 'en' && (
        <p class="definition" lang="vi">
          {text.vi}
        </p>
      )}
      {show !== 'vi' && (
        <p class={`definition ${show === 'both' ? 'definition--second' : ''}`} lang="en">
          {text.en}
        </p>
      )}
    </>
  );
}
