import { afterEach, describe, expect, it, vi } from 'vitest';
import { mayPass } from '../../../lib/background/image-retry.ts';
import type { ImagePorts } from '../../../lib/background/image-runner.ts';
import { createImageRunner } from '../../../lib/background/image-runner.ts';
import type { ImageProblem } from '../../../lib/model/problems.ts';
import { failure, success } from '../../../lib/model/result.ts';
import { saveArticle } from '../../../lib/storage/articles.ts';
import {
  dueImageJobs,
  holdHost,
  nextImageJobAt,
  recordImageFailure,
  requeueImages,
  storeImage,
} from '../../../lib/storage/image-jobs.ts';
import { PAGE_URL, sampleArticle } from '../model/sample-article.ts';
import { database, useFreshDatabase, valueOf } from '../storage/fresh-database.ts';

/** The runner on the real database: what it must survive is told there. */
useFreshDatabase();
afterEach(() => vi.restoreAllMocks());

const picture = () => Promise.resolve(success(new Blob([Math.random().toString()])));
const offline: ImageProblem = { reason: 'network', status: null };

function setUp(change: Partial<ImagePorts> = {}) {
  const clock = { now: 1000 };
  const ports = {
    due: dueImageJobs,
    nextAt: nextImageJobAt,
    fetch: vi.fn<ImagePorts['fetch']>(picture),
    verify: vi.fn<ImagePorts['verify']>(() => Promise.resolve(null)),
    holdHost,
    store: storeImage,
    recordFailure: recordImageFailure,
    wakeAt: vi.fn<ImagePorts['wakeAt']>(() => Promise.resolve()),
    onBug: vi.fn<ImagePorts['onBug']>(),
    now: () => clock.now,
    ...(change as object),
  };
  return { clock, ports, run: createImageRunner(ports) };
}

const save = (name: string, sources = ['a', 'b', 'c', 'd', 'e']) => {
  const blocks = sources.map((source) => ({
    type: 'figure' as const,
    image: { src: `https://${name}.vn/${source}.jpg`, alt: '', width: null, height: null },
    caption: [],
    credit: null,
  }));
  const url = `https://${name}.vn/bai`;
  const article = sampleArticle({ url, leadImage: null, blocks });
  return valueOf(saveArticle({ article, pageUrl: PAGE_URL + name, newId: name, now: 1 }));
};

const countOf = async (id: string) => (await (await database()).articles.get(id))?.images;

describe('fetching', () => {
  it('goes on with the others when one brings out a bug', async () => {
    await save('bao');
    const bug = new TypeError('not foreseen');
    const { ports, run } = setUp({
      verify: vi.fn<ImagePorts['verify']>().mockRejectedValueOnce(bug).mockResolvedValue(null),
    });
    await run();
    expect(ports.onBug).toHaveBeenCalledExactlyOnceWith(bug);
    expect(await countOf('bao')).toEqual({ total: 5, saved: 4, failed: 1 });
  });

  it('fetches every image, a few at a time, with the page as referer', async () => {
    await save('bao');
    let atOnce = 0;
    let most = 0;
    const { ports, run } = setUp();
    ports.fetch.mockImplementation(async () => {
      most = Math.max(most, (atOnce += 1));
      await Promise.resolve();
      atOnce -= 1;
      return picture();
    });
    await run();
    expect(await countOf('bao')).toEqual({ total: 5, saved: 5, failed: 0 });
    expect(most).toBe(3);
    expect(ports.fetch).toHaveBeenCalledWith({
      url: 'https://bao.vn/a.jpg',
      pageUrl: `${PAGE_URL}bao`,
    });
    expect(ports.wakeAt).toHaveBeenLastCalledWith(null);
  });

  it('also takes what was saved while it ran, in the same run', async () => {
    await save('one', ['a']);
    const { ports, run } = setUp();
    ports.fetch.mockImplementationOnce(async () => {
      await save('two', ['a']);
      return picture();
    });
    await Promise.all([run(), run()]);
    expect(ports.fetch).toHaveBeenCalledTimes(2);
    expect(await countOf('two')).toMatchObject({ saved: 1 });
  });
});

