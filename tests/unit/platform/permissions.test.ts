import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askHost, askPatterns, hasHost } from '../../../lib/platform/permissions.ts';

const contains = vi.fn<(wanted: object) => Promise<boolean>>();
const request = vi.fn<(wanted: object) => Promise<boolean>>();

beforeEach(() => {
  contains.mockResolvedValue(true);
  request.mockResolvedValue(true);
  Object.assign(browser.permissions, { contains, request });
});

describe('access to a host', () => {
  it('is looked up and asked for by its name alone', async () => {
    expect(await hasHost('https://img.bao.vn:8080/a.png')).toBe(true);
    expect(contains).toHaveBeenCalledWith({ origins: ['*://img.bao.vn/*'] });
    expect(await askHost('http://xn--bo-hja.vn/')).toBe(true);
    expect(request).toHaveBeenCalledWith({ origins: ['*://xn--bo-hja.vn/*'] });
  });

  it.each(['http://*/a.png', 'http://*.vn/a.png', 'http://[::1]/a.png'])(
    'is never had or asked for where a page writes %s',
    async (url) => {
      expect(await hasHost(url)).toBe(false);
      expect(await askHost(url)).toBe(false);
      expect(contains).not.toHaveBeenCalled();
      expect(request).not.toHaveBeenCalled();
    },
  );

  it('is refused where the browser does not even ask', async () => {
    request.mockRejectedValue(new Error('no user gesture'));
    expect(await askPatterns(['*://bao.vn/*'])).toBe(false);
  });
});
