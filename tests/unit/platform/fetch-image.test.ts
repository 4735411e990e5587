import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fetchImage, MAX_IMAGE_BYTES } from '../../../lib/platform/fetch-image.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const request = { url: 'https://img.bao.vn/a.png', pageUrl: 'https://bao.vn/bai' };

const contains = vi.fn<(wanted: object) => Promise<boolean>>();
const updateSessionRules = vi.fn<(change: object) => Promise<void>>();
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  contains.mockResolvedValue(true);
  updateSessionRules.mockResolvedValue(undefined);
  vi.stubGlobal('fetch', fetched);
  const request = (_name: string, work: () => Promise<unknown>) => work();
  vi.stubGlobal('navigator', { locks: { request } });
  Object.assign(browser.permissions, { contains });
  Object.assign(browser, { declarativeNetRequest: { updateSessionRules } });
});

afterEach(() => vi.unstubAllGlobals());

const answer = (body: BodyInit | null, init?: ResponseInit) =>
  Promise.resolve(new Response(body, init));

describe('fetchImage', () => {
  it('gives the bytes with the type they have, whatever the server calls them', async () => {
    fetched.mockReturnValue(answer(PNG, { headers: { 'content-type': 'text/html' } }));
    const image = await fetchImage(request);
    if (!image.ok) throw new Error(image.problem.reason);
    expect([image.value.type, image.value.size]).toEqual(['image/png', PNG.length]);
    expect(updateSessionRules).not.toHaveBeenCalled();
  });

  it('takes no cookies along and leaves nothing in the cache', async () => {
    fetched.mockReturnValue(answer(PNG));
    await fetchImage(request);
    expect(fetched).toHaveBeenCalledWith(
      request.url,
      expect.objectContaining({ credentials: 'omit', cache: 'no-store' }),
    );
  });

  it('does not try a host it may not read', async () => {
    contains.mockResolvedValue(false);
    const problem = { reason: 'no-access', status: null };
    expect(await fetchImage(request)).toEqual({ ok: false, problem });
    expect(contains).toHaveBeenCalledWith({ origins: ['*://img.bao.vn/*'] });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('shows the page as referer to a server that insists, and takes the rule away', async () => {
    fetched.mockReturnValueOnce(answer('no', { status: 403 })).mockReturnValueOnce(answer(PNG));
    expect((await fetchImage(request)).ok).toBe(true);
    const [added, removed] = updateSessionRules.mock.calls.map(([change]) => change) as [
      { addRules: { id: number; condition: object; action: object }[] },
      { removeRuleIds: number[] },
    ];
    const [rule] = added.addRules;
    expect(rule?.condition).toMatchObject({ requestDomains: ['img.bao.vn'] });
    expect(rule?.action).toMatchObject({
      requestHeaders: [{ header: 'referer', operation: 'set', value: request.pageUrl }],
    });
    expect(removed.removeRuleIds).toEqual([rule?.id]);
  });

  it('takes the rule away also when the second try fails', async () => {
    fetched.mockImplementation(() => answer('<html>', { status: 200 }));
    const problem = { reason: 'not-an-image', status: null };
    expect(await fetchImage(request)).toEqual({ ok: false, problem });
    expect(updateSessionRules).toHaveBeenCalledTimes(2);
  });

  it('keeps to the first answer where the browser takes no rule', async () => {
    updateSessionRules.mockRejectedValue(new Error('invalid rule'));
    fetched.mockReturnValue(answer('no', { status: 403 }));
    const problem = { reason: 'http-status', status: 403 };
    expect(await fetchImage(request)).toEqual({ ok: false, problem });
  });

  it.each([
    [500, 'http-status'],
    [410, 'http-status'],
  ])('reports status %i', async (status, reason) => {
    fetched.mockReturnValue(answer('', { status }));
    expect(await fetchImage(request)).toEqual({ ok: false, problem: { reason, status } });
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('tells for how long a server wants to be left alone', async () => {
    fetched.mockReturnValue(answer('', { status: 429, headers: { 'retry-after': '120' } }));
    const problem = { reason: 'http-status', status: 429, retryAfterMs: 120_000 };
    expect(await fetchImage(request)).toEqual({ ok: false, problem });
  });

  it.each([
    ['a host it may not read', 'opaqueredirect', 'elsewhere'],
    ['nowhere', 'error', 'network'],
  ])('says so when it is sent on to %s', async (_, type, reason) => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    fetched.mockResolvedValueOnce({ type, body: null } as Response);
    const problem = { reason, status: null };
    expect(await fetchImage(request)).toEqual({ ok: false, problem });
    expect(fetched).toHaveBeenLastCalledWith(
      request.url,
      expect.objectContaining({ redirect: 'manual', credentials: 'omit' }),
    );
  });

  it('refuses by the length the server announces', async () => {
    const headers = { 'content-length': String(MAX_IMAGE_BYTES + 1) };
    fetched.mockReturnValue(answer(PNG, { headers }));
    const problem = { reason: 'too-large', status: null };
    expect(await fetchImage(request)).toEqual({ ok: false, problem });
  });

  it('stops the download of more than it announced', async () => {
    const cancel = vi.fn<() => void>();
    const megabyte = new Uint8Array(1024 * 1024);
    const endless = new ReadableStream({ pull: (flow) => flow.enqueue(megabyte), cancel });
    fetched.mockReturnValue(answer(endless));
    const problem = { reason: 'too-large', status: null };
    expect(await fetchImage(request)).toEqual({ ok: false, problem });
    expect(cancel).toHaveBeenCalled();
  });

  it('tells a server that cannot be reached', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    const problem = { reason: 'network', status: null };
    expect(await fetchImage(request)).toEqual({ ok: false, problem });
  });

  it('tells a server that does not answer in time', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new Error('time')));
    fetched.mockRejectedValue(new DOMException('aborted', 'TimeoutError'));
    const problem = { reason: 'timeout', status: null };
    expect(await fetchImage(request)).toEqual({ ok: false, problem });
    vi.restoreAllMocks();
  });
});