describe('the background stopped in the middle', () => {
  it('goes on where it was, and fetches nothing twice', async () => {
    await save('bao');
    const first = setUp();
    let fetched = 0;
    const stopped = new Promise<void>((resolve) => {
      first.ports.fetch.mockImplementation(() => {
        fetched += 1;
        if (fetched < 4) return picture();
        resolve();
        return new Promise(() => {});
      });
    });
    void first.run();
    await stopped;
    await vi.waitFor(async () => expect(await countOf('bao')).toMatchObject({ saved: 3 }));
    expect(first.ports.wakeAt).toHaveBeenLastCalledWith(31_000);

    const second = setUp();
    await second.run();
    expect(second.ports.fetch).toHaveBeenCalledTimes(2);
    expect(await countOf('bao')).toEqual({ total: 5, saved: 5, failed: 0 });
  });

  it('counts no try against an image whose fetching was cut short', async () => {
    await save('bao', ['a']);
    const first = setUp({ fetch: () => new Promise(() => {}) });
    void first.run();
    await vi.waitFor(() => expect(first.ports.wakeAt).toHaveBeenCalled());
    const { images } = await database();
    expect(await images.toArray()).toMatchObject([{ state: 'waiting', attempts: 0 }]);
  });
});

describe('failures', () => {
  it('tries three times, with pauses, then lists the image as missing', async () => {
    await save('bao', ['a']);
    const { clock, ports, run } = setUp({
      fetch: vi.fn<ImagePorts['fetch']>(() => Promise.resolve(failure(offline))),
    });
    await run();
    expect(ports.wakeAt).toHaveBeenLastCalledWith(31_000);
    await run();
    expect(ports.fetch).toHaveBeenCalledTimes(1);
    clock.now = 31_000;
    await run();
    expect(ports.wakeAt).toHaveBeenLastCalledWith(331_000);
    clock.now = 331_000;
    await run();
    expect(ports.fetch).toHaveBeenCalledTimes(3);
    expect(await countOf('bao')).toEqual({ total: 1, saved: 0, failed: 1 });
    expect(ports.wakeAt).toHaveBeenLastCalledWith(null);
  });

  it('keeps no image that cannot be shown, and fetches a damaged one again another day', async () => {
    await save('bao', ['a', 'b']);
    const { ports, run } = setUp();
    ports.verify.mockResolvedValueOnce('damaged').mockResolvedValueOnce('too-large');
    await run();
    expect(await countOf('bao')).toEqual({ total: 2, saved: 0, failed: 2 });
    expect(await (await database()).blobs.count()).toBe(0);
    await valueOf(requeueImages({ when: mayPass }));
    await run();
    expect(await countOf('bao')).toEqual({ total: 2, saved: 1, failed: 1 });
  });

  it('leaves a host alone that asks for it, and goes on with the others', async () => {
    await save('bao', ['a', 'b', 'c', 'd', 'e']);
    await save('khac', ['a']);
    const { clock, ports, run } = setUp();
    const busy = { reason: 'http-status', status: 429, retryAfterMs: 120_000 } as const;
    ports.fetch.mockImplementation(({ url }) =>
      url.includes('//bao.') && clock.now < 121_000 ? Promise.resolve(failure(busy)) : picture(),
    );
    await run();
    expect(ports.fetch).toHaveBeenCalledTimes(4);
    expect(await countOf('khac')).toEqual({ total: 1, saved: 1, failed: 0 });
    expect(ports.wakeAt).toHaveBeenLastCalledWith(121_000);
    const { images } = await database();
    expect(await images.get(['bao', 'https://bao.vn/a.jpg'])).toMatchObject({
      problem: { reason: 'http-status', status: 429 },
    });
    clock.now = 121_000;
    await run();
    expect(await countOf('bao')).toEqual({ total: 5, saved: 5, failed: 0 });
  });

  it('keeps text and other images when the disk fills up', async () => {
    await save('bao', ['a', 'b']);
    const { run } = setUp({
      store: (image) =>
        image.src.endsWith('a.jpg') ? Promise.resolve(failure('quota')) : storeImage(image),
    });
    await run();
    expect(await countOf('bao')).toEqual({ total: 2, saved: 1, failed: 1 });
    const { images, texts } = await database();
    expect(await images.get(['bao', 'https://bao.vn/a.jpg'])).toMatchObject({
      state: 'failed',
      problem: { reason: 'quota', status: null },
    });
    expect(await texts.count()).toBe(1);
  });

  it('rests and comes back when the database itself fails', async () => {
    await save('bao', ['a', 'b']);
    const { ports, run } = setUp({ store: () => Promise.resolve(failure('unavailable')) });
    await run();
    expect(ports.fetch).toHaveBeenCalledTimes(2);
    expect(ports.wakeAt).toHaveBeenLastCalledWith(31_000);

    const unreadable = setUp({ due: () => Promise.resolve(failure('unavailable')) });
    await unreadable.run();
    expect(unreadable.ports.wakeAt).toHaveBeenLastCalledWith(31_000);
  });
});
