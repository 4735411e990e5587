import type { Block, VideoBlock } from '../../lib/model/article.ts';
import { splitBlock, type Mark, type Segment } from '../../lib/reader/segments.ts';
import type { ImageState } from '../../lib/reader/view-state.ts';
import { useText } from '../i18n-context.tsx';
import { ExternalLink } from '../ui/ExternalLink.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FigureView, type ImageActions } from './FigureView.tsx';
import { Segments } from './Segments.tsx';
import { TableView } from './TableView.tsx';

const DECORATIVE = '';

interface BlockViewProps {
  block: Block;
  marks: readonly Mark[];
  images: ReadonlyMap<string, ImageState>;
  imageActions: ImageActions;
}

/** One block of the article, of whatever type. */
export function BlockView({ block, marks, images, imageActions }: BlockViewProps) {
  const rows = splitBlock(block, marks);
  const first = rows[0]?.[0] ?? [];
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Segments segments={first} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          <Segments segments={first} />
        </Heading>
      );
    }
    case 'question':
    case 'answer':
      return <Turn kind={block.type} speaker={block.speaker} segments={first} />;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {rows.map((row) => (
            <li>
              <Segments segments={row[0] ?? []} />
            </li>
          ))}
        </List>
      );
    }
    case 'quote':
      return (
        <blockquote>
          {rows.map((row) => (
            <p>
              <Segments segments={row[0] ?? []} />
            </p>
          ))}
        </blockquote>
      );
    case 'table':
      return <TableView block={block} rows={rows} />;
    case 'figure':
      return (
        <FigureView
          block={block}
          caption={first}
          state={images.get(block.image.src)}
          actions={imageActions}
        />
      );
    case 'video':
      return <Video block={block} caption={first} poster={images.get(block.poster?.src ?? '')} />;
  }
}

interface TurnProps {
  kind: 'question' | 'answer';
  speaker: string | null;
  segments: readonly Segment[];
}

/** One turn of an interview. Who speaks is said in words even where only a dash shows it. */
function Turn({ kind, speaker, segments }: TurnProps) {
  const { t } = useText();
  return (
    <p class={`turn turn--${kind}`}>
      {speaker === null ? (
        <span class="visually-hidden">{`${t(`article.${kind}`)} `}</span>
      ) : (
        <span class="turn__speaker">{`${speaker} `}</span>
      )}
      <Segments segments={segments} />
    </p>
  );
}

interface VideoProps {
  block: VideoBlock;
  caption: readonly Segment[];
  poster: ImageState | undefined;
}

/** A link to a film, under its picture once that is there: it adds nothing that could be read out. */
function Video({ block, caption, poster }: VideoProps) {
  const { t } = useText();
  return (
    <figure class="video">
      {poster?.state === 'ready' && <img src={poster.url} alt={DECORATIVE} decoding="async" />}
      <p class="image-slot">
        <Icon name="film" />
        <ExternalLink href={block.url}>{t('article.video')}</ExternalLink>
      </p>
      {caption.length > 0 && (
        <figcaption>
          <Segments segments={caption} />
        </figcaption>
      )}
    </figure>
  );
}
