import type { Term } from '../../lib/glossary/term.ts';
import { glossOf } from '../../lib/reader/gloss.ts';

interface GlossTextProps {
  term: Pick<Term, 'english' | 'definition'>;
  class: string;
}

/** A term's meaning in few words. */
export function GlossText({ term, class: name }: GlossTextProps) {
  const { text, lang } = glossOf(term);
  return (
    <span class={name} lang={lang}>
      {text}
    </span>
  );
}
