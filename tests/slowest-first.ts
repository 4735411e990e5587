import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, by name. Begun last, one of them would keep a single core busy alone. */
const SLOWEST = [
  'small-windows',
  'killed',
  'accessibility',
  'broken-database',
  'interrupted',
  'bad-input',
  'glossary',
  'backup',
];

const turnOf = ({ moduleId }: TestSpecification): number => {
  const turn = SLOWEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
  return turn === -1 ? SLOWEST.length : turn;
};

/** A new machine knows no times from an earlier run; vitest would go by the size of the files. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}
