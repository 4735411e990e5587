import { LEAD, TITLE, type BlockIndex } from '../../lib/annotate/annotation.ts';
import type { Article } from '../../lib/model/article.ts';
import { isTextAddress } from '../../lib/model/text-address.ts';
import type { MarginNote } from '../../lib/reader/margin-notes.ts';
import { splitPart, type Mark } from '../../lib/reader/segments.ts';
import { useText } from '../i18n-context.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { AssumedDay, type AssumedDayProps } from './AssumedDay.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { Segments } from './Segments.tsx';

interface ArticleHeaderProps {
  article: Article;
  marks: ReadonlyMap<BlockIndex, readonly Mark[]>;
  /** Glosses beside the lead. */
  notes: readonly MarginNote[];
  /** Shown inside another page: a title below that page's, and no original to go to. */
  bundled: boolean;
  /** The day an undated article is explained by; left out where nobody can set it. */
  assumedDay?: AssumedDayProps | undefined;
}

/** Everything above the text: paper, title, date, names, lead. */
export function ArticleHeader(props: ArticleHeaderProps) {
  const { article, marks, notes, bundled, assumedDay } = props;
  const Title = bundled ? 'h3' : 'h1';
  const title = splitPart({
    runs: [{ text: article.title }],
    offset: 0,
    marks: marks.get(TITLE) ?? [],
  });
  return (
    <header class="article-header">
      <Masthead article={article} />
      {article.kicker !== null && <p class="kicker">{article.kicker}</p>}
      <Title class="article-title">
        <Segments segments={title} />
      </Title>
      <Byline article={article} bundled={bundled} assumedDay={assumedDay} />
      {article.lead !== null && (
        <div class="lead">
          <MarginNotes notes={notes} />
          <p>
            <Segments
              segments={splitPart({ runs: article.lead, offset: 0, marks: marks.get(LEAD) ?? [] })}
            />
          </p>
        </div>
      )}
    </header>
  );
}

function Masthead({ article }: { article: Article }) {
  const { t } = useText();
  return (
    <ul class="masthead">
      <li class="masthead__paper">{article.siteName}</li>
      {article.province !== null && (
        <li>{t('article.province', { province: article.province })}</li>
      )}
      {article.section !== null && <li>{article.section}</li>}
    </ul>
  );
}

function Byline({
  article,
  bundled,
  assumedDay,
}: Pick<ArticleHeaderProps, 'article' | 'bundled' | 'assumedDay'>) {
  const { t, format, language } = useText();
  const published = article.publishedAt === null ? null : format.published(article.publishedAt);
  const modified = article.modifiedAt === null ? null : format.published(article.modifiedAt);
  return (
    <div class="byline" lang={language}>
      {article.authors.length > 0 && (
        <p class="byline__names">{t('article.byline', { names: format.list(article.authors) })}</p>
      )}
      {article.sourceCredit !== null && (
        <p>{t('article.source', { source: article.sourceCredit })}</p>
      )}
      {published !== null && (
        <p>
          <time dateTime={article.publishedAt ?? undefined}>{published}</time>
        </p>
      )}
      {published === null && (assumedDay ? <AssumedDay {...assumedDay} /> : <Undated />)}
      {article.publishedAsPrinted !== null && (
        <p>{t('article.publishedAsPrinted', { text: article.publishedAsPrinted })}</p>
      )}
      {modified !== null && modified !== published && (
        <p>{t('article.modified', { date: modified })}</p>
      )}
      {!bundled && !isTextAddress(article.url) && (
        <p>
          <ExternalLink href={article.url}>
            {t('reader.originalLong', { site: article.siteName })}
          </ExternalLink>
        </p>
      )}
    </div>
  );
}

function Undated() {
  const { t } = useText();
  return <p>{t('article.undated')}</p>;
}
