import { describe, expect, it } from 'vitest';
import { annotateText } from '../../../../lib/annotate/annotate.ts';
import { createGlossary, overlaidGlossary } from '../../../../lib/glossary/glossary.ts';
import { allTerms } from '../../../../lib/glossary/terms/all.ts';
import { newTermId } from '../../../../lib/library/own-terms/term-ids.ts';
import { ownView } from '../../../../lib/library/own-terms/own-view.ts';
import type { OwnTerm, TermNote } from '../../../../lib/library/own-terms/own-term.ts';
import { makeOwnTerm } from '../../../tools/make-own-term.ts';

const base = createGlossary(allTerms);
const hide = (termId: string): TermNote => ({ termId, note: '', hidden: true, updatedAt: 1 });

/** What is marked in a text, as "surface > id". */
function marked(text: string, terms: OwnTerm[], notes: TermNote[] = []): string[] {
  const view = ownView({ terms, notes });
  const glossary = overlaidGlossary(base, view);
  return annotateText(text, { glossary, date: '2020-07-23', block: 0 }).map((one) =>
    one.kind === 'term' ? `${one.surface} > ${one.termId}` : one.surface,
  );
}

describe('own terms over the glossary', () => {
  const text = 'UBND xã làm đường gom ở khu đô thị mới.';

  it('are found beside built-in ones, also under their other forms', () => {
    const gom = makeOwnTerm('đường gom', { id: 'own-gom', abbreviations: ['ĐGDS'] });
    expect(marked(text, [gom])).toContain('đường gom > own-gom');
    expect(marked(text, [gom])).toContain('UBND > uy-ban-nhan-dan');
    expect(marked('Tuyến ĐGDS dài; dgds thì không.', [gom])).toEqual(['ĐGDS > own-gom']);
  });

  it('win where both are equally long, and where theirs is longer', () => {
    expect(marked(text, [makeOwnTerm('ubnd', { id: 'own-u' })])).toContain('UBND > own-u');
    const longer = makeOwnTerm('khu đô thị mới', { id: 'own-khu' });
    expect(marked(text, [longer])).toContain('khu đô thị mới > own-khu');
  });

  it('overlap without harm: the leftmost, then the longest', () => {
    const words = ['làm đường', 'đường gom ở', 'làm'].map((one, i) =>
      makeOwnTerm(one, { id: `own-${i}` }),
    );
    expect(marked('Xã làm đường gom ở đâu?', words)).toContain('làm đường > own-0');
  });

  it('speak for no text being about public affairs', () => {
    const cat = makeOwnTerm('con mèo', { id: 'own-cat', category: 'party' });
    const story = 'Con mèo có kế hoạch. '.repeat(30);
    expect(new Set(marked(story, [cat]))).toEqual(new Set(['Con mèo > own-cat']));
  });

  it('and built-in ones are not found while hidden', () => {
    const gom = makeOwnTerm('đường gom', { id: 'own-gom' });
    const found = marked(text, [gom], [hide('own-gom'), hide('uy-ban-nhan-dan')]);
    expect(found.join()).not.toMatch(/own-gom|uy-ban-nhan-dan/u);
  });

  it('stay the same objects while only notes change', () => {
    const terms = [makeOwnTerm('a')];
    const first = ownView({ terms, notes: [hide('b')] });
    const next = ownView({ terms: [...terms], notes: [{ ...hide('b'), note: 'n' }] }, first);
    expect(next.terms).toBe(first.terms);
    expect(next.hidden).toBe(first.hidden);
    expect(next.notes.get('b')?.note).toBe('n');
    const changed = ownView({ terms: [{ ...terms[0]!, updatedAt: 2 }], notes: [] }, next);
    expect(changed.terms).not.toBe(first.terms);
    expect(changed.hidden.size).toBe(0);
  });

  it.each([
    ['Đô thị loại I', 'own-do-thi-loai-i'],
    ['  —  ', 'own-term'],
    ['都市', 'own-term'],
  ])('%s is known as %s', (headword, id) => {
    expect(newTermId(headword, () => false)).toBe(id);
    expect(newTermId(headword, (one) => one === id)).toBe(`${id}-2`);
  });
});
