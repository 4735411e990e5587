import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One page of tests/fixtures/pages; see the README there. */
export interface Fixture {
  /** "host/date-slug". */
  name: string;
  folder: string;
  /** Path of page.html. */
  page: string;
  /** The address it is served under. */
  url: string;
  /** Absolute address of an image → path of the file that stands for it. */
  images: ReadonlyMap<string, string>;
  /** Absolute address of a further page of the article → path of its file. */
  pages: ReadonlyMap<string, string>;
}

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'pages');

interface Meta {
  url: string;
  images?: Record<string, string>;
  pages?: Record<string, string>;
}

function readFixture(host: string, slug: string): Fixture {
  const folder = join(PAGES, host, slug);
  const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as Meta;
  const images = Object.entries(meta.images ?? {}).map(
    ([url, file]) =>
      [url, join(folder, file.startsWith('images/') ? file : join('images', file))] as const,
  );
  return {
    name: `${host}/${slug}`,
    folder,
    page: join(folder, 'page.html'),
    url: meta.url,
    images: new Map(images),
    pages: new Map(
      Object.entries(meta.pages ?? {}).map(([url, file]) => [url, join(folder, file)] as const),
    ),
  };
}

/** Every fixture page, in order of name. Throws when one has no meta.json or no page.html. */
export function fixtures(): Fixture[] {
  return readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: host }) =>
      readdirSync(join(PAGES, host)).map((slug) => readFixture(host, slug)),
    )
    .map((fixture) => {
      if (!existsSync(fixture.page)) throw new Error(`no page.html in ${fixture.folder}`);
      return fixture;
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The article that `npm start` opens. */
export function sampleFixture(): Fixture {
  const sample = fixtures().find(
    ({ name }) => name === 'baoquangninh.com.vn/2020-09-15-hieu-cho-to-tin-chinh-quyen',
  );
  if (!sample) throw new Error('the sample article is missing from tests/fixtures/pages');
  return sample;
}
