import { useState } from 'preact/hooks';
import { RELATION_KINDS, type RelationKind } from '../../lib/glossary/power/power-model.ts';
import { glossaryHash } from '../../lib/reader/glossary-route.ts';
import {
  sideOf,
  type PowerBox,
  type PowerDiagram,
  type PowerLine,
} from '../../lib/reader/power-diagram.ts';
import { useText } from '../i18n-context.tsx';

/** The bodies as boxes by level, the relations as lines. Who cannot see it reads the lists below. */
export function PowerDiagramView({ diagram }: { diagram: PowerDiagram }) {
  const { t } = useText();
  const { width, height, levels, sides, boxes, lines } = diagram;
  const [chosen, setChosen] = useState<string | null>(null);
  const touches = ({ by, whom }: PowerLine) => by === chosen || whom === chosen;
  return (
    <figure class="power-diagram">
      <div
        class="power-diagram__scroll"
        role="group"
        aria-label={t('power.diagramLabel')}
        data-chosen={chosen !== null}
      >
        <div class="power-diagram__sheet" style={{ width: `${width}px`, height: `${height}px` }}>
          {levels.map(({ level, top, height: tall }) => (
            <p
              key={level}
              class="power-diagram__level"
              style={{ top: `${top}px`, height: `${tall}px` }}
            >
              {t(`power.levels.${level}`)}
            </p>
          ))}
          {sides.map(({ side, left, width: wide }) => (
            <p
              key={side}
              class="power-diagram__side"
              data-side={side}
              style={{ left: `${left}px`, width: `${wide}px` }}
            >
              {t(`power.sides.${side}`)}
            </p>
          ))}
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
            <Arrows />
            {lines.map((line) => (
              <Line
                key={`${line.by} ${line.kind} ${line.whom}`}
                line={line}
                chosen={touches(line)}
              />
            ))}
          </svg>
          {boxes.map((box) => (
            <Box key={box.body.id} box={box} onChosen={setChosen} />
          ))}
        </div>
      </div>
      <Legend />
    </figure>
  );
}

function Box({ box, onChosen }: { box: PowerBox; onChosen(id: string | null): void }) {
  const { language } = useText();
  const { body, left, top, width, height } = box;
  const choose = () => onChosen(body.id);
  const leave = () => onChosen(null);
  return (
    <a
      class="power-box"
      href={glossaryHash({ page: 'term', id: body.termId })}
      data-body={body.id}
      data-side={sideOf(body.role)}
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
      onPointerEnter={choose}
      onPointerLeave={leave}
      onFocus={choose}
      onBlur={leave}
    >
      {body.name[language]}
    </a>
  );
}

const unsure = ({ status }: PowerLine): boolean => status === 'secondary' || status === 'memory';

function Line({ line, chosen }: { line: PowerLine; chosen: boolean }) {
  const { kind, path, sign } = line;
  return (
    <g
      class="power-relation"
      data-by={line.by}
      data-kind={kind}
      data-whom={line.whom}
      data-chosen={chosen}
    >
      <path class={`power-line power-line--${kind}`} d={path} marker-end={`url(#arrow-${kind})`} />
      {unsure(line) && (
        <text class="power-sign" x={sign.x} y={sign.y}>
          {UNSURE}
        </text>
      )}
    </g>
  );
}

const UNSURE = '?';

/** One arrow head a kind, in the colour of its line. */
function Arrows() {
  return (
    <defs>
      {RELATION_KINDS.map((kind) => (
        <marker
          key={kind}
          id={`arrow-${kind}`}
          class={`power-arrow power-arrow--${kind}`}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M1,1 L9,5 L1,9 z" />
        </marker>
      ))}
    </defs>
  );
}

function Legend() {
  const { t } = useText();
  return (
    <figcaption class="power-legend">
      <p class="visually-hidden">{t('power.legend')}</p>
      <ul>
        {RELATION_KINDS.map((kind: RelationKind) => (
          <li key={kind}>
            <svg viewBox="0 0 44 12" aria-hidden="true" focusable="false">
              <path
                class={`power-line power-line--${kind}`}
                d="M1,6 H42"
                marker-end={`url(#arrow-${kind})`}
              />
            </svg>
            {t(`power.kind.${kind}`)}
          </li>
        ))}
        <li>{t('power.unsure')}</li>
      </ul>
    </figcaption>
  );
}
