import { useEffect, useMemo, useState } from 'preact/hooks';
import { EMPTY_VIEW, ownView, type OwnView } from '../library/own-terms/own-view.ts';
import type { PackTerm, TermNote } from '../library/own-terms/own-term.ts';
import type { StorageProblem } from '../model/problems.ts';
import { success, type Result } from '../model/result.ts';
import type { DatabaseProblem, SaveFailure } from '../reader/view-state.ts';
import {
  deleteOwnTerm,
  importRows,
  saveOwnTerm,
  saveTermNote,
  watchOwnGlossary,
  type OwnGlossary,
} from '../storage/own-terms.ts';
import { databaseProblem, saveFailure } from './database-problem.ts';

export type OwnPhase =
  | { phase: 'loading' }
  /** Not there yet, but whoever waits has waited enough. */
  | { phase: 'late' }
  | { phase: 'ready' }
  /** There are no own terms to be had; everything else goes on. */
  | { phase: 'failed'; reason: DatabaseProblem };

type Done<Value> = Promise<Result<Value, SaveFailure>>;

export interface OwnActions {
  saveTerm(term: PackTerm): Done<{ id: string }>;
  deleteTerm(id: string): Done<void>;
  saveNote(note: Omit<TermNote, 'updatedAt'>): Done<void>;
  importRows(rows: OwnGlossary): Done<void>;
}

export interface OwnGlossaryReading {
  state: OwnPhase;
  /** Empty until it is ready. */
  view: OwnView;
  actions: OwnActions;
}

/** Some broken profiles never answer; an article must not wait for them. */
const PATIENCE_MS = 3_000;

async function told<Value>(doing: Promise<Result<Value, StorageProblem>>): Done<Value> {
  const done = await doing;
  return done.ok ? success(done.value) : { ok: false, problem: saveFailure(done.problem) };
}

const ACTIONS: OwnActions = {
  saveTerm: (term) => told(saveOwnTerm(term, Date.now())),
  deleteTerm: (id) => told(deleteOwnTerm(id)),
  saveNote: (note) => told(saveTermNote({ ...note, updatedAt: Date.now() })),
  importRows: (rows) => told(importRows(rows)),
};

/** The reader's own terms and notes, in step with every other tab, and the ways to change them. */
export function useOwnGlossary(): OwnGlossaryReading {
  const [view, setView] = useState(EMPTY_VIEW);
  const [state, setState] = useState<OwnPhase>({ phase: 'loading' });
  useEffect(() => {
    const ended = new AbortController();
    watchOwnGlossary((found) => {
      if (found.ok) setView((before) => ownView(found.value, before));
      setState(
        found.ok ? { phase: 'ready' } : { phase: 'failed', reason: databaseProblem(found.problem) },
      );
    }, ended.signal);
    const timer = setTimeout(
      () => setState((now) => (now.phase === 'loading' ? { phase: 'late' } : now)),
      PATIENCE_MS,
    );
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, []);
  return useMemo(() => ({ state, view, actions: ACTIONS }), [state, view]);
}
