// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OwnPart } from '../../components/own/OwnPart.tsx';
import { OwnToolsContext, type OwnTools } from '../../components/own/own-tools.ts';
import { PackImport, type PackImportProps } from '../../components/own/PackImport.tsx';
import { TermForm, type TermFormProps } from '../../components/own/TermForm.tsx';
import { PastePage, type PastePageProps } from '../../components/paste/PastePage.tsx';
import { en } from '../../lib/i18n/locales/en.ts';
import { vi as vietnamese } from '../../lib/i18n/locales/vi.ts';
import { EMPTY_FORM } from '../../lib/reader/paste-state.ts';
import { DEFAULT_PREFERENCES } from '../../lib/reader/preferences.ts';
import { makeOwnTerm } from '../tools/make-own-term.ts';
import { makeTerm } from '../tools/make-term.ts';
import { renderWithTexts } from './render-page.tsx';

afterEach(cleanup);

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
/** Lets promises and effects that follow an event come to rest. */
const settle = () => act(() => Promise.resolve());

describe('the form for a term', () => {
  function renderForm(parts: Partial<TermFormProps> = {}) {
    const props: TermFormProps = {
      term: null,
      headword: 'đường gom',
      onSave: vi.fn<TermFormProps['onSave']>(() =>
        Promise.resolve({ ok: true, value: { id: 'own-x' } }),
      ),
      onSaved: vi.fn<() => void>(),
      onCancel: vi.fn<() => void>(),
      onDelete: vi.fn<() => void>(),
      ...parts,
    };
    renderWithTexts(<TermForm {...props} />, 'en');
    return props;
  }
  const submit = async () => {
    fireEvent.submit(document.querySelector('form') as HTMLFormElement);
    await settle();
  };

  it('says at the field what is wrong, and keeps what was written', async () => {
    const { onSave } = renderForm();
    type(en.own.form.han, 'abc');
    type(en.own.form.headword, ' ');
    await submit();
    expect(onSave).not.toHaveBeenCalled();
    expect(field(en.own.form.han).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(en.own.reason['not-han'])).toBeTruthy();
    expect(field(en.own.form.han).value).toBe('abc');
    expect(screen.getByRole('alert').textContent).toContain('1 field needs correcting');
  });

  it('hands over the term in its normal form', async () => {
    const { onSave, onSaved } = renderForm();
    type(en.own.form.english, '  service   road ');
    type(en.own.form.variants, 'đường gom dân sinh; ;đường bên');
    await submit();
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({
        id: '',
        headword: 'đường gom',
        english: 'service road',
        variants: ['đường gom dân sinh', 'đường bên'],
      }),
    );
    expect(onSaved).toHaveBeenCalledWith('own-x');
  });

  it('is sent once, however often the button is pressed', async () => {
    const { onSave, onSaved } = renderForm();
    type(en.own.form.english, 'service road');
    void submit();
    await submit();
    await submit();
    expect(onSave).toHaveBeenCalledOnce();
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it('says when the disk is full, and stays', async () => {
    const { onSaved } = renderForm({
      term: makeOwnTerm('a', { id: 'own-a' }),
      onSave: () => Promise.resolve({ ok: false, problem: 'disk-full' }),
    });
    await submit();
    expect(screen.getByText(en.own.failure['disk-full'])).toBeTruthy();
    expect(onSaved).not.toHaveBeenCalled();
  });
});

describe('a note on a term', () => {
  it('is written, kept with its line breaks, and can hide the term', async () => {
    const onNote = vi.fn<OwnTools['onNote']>(() => Promise.resolve({ ok: true, value: undefined }));
    const tools = (note: string): OwnTools => ({
      notes: new Map([['do-thi', { termId: 'do-thi', note, hidden: false, updatedAt: 1 }]]),
      editAddress: (id) => `#${id}`,
      newTab: false,
      onNote,
    });
    const term = makeTerm('đô thị', { id: 'do-thi' });
    const shown = (note: string) => (
      <OwnToolsContext value={tools(note)}>
        <OwnPart term={term} />
      </OwnToolsContext>
    );
    const { update } = renderWithTexts(shown(''), 'vi');
    fireEvent.click(screen.getByText(vietnamese.own.addNote));
    await settle();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox');
    box.value = 'dòng một\r\n\r\n\r\ndòng hai ';
    fireEvent.submit(box.form as HTMLFormElement);
    await settle();
    const note = 'dòng một\n\ndòng hai';
    expect(onNote).toHaveBeenCalledWith({ termId: 'do-thi', note, hidden: false });
    update(shown(note));
    expect(document.querySelector('.own-part__note')?.textContent).toBe(note);
    fireEvent.click(screen.getByText(vietnamese.own.hide));
    await settle();
    expect(onNote).toHaveBeenLastCalledWith({ termId: 'do-thi', note, hidden: true });
  });
});

describe('importing a pack', () => {
  const renderImport = (state: PackImportProps['state'], language: 'vi' | 'en' = 'en') => {
    const props = {
      state,
      onFile: vi.fn<() => void>(),
      onConfirm: vi.fn<() => void>(),
      onCancel: vi.fn<() => void>(),
    };
    renderWithTexts(<PackImport {...props} />, language);
    return props;
  };

  it('names line, field and reason of a broken one', () => {
    const problem = {
      code: 'field',
      line: 12,
      field: 'english',
      reason: 'too-long',
      max: 300,
    } as const;
    renderImport({ phase: 'refused', name: 'a.json', problem });
    const words = screen.getByRole('alert').textContent;
    expect(words).toContain('Line 12: field “english”: Longer than 300 characters.');
    cleanup();
    renderImport({ phase: 'refused', name: 'a.json', problem }, 'vi');
    expect(screen.getByRole('alert').textContent).toContain('Dòng 12: mục “english”');
  });

  it('asks what to do with terms that are here and differ', () => {
    const { updatedAt: _, ...term } = makeOwnTerm('đường gom');
    const { onConfirm } = renderImport({
      phase: 'ready',
      name: 'a.json',
      pack: { terms: [term], notes: [] },
      preview: {
        added: 0,
        conflicts: 1,
        same: 0,
        notes: { added: 0, conflicts: 0, same: 0 },
        total: 1,
      },
    });
    expect(screen.getByText('1 term you already have, but different')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(en.packs.replace));
    fireEvent.click(screen.getByText(en.packs.confirm));
    expect(onConfirm).toHaveBeenCalledWith('replace');
  });
});

describe('pasting a text', () => {
  const links = {
    library: '#l',
    options: '#o',
    knows: '#k',
    welcome: '#w',
    paste: '#p',
    fontLicences: { noto: '#', han: '#', beVietnam: '#' },
  };
  const renderPaste = (parts: Partial<PastePageProps>) => {
    const props: PastePageProps = {
      appearance: DEFAULT_PREFERENCES,
      links,
      form: EMPTY_FORM,
      problem: null,
      converted: false,
      dateFound: null,
      today: '2026-11-27',
      provinces: ['Huế', 'Quảng Ninh'],
      onChange: vi.fn<() => void>(),
      onFile: vi.fn<() => void>(),
      onConvert: vi.fn<() => void>(),
      onRead: vi.fn<() => void>(),
      ...parts,
    };
    renderWithTexts(<PastePage {...props} />, 'vi');
    return props;
  };

  it('says by which day a text without a date is read, and offers the one it names', () => {
    const { onChange } = renderPaste({ dateFound: '2020-07-23' });
    expect(screen.getByText(/quy định của hôm nay, 27\/11\/2026/u)).toBeTruthy();
    fireEvent.click(screen.getByText(vietnamese.paste.useDate));
    expect(onChange).toHaveBeenCalledWith({ date: '2020-07-23' });
  });

  it('offers to bring a text out of an old font', () => {
    const { onConvert } = renderPaste({ problem: 'old-font' });
    fireEvent.click(screen.getByText(vietnamese.paste.convert));
    expect(onConvert).toHaveBeenCalled();
    expect(field(vietnamese.paste.text).getAttribute('aria-invalid')).toBe('true');
  });
});
