import { afcbc } from './families/afcbc.ts';
import { bbg } from './families/bbg.ts';
import { contentDetail } from './families/content-detail.ts';
import { fckA } from './families/fck-a.ts';
import { liferay } from './families/liferay.ts';
import { mcms } from './families/mcms.ts';
import { onecms } from './families/onecms.ts';
import { pbody } from './families/pbody.ts';
import { sharepoint } from './families/sharepoint.ts';
import { yyyymm } from './families/yyyymm.ts';
import type { CmsFamily } from './newspaper.ts';

/** Every content management system known. */
export const allFamilies: readonly CmsFamily[] = [
  afcbc,
  bbg,
  contentDetail,
  fckA,
  liferay,
  mcms,
  onecms,
  pbody,
  sharepoint,
  yyyymm,
];
