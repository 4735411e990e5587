import { OWN_LIMITS } from '../own-terms/own-term.ts';
import type { Pack, PackProblem } from './pack.ts';
import { previewImport, type ImportPreview } from './plan-import.ts';
import type { OwnView } from '../own-terms/own-view.ts';

/** What keeps a file out: what is wrong inside it, or with taking it in here. */
export type ImportProblem =
  | PackProblem
  | { code: 'too-many-own'; line: null; total: number; max: number }
  | { code: 'unreadable'; line: null };

/** How far the import of a file has come. */
export type ImportState<Failure> =
  | { phase: 'idle' }
  | { phase: 'reading'; name: string }
  | { phase: 'refused'; name: string; problem: ImportProblem }
  | { phase: 'ready'; name: string; pack: Pack; preview: ImportPreview }
  | { phase: 'importing' }
  | { phase: 'done'; count: number }
  | { phase: 'failed'; reason: Failure };

/** What a pack that was read would do here; refused where there would be too many terms. */
export function importState<Failure>(
  name: string,
  { pack, view }: { pack: Pack; view: OwnView },
): ImportState<Failure> {
  const preview = previewImport(pack, { terms: view.rows, notes: [...view.notes.values()] });
  const { terms: max } = OWN_LIMITS;
  if (preview.total > max) {
    const problem = { code: 'too-many-own', line: null, total: preview.total, max } as const;
    return { phase: 'refused', name, problem };
  }
  return { phase: 'ready', name, pack, preview };
}
