import type { ComponentChildren } from 'preact';
import { collocations } from '../../lib/glossary/collocations/all.ts';
import type { Term } from '../../lib/glossary/term.ts';
import { falseFriendOf, hanNotes } from '../../lib/reader/han-notes.ts';
import type { DefinitionLanguage } from '../../lib/reader/preferences.ts';
import { useText } from '../i18n-context.tsx';
import { Collocations } from './Collocations.tsx';
import { FalseFriendNote, useMisleads } from './FalseFriendNote.tsx';
import { HanNotes } from './HanNotes.tsx';

interface TermFoldsProps {
  term: Term;
  show: DefinitionLanguage;
}

/** What a card keeps folded: the headword's characters with their warning, and its phrases. */
export function TermFolds({ term, show }: TermFoldsProps) {
  const { t } = useText();
  const misleads = useMisleads();
  const characters = hanNotes(term);
  const friend = falseFriendOf(term);
  const phrases = collocations.get(term.id) ?? [];
  return (
    <>
      {characters.length > 0 && (
        <Fold title={t('han.title')} note={friend && misleads(friend)}>
          <HanNotes characters={characters} show={show} />
          {friend && <FalseFriendNote friend={friend} show={show} />}
        </Fold>
      )}
      {phrases.length > 0 && (
        <Fold title={t('collocations.title')} note={null}>
          <Collocations phrases={phrases} show={show} />
        </Fold>
      )}
    </>
  );
}

interface FoldProps {
  title: string;
  /** What is worth knowing before it is unfolded. */
  note: string | null;
  children: ComponentChildren;
}

function Fold({ title, note, children }: FoldProps) {
  return (
    <details class="term-fold">
      <summary>
        <span class="term-fold__title">{title}</span>
        {note !== null && <span class="term-fold__note">{` ${note}`}</span>}
      </summary>
      {children}
    </details>
  );
}
