import { libraryReport } from '../bench/library/library-report.ts';
import { BROWSERS } from '../e2e/support/extension-under-test.ts';

/**
 * `npm run bench:library -- [chromium|firefox] [articles]`: how a large library does beside one of
 * a tenth its size, in real browsers on the packages that `npm run build` made.
 */
const [wanted, articles = '5000'] = process.argv.slice(2);
const large = Number(articles);
if (!Number.isSafeInteger(large) || large < 100) {
  console.error('The number of articles must be a whole number of at least 100.');
  process.exit(1);
}
for (const browser of BROWSERS) {
  if (wanted !== undefined && wanted !== browser) continue;
  console.log(await libraryReport(browser, { small: Math.round(large / 10), large }));
}
