import { useState } from 'preact/hooks';
import type { Term } from '../glossary/term.ts';
import { glossaryTsv } from '../export/glossary-tsv.ts';
import { yomitanZip, type YomitanTexts } from '../export/yomitan.ts';
import type { OwnView } from '../library/own-terms/own-view.ts';
import { writeCsvPack } from '../library/packs/csv-pack.ts';
import { writePack } from '../library/packs/pack.ts';
import type { ExportKind, ExportState } from '../reader/pack-state.ts';
import { download } from './download.ts';

interface ExportSource {
  view: OwnView;
  /** Those not hidden. */
  terms: readonly Term[];
  /** YYYY-MM-DD. */
  today: string;
  yomitan: YomitanTexts;
}

function contentOf(kind: ExportKind, { view, terms, today, yomitan }: ExportSource): Blob {
  const own = { terms: view.rows, notes: [...view.notes.values()] };
  const { notes } = view;
  switch (kind) {
    case 'json':
      return new Blob([writePack(own)], { type: 'application/json' });
    case 'csv':
      return new Blob([writeCsvPack(own)], { type: 'text/csv' });
    case 'tsv':
      return new Blob([glossaryTsv(terms, { notes })], { type: 'text/tab-separated-values' });
    case 'yomitan':
      return new Blob([yomitanZip(terms, { notes, day: today, texts: yomitan })], {
        type: 'application/zip',
      });
  }
}

const NAMES: Record<ExportKind, (day: string) => string> = {
  json: (day) => `to-tuong-${day}.json`,
  csv: (day) => `to-tuong-${day}.csv`,
  tsv: (day) => `to-tuong-glossary-${day}.tsv`,
  yomitan: (day) => `to-tuong-yomitan-${day}.zip`,
};

/** Makes the files of a glossary and hands them over. */
export function usePackExport(source: ExportSource): {
  state: ExportState;
  make(kind: ExportKind): void;
} {
  const [state, setState] = useState<ExportState>({ phase: 'idle' });
  const make = (kind: ExportKind): void => {
    setState({ phase: 'making' });
    // A whole glossary takes its time: what is being done is drawn first.
    setTimeout(() => {
      const content = contentOf(kind, source);
      const name = NAMES[kind](source.today);
      download(name, content);
      setState({ phase: 'made', name, bytes: content.size });
    }, 30);
  };
  return { state, make };
}
