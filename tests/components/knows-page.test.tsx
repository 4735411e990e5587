// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KnowsPage, type KnowsPageProps } from '../../components/knows/KnowsPage.tsx';
import type { Failure } from '../../lib/model/failure.ts';
import { DEFAULT_PREFERENCES } from '../../lib/reader/preferences.ts';
import type { DraftRow } from '../../lib/reader/room-state.ts';
import { renderWithTexts } from './render-page.tsx';
import { installedWithout, LINKS } from './rooms-state.ts';

const draft = (id: string, title: string, inMemory = false): DraftRow => ({
  id,
  title,
  url: `https://bao.example/${id}`,
  createdAt: Date.UTC(2026, 10, 24, 1, 5),
  inMemory,
});
const FAILURES: Failure[] = [
  {
    at: Date.UTC(2026, 10, 24, 1, 5),
    doing: 'opening',
    problem: 'too-large',
    detail: 'blocks',
    address: 'https://bao.example/dai',
  },
  { at: 0, doing: 'saving', problem: 'quota', detail: null, address: null },
];

function knowsProps(change: Partial<KnowsPageProps>): KnowsPageProps {
  return {
    preferences: DEFAULT_PREFERENCES,
    links: LINKS,
    drafts: { phase: 'ready', value: [] },
    holdings: {
      phase: 'ready',
      value: {
        articles: 2,
        inTrash: 0,
        images: { saved: 5, missing: 1 },
        imageBytes: 2_400_000,
        textBytes: 31_000,
        earlierBytes: 0,
        places: 1,
        queue: { waiting: 0, failed: 2 },
        largest: [{ id: 'a', title: 'Bài dài nhất', bytes: 12_000_000 }],
      },
    },
    own: { terms: 2, notes: 1 },
    access: installedWithout('*://*.baoangiang.com.vn/*'),
    permissions: ['activeTab', 'storage'],
    versions: { extension: '0.1.0', database: '1', browser: 'Mozilla/5.0' },
    failures: [],
    onDeleteDraft: () => undefined,
    onDeleteDrafts: () => undefined,
    onForgetFailures: () => undefined,
    ...change,
  };
}
const renderKnows = (change: Partial<KnowsPageProps> = {}) =>
  renderWithTexts(<KnowsPage {...knowsProps(change)} />, 'en');

/** Keeps readings as an entrypoint would. */
function Drafts() {
  const [rows, setRows] = useState([draft('a', 'Bài một'), draft('b', 'Bài hai', true)]);
  const onDeleteDraft = (id: string) => setRows(rows.filter((row) => row.id !== id));
  return <KnowsPage {...knowsProps({ drafts: { phase: 'ready', value: rows }, onDeleteDraft })} />;
}

const copy = vi.fn<(text: string) => Promise<void>>();
beforeEach(() => {
  copy.mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: copy },
    configurable: true,
  });
});
afterEach(cleanup);

describe('what Tỏ Tường knows', () => {
  it('lists each unsaved reading and lets go of one, keeping the focus on the page', () => {
    renderWithTexts(<Drafts />, 'en');
    expect(screen.getByText(/gone when the browser closes/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Delete the unsaved article: Bài một' }));
    expect(screen.queryByText('Bài một')).toBeNull();
    expect(screen.getByText('Bài hai')).toBeTruthy();
    expect(screen.getByText('Deleted: Bài một').getAttribute('role')).toBe('status');
    expect(document.activeElement?.textContent).toBe('Unsaved articles');
  });

  it('shows only the preferences that are stored', () => {
    const { update } = renderKnows();
    expect(screen.getByText(/nothing is recorded/)).toBeTruthy();
    const preferences = { ...DEFAULT_PREFERENCES, theme: 'sepia' as const, singleKeys: false };
    update(<KnowsPage {...knowsProps({ preferences })} />);
    const stored = screen.getByRole('region', { name: 'What you changed in the settings' });
    const terms = [...stored.querySelectorAll('dt')].map((term) => term.textContent);
    expect(terms).toEqual(['Theme', 'Single-key shortcuts']);
  });

  it('explains every permission of the manifest', () => {
    renderKnows();
    const permissions = screen.getByRole('region', { name: 'Permissions in the browser' });
    for (const description of permissions.querySelectorAll('dd')) {
      expect(description.textContent).not.toBe('');
    }
    expect(permissions.textContent).toContain('75 of 76 addresses');
  });

  it('copies a report of figures and failures, without titles or addresses of what was read', async () => {
    renderKnows({
      failures: FAILURES,
      drafts: { phase: 'ready', value: [draft('kin', 'Bài kín')] },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect((await screen.findByText('Copied.')).getAttribute('role')).toBe('status');
    const [report = ''] = copy.mock.calls[0] ?? [];
    expect(report).toBe(document.querySelector('.diagnosis')?.textContent);
    expect(report.split('\n')).toEqual(
      expect.arrayContaining([
        'Tỏ Tường: 0.1.0',
        'Unsaved articles: 1',
        '  – *://*.baoangiang.com.vn/*',
        '  – 2026-11-24T01:05:00.000Z opening: too-large',
        '    https://bao.example/dai',
        '  – 1970-01-01T00:00:00.000Z saving: quota',
      ]),
    );
    expect(report).not.toMatch(/Bài kín|bao\.example\/kin/);
  });

  it('says so when the browser does not allow copying', async () => {
    copy.mockRejectedValue(new Error('NotAllowedError'));
    renderKnows({ failures: FAILURES });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(await screen.findByText(/does not allow copying/)).toBeTruthy();
  });
});
