import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fetchPage, MAX_PAGE_BYTES } from '../../../lib/platform/fetch-page.ts';

const URL_2 = 'https://bao.vn/bai-viet-1234.html?page=2';
const contains = vi.fn<(wanted: object) => Promise<boolean>>();
const fetched = vi.fn<typeof fetch>();
const signal = new AbortController().signal;

beforeEach(() => {
  contains.mockResolvedValue(true);
  vi.stubGlobal('fetch', fetched);
  Object.assign(browser.permissions, { contains });
});
afterEach(() => vi.unstubAllGlobals());

const answer = (body: BodyInit | null, type = 'text/html', status = 200) =>
  fetched.mockResolvedValue(new Response(body, { status, headers: { 'content-type': type } }));
const failing = (problem: string) => ({ ok: false, problem });

describe('fetchPage', () => {
  it('gives the markup, without cookies and past the cache', async () => {
    answer('<p>Trang hai</p>');
    const page = { html: '<p>Trang hai</p>', url: URL_2 };
    expect(await fetchPage(URL_2, signal)).toEqual({ ok: true, value: page });
    const asked = { credentials: 'omit', cache: 'no-store' };
    expect(fetched).toHaveBeenCalledWith(URL_2, expect.objectContaining(asked));
  });

  it.each([
    ['the server', 'text/html; charset=UTF-16LE', ''],
    ['the page', 'text/html', '<meta charset="windows-1252">'],
    ['nobody', 'text/html', ''],
    ['nobody we understand', 'text/html; charset=vni-times', ''],
  ])('reads letters by the encoding that %s names', async (_, type, head) => {
    const html = `${head}<p>xã</p>`;
    const utf16 = new Uint8Array(Uint16Array.from(html, (char) => char.charCodeAt(0)).buffer);
    const latin = Uint8Array.from(html, (char) => char.charCodeAt(0));
    const bytes = type.includes('16')
      ? utf16
      : head === ''
        ? new TextEncoder().encode(html)
        : latin;
    answer(bytes, type);
    expect(await fetchPage(URL_2, signal)).toMatchObject({ ok: true, value: { html } });
  });

  it('asks nothing of a host it may not read', async () => {
    contains.mockResolvedValue(false);
    fetched.mockClear();
    expect(await fetchPage(URL_2, signal)).toEqual(failing('no-access'));
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says why nothing came', async () => {
    answer('', 'text/html', 503);
    expect(await fetchPage(URL_2, signal)).toEqual(failing('refused'));
    answer('%PDF', 'application/pdf');
    expect(await fetchPage(URL_2, signal)).toEqual(failing('no-text'));
    answer(new Uint8Array(MAX_PAGE_BYTES + 1));
    expect(await fetchPage(URL_2, signal)).toEqual(failing('too-large'));
    fetched.mockRejectedValue(new TypeError('network'));
    expect(await fetchPage(URL_2, signal)).toEqual(failing('offline'));
  });
});
