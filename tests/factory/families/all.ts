import type { PageFamily } from '../family.ts';
import { afcbc } from './afcbc.ts';
import { bbg } from './bbg.ts';
import { contentDetail } from './content-detail.ts';
import { fckA } from './fck-a.ts';
import { mcms } from './mcms.ts';
import { onecms } from './onecms.ts';
import { pbody } from './pbody.ts';
import { liferay, sharePoint } from './portals.ts';
import { soup } from './soup.ts';
import { yyyymm, yyyymmContentDetail } from './yyyymm.ts';

/** Every system whose markup the factory knows. */
export const allPageFamilies: readonly PageFamily[] = [
  yyyymm,
  yyyymmContentDetail,
  mcms,
  onecms,
  fckA,
  contentDetail,
  pbody,
  bbg,
  afcbc,
  liferay,
  sharePoint,
  soup,
];
