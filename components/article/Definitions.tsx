import type { Bilingual } from '../../lib/glossary/term.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';

interface DefinitionsProps {
  text: Bilingual;
  show: DefinitionLanguage;
}

/** A text in the language or languages the reader wants definitions in. */
export function Definitions({ text, show }: DefinitionsProps) {
  // A reader's own term may have only one of the two: better that one than none.
  const wanted = show === 'both' ? '' : text[show];
  const one = wanted === '' ? 'both' : show;
  return (
    <>
      {one !== 'en' && text.vi !== '' && (
        <p class="definition" lang="vi">
          {text.vi}
        </p>
      )}
      {one !== 'vi' && text.en !== '' && (
        <p
          class={`definition ${one === 'both' && text.vi !== '' ? 'definition--second' : ''}`}
          lang="en"
        >
          {text.en}
        </p>
      )}
    </>
  );
}
