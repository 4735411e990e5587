// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MissingAccess } from '../../lib/sites/paper-access.ts';
import { renderReader } from './render-page.tsx';
import { IMAGE_URL } from './sample-article.ts';

afterEach(cleanup);

const revoked: MissingAccess = {
  paper: 'Báo Mẫu',
  patterns: ['*://*.bao.example/*'],
  kind: 'revoked',
};
const optional: MissingAccess = { ...revoked, kind: 'optional' };
const notice = () => screen.queryByRole('complementary', { name: 'Papers and access' });
const waiting = new Map([[IMAGE_URL, { state: 'no-access', host: 'anh.bao.example' } as const]]);

describe('the notice about a paper’s access', () => {
  it('says that access was taken back, and asks for it straight from the click', () => {
    const onAllow = vi.fn<(patterns: readonly string[]) => void>();
    renderReader({ missingAccess: revoked, settingsUrl: '#options', onAllow }, 'en');
    expect(notice()?.textContent).toContain('no longer lets Tỏ Tường read pages of Báo Mẫu');
    fireEvent.click(screen.getByRole('button', { name: 'Allow again' }));
    expect(onAllow).toHaveBeenCalledWith(revoked.patterns);
  });

  it('offers to allow a paper only where images wait for it', () => {
    const onAllow = vi.fn<(patterns: readonly string[]) => void>();
    const props = { missingAccess: optional, settingsUrl: '#options', onAllow };
    const { change } = renderReader(props, 'en');
    expect(notice()).toBeNull();
    change({ images: waiting });
    fireEvent.click(screen.getByRole('button', { name: 'Allow Báo Mẫu' }));
    expect(onAllow).toHaveBeenCalledWith(optional.patterns);
  });

  it('keeps silent when nothing is missing', () => {
    renderReader({
      missingAccess: null,
      settingsUrl: '#options',
      onAllow: vi.fn<() => void>(),
      images: waiting,
    });
    expect(notice()).toBeNull();
  });
});
