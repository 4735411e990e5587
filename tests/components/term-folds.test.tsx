// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { TermFolds } from '../../components/article/TermFolds.tsx';
import { allTerms } from '../../lib/glossary/terms/all.ts';
import type { DefinitionLanguage, Language } from '../../lib/reader/preferences.ts';
import { makeTerm } from '../tools/make-term.ts';
import { renderWithTexts } from './render-page.tsx';

afterEach(cleanup);

const term = (id: string) => allTerms.find((one) => one.id === id) ?? makeTerm(id);

function show(id: string, definitions: DefinitionLanguage, language: Language = 'vi') {
  renderWithTexts(<TermFolds term={term(id)} show={definitions} />, language);
}

const folds = () => screen.queryAllByRole('group') as HTMLDetailsElement[];
const written = (lang: string) =>
  [...document.querySelectorAll(`.han[lang="${lang}"]`)].map(({ textContent }) => textContent);

describe('what a card keeps folded', () => {
  it('is folded, and says beforehand whom the word misleads', () => {
    show('chinh-quyen', 'both');
    expect(folds().map(({ open }) => open)).toEqual([false, false]);
    expect(folds()[0]?.querySelector('summary')?.textContent).toBe(
      'Từng chữ Hán Dễ nhầm với tiếng Trung, tiếng Nhật và tiếng Hàn',
    );
  });

  it('gives each character its gloss and its forms, in the language they are of', () => {
    show('dang-vien', 'both');
    const [party, member] = within(folds()[0] as HTMLElement).getAllByRole('listitem');
    expect(party?.textContent).toBe(
      '黨 đảng: bè đảng, chính đảng · political party giản thể 党 dạng chữ Nhật 党',
    );
    expect(member?.textContent).toBe('員 viên: người giữ việc · member, staff giản thể 员');
    expect(written('zh-Hant')).toEqual(['黨', '員']);
    expect(written('zh-Hans')).toEqual(['党', '员']);
    expect(written('ja')).toEqual(['党']);
  });

  it('speaks the language that definitions are wanted in', () => {
    show('dang-vien', 'en', 'en');
    const [party] = within(folds()[0] as HTMLElement).getAllByRole('listitem');
    expect(party?.textContent).toBe('黨 đảng: political party simplified 党 Japanese form 党');
  });

  it('warns of a false friend, names the usual word, and owns up to what is unconfirmed', () => {
    show('khoi-to', 'en', 'en');
    const note = document.querySelector('.false-friend') as HTMLElement;
    expect(within(note).getByRole('heading').textContent).toBe(
      'Easily confused with Chinese, Japanese and Korean 起訴',
    );
    expect(note.textContent).toContain('to indict is truy tố');
    expect(note.querySelector('.false-friend__usual')?.textContent).toBe(
      'The usual word there: Chinese 立案',
    );
    expect(note.textContent).toContain('Korean is unconfirmed');
  });

  it('shows the phrases, translated unless Vietnamese alone is wanted', () => {
    show('do-thi-loai-i', 'vi');
    expect(screen.getByText('được công nhận là đô thị loại I')).toBeTruthy();
    expect(document.querySelector('.collocations [lang="en"]')).toBeNull();
    cleanup();
    show('do-thi-loai-i', 'both');
    expect(document.querySelector('.collocations [lang="en"]')?.textContent).toContain('class-I');
  });

  it('is not there for a term without characters and phrases', () => {
    renderWithTexts(<TermFolds term={makeTerm('xóm')} show="both" />);
    expect(folds()).toEqual([]);
  });
});
