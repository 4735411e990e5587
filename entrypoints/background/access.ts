import { detectionPlan } from '../../lib/background/detection-plan.ts';
import { inPrivateWindow } from '../../lib/platform/context.ts';
import {
  registerDetection,
  registeredScripts,
  unregisterDetection,
} from '../../lib/platform/detection-scripts.ts';
import { grantedAmong } from '../../lib/platform/permissions.ts';
import { optionalPagePatterns } from '../../lib/sites/paper-access.ts';
import { note } from './failures.ts';

let lastRun: Promise<void> = Promise.resolve();

/**
 * Lets detection run in the pages of the papers a reader allowed after the install, and in no
 * other. Runs one after the other: two at once would register a script twice, which browsers refuse.
 */
export function keepDetection(): Promise<void> {
  lastRun = lastRun.then(matchScripts).catch((error: unknown) => note('detection', error));
  return lastRun;
}

async function matchScripts(): Promise<void> {
  // Chrome's background of private windows shares its scripts with the ordinary one, which sees to them.
  if (inPrivateWindow()) return;
  const granted = await grantedAmong(optionalPagePatterns());
  const plan = detectionPlan({ granted: [...granted], registered: await registeredScripts() });
  await unregisterDetection(plan.drop);
  await registerDetection(plan.add);
}
