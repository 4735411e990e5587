import type { OtherNews } from './article-spec.ts';
import { link } from './noise.ts';
import type { RelatedForm } from './page-style.ts';

/** The beginning of another article, under its headline. */
export const EXCERPT =
  'Sáng nay, các đơn vị liên quan đã họp bàn phương án và thống nhất thời gian thực hiện trong tháng tới.';

type Writer = (news: readonly OtherNews[]) => string;

const items = (news: readonly OtherNews[]): string =>
  news.map((item, i) => `<li>${link(item, i + 40)}</li>`).join('');

const FORMS: Record<Exclude<RelatedForm, 'family'>, Writer> = {
  'heading-list': (news) => `<p><strong>Tin liên quan:</strong></p><ul>${items(news)}</ul>`,
  arrows: (news) =>
    news.map((item, i) => `<p><strong>&gt;&gt; ${link(item, i + 50)}</strong></p>`).join('\n'),
  single: ([first]) => (first ? `<p>${link(first, 60)}</p>` : ''),
  aside: (news) =>
    `<div class="box-tinlienquan"><div class="title">Có thể bạn quan tâm</div><ul>${items(news)}</ul></div>`,
  card: ([first]) =>
    first
      ? `<div class="relate-news box-readmore"><a href="/thoi-su/${first.slug}-200080.html"><img src="/thumb/9.jpg" alt=""></a><h3>${link(first, 80)}</h3><p>${EXCERPT}</p></div>`
      : '',
  table: (news) =>
    `<table class="rl center" width="100%"><tbody><tr><td><strong>Bài liên quan</strong><ul>${items(news)}</ul></td></tr></tbody></table>`,
};

/** A box of other articles in the middle of the text; `own` writes the family's form. */
export function relatedMarkup(
  form: RelatedForm,
  { news, own }: { news: readonly OtherNews[]; own: Writer },
): string {
  return `${form === 'family' ? own(news) : FORMS[form](news)}\n`;
}

export type { Writer as RelatedWriter };
