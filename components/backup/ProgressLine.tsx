import type { Progress } from '../../lib/library/backup/backup-state.ts';
import { Button } from '../ui/Button.tsx';

interface ProgressLineProps {
  progress: Progress;
  /** What is under way, for those who cannot see the bar. */
  label: string;
  stop: string;
  onStop(): void;
}

/** How far it has come, and the way out of it. */
export function ProgressLine({ progress, label, stop, onStop }: ProgressLineProps) {
  return (
    <div class="backup__progress">
      <progress max={progress.total} value={progress.done} aria-label={label} />
      <Button onClick={onStop}>{stop}</Button>
    </div>
  );
}
