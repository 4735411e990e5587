import { makeRandom, type Random } from '../tools/make-random.ts';
import type { ArticleSpec, OtherNews } from './article-spec.ts';
import { bodyPieces } from './body-markup.ts';
import { damage } from './damage.ts';
import type { PageFamily } from './family.ts';
import { bylineMarkup, printedDate, titleHead } from './furniture.ts';
import { makeInk } from './ink.ts';
import {
  authorCard,
  BETWEEN,
  comments,
  footer,
  header,
  JUNK_PHRASES,
  share,
  sidebar,
  someNews,
  tags,
  tools,
  underneath,
} from './noise.ts';
import { chooseStyle, type PageStyle } from './page-style.ts';
import { paragraphMarkup, type Pen } from './pen.ts';
import { EXCERPT, relatedMarkup } from './related-markup.ts';

/** A page of the factory with what must come out of it. */
export interface FactoryPage {
  /** Family, article and seed: enough to make the page again. */
  name: string;
  family: string;
  url: string;
  html: string;
  style: PageStyle;
  truth: FactoryTruth;
}

export interface FactoryTruth {
  article: ArticleSpec;
  /** The lead as printed, with its dateline. */
  lead: string;
  /** ISO 8601 with offset. */
  publishedAt: string;
  /** Headlines of other articles and words of the paper's own. */
  mustNotContain: readonly string[];
}

/** A host that no newspaper has, for pages whose profile must not help. */
const UNKNOWN_HOST = 'tin-vi-du.example';

function leadInBody(lead: string, pen: Pen): string {
  const inner = pen.ink.text(lead);
  if (pen.style.lead === 'bold-first') return paragraphMarkup(`<strong>${inner}</strong>`, pen);
  return pen.style.lead === 'element' ? '' : paragraphMarkup(inner, pen);
}

/** Puts other things between the pieces, never before the first paragraph of text. */
function withNoise(pieces: readonly string[], related: string, pen: Pen): string[] {
  const { random, style } = pen;
  const out = [...pieces];
  for (let i = 0; i < style.noise * 2; i += 1) {
    out.splice(2 + random.below(out.length - 2), 0, `${random.pick(BETWEEN)}\n`);
  }
  if (style.noise > 0) out.splice(2 + random.below(out.length - 2), 0, related);
  return out;
}

function bodyMarkup(
  article: ArticleSpec,
  lead: string,
  parts: { pen: Pen; family: PageFamily; news: readonly OtherNews[] },
): string {
  const { pen, family, news } = parts;
  const { style, random } = pen;
  const related = relatedMarkup(style.related, { news, own: family.related });
  const pieces = damage(bodyPieces(article, pen), random, style.noise);
  if (style.closesEarly) pieces.splice(2 + random.below(pieces.length - 3), 0, '</div>\n');
  const signed = bylineMarkup(article, pen);
  return [leadInBody(lead, pen), ...withNoise(pieces, related, pen), signed].join('');
}

function afterMarkup({ noise }: PageStyle, random: Random): string {
  const parts = [tags, share, authorCard + comments, underneath(random)];
  return parts.slice(0, noise + 1).join('\n');
}

/**
 * One page: an article in a family's markup with a seed's noise. The same seed gives the same page.
 * @param known whether the page stands on the host whose profile fits
 */
export function makeFactoryPage(
  family: PageFamily,
  article: ArticleSpec,
  { seed, known }: { seed: number; known: boolean },
): FactoryPage {
  const random = makeRandom(seed);
  const style = chooseStyle(family, random);
  const host = known && family.host !== null ? family.host : UNKNOWN_HOST;
  const ink = makeInk(random, style.noise);
  const pen: Pen = { ink, style, random, imageBase: `https://${host}${family.images}` };
  const lead = style.dateline + article.lead;
  const news = someNews(3, random);
  const inElement = style.lead === 'element' || style.lead === 'repeated';
  const top = style.byline === 'top' ? article.authors.join(' - ') : '';
  const url = `https://${host}${family.path(article)}`;
  const html = family.page({
    head: titleHead(article, { siteName: family.siteName, style, url, lead }),
    header: header(family.siteName),
    footer: footer(family.siteName),
    sidebar: sidebar(random),
    after: afterMarkup(style, random),
    section: `<a href="/muc/">${article.section}</a>`,
    title: ink.text(article.title),
    date: printedDate(article.published, style.date) + (style.noise > 1 ? tools : ''),
    lead: inElement ? ink.text(lead) : null,
    author: top === '' ? null : ink.text(top),
    body: bodyMarkup(article, style.lead === 'repeated' ? article.lead : lead, {
      pen,
      family,
      news,
    }),
  });
  return {
    name: `${family.id}${known ? '' : ' (unknown host)'} ${article.slug} ${seed}`,
    family: family.id,
    url,
    html,
    style,
    truth: {
      article,
      lead,
      publishedAt: `${article.published}:00+07:00`,
      mustNotContain: [...JUNK_PHRASES, EXCERPT, ...news.map(({ title }) => title)],
    },
  };
}
