import { useRef, useState } from 'preact/hooks';
import type { OwnView } from '../library/own-terms/own-view.ts';
import { importState, type ImportState } from '../library/packs/import-state.ts';
import { LONGEST_PACK } from '../library/packs/pack.ts';
import { importRowsOf, type ConflictChoice } from '../library/packs/plan-import.ts';
import { readPack } from '../library/packs/read-pack.ts';
import type { SaveFailure } from '../reader/view-state.ts';
import type { OwnActions } from './use-own-glossary.ts';

type State = ImportState<SaveFailure>;

export interface PackImport {
  state: State;
  read(file: File): void;
  confirm(choice: ConflictChoice): void;
  cancel(): void;
}

async function readFile(file: File, view: () => OwnView): Promise<State> {
  const { name, size } = file;
  if (size > LONGEST_PACK) {
    const problem = { code: 'too-large', max: LONGEST_PACK, line: null } as const;
    return { phase: 'refused', name, problem };
  }
  const text = await file.text().catch(() => null);
  if (text === null) {
    return { phase: 'refused', name, problem: { code: 'unreadable', line: null } };
  }
  const read = readPack(text);
  if (!read.ok) return { phase: 'refused', name, problem: read.problem };
  return importState(name, { pack: read.value, view: view() });
}

/** Reads a file, shows what it would do, and does it in one step when the reader agrees. */
export function usePackImport(
  view: OwnView,
  { importRows }: Pick<OwnActions, 'importRows'>,
): PackImport {
  const [state, setState] = useState<State>({ phase: 'idle' });
  const latest = useRef(view);
  latest.current = view;
  /** A file chosen later puts aside one that is still being read. */
  const turn = useRef(0);
  return {
    state,
    read(file) {
      const mine = ++turn.current;
      setState({ phase: 'reading', name: file.name });
      void readFile(file, () => latest.current).then((next) =>
        setState((now) => (mine === turn.current ? next : now)),
      );
    },
    confirm(choice) {
      if (state.phase !== 'ready') return;
      const { rows, notes } = latest.current;
      const own = { terms: rows, notes: [...notes.values()] };
      const wanted = importRowsOf(state.pack, { own, choice, now: Date.now() });
      setState({ phase: 'importing' });
      void importRows(wanted).then((done) =>
        setState(
          done.ok
            ? { phase: 'done', count: wanted.terms.length + wanted.notes.length }
            : { phase: 'failed', reason: done.problem },
        ),
      );
    },
    cancel() {
      turn.current += 1;
      setState({ phase: 'idle' });
    },
  };
}
