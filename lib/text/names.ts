import { normaliseText } from './normalise.ts';

/** Titles before a name in a byline. */
const BEFORE_NAME =
  /^(bài|ảnh|tin|video|clip|đồ họa|thực hiện|tác giả|người viết|theo|phóng viên|pv|nhóm pv|ctv|biên dịch|tổng hợp|nội dung|thiết kế|bài viết|bài và ảnh|tin, ảnh|bài, ảnh|tin và ảnh)(\s*,\s*(ảnh|video|clip|bài))*\s*[:：]\s*/iu;

const ORGANISATION =
  /(^|\s)(báo|đài|tòa soạn|toà soạn|ban biên tập|cổng thông tin|trung tâm|online|thông tấn xã|ttxvn|vov|tạp chí|\.vn|\.com|bbt|nhóm phóng viên|nhóm pv|ctv|pv|admin|phóng viên|cộng tác viên)(\s|$|\.|\/|-)/iu;

/** A role left over without its name, or a source: "Bài", "Theo Nhân Dân". */
const NO_PERSON = /^(bài|ảnh|tin|video|clip|nguồn|bài viết|nội dung|đồ họa|thực hiện)$|^theo\s/iu;

/** Names of the Central Highlands carry an apostrophe: "H’Hen Niê". */
const WORD = /^\p{Lu}[\p{L}\p{M}.'’]*$/u;

/** "CAO QUỲNH" → "Cao Quỳnh"; initials ("L.P", "TH") stay as they are. */
function normalCase(name: string): string {
  const words = name.split(' ');
  const shouted = words.length > 1 && name === name.toUpperCase() && !name.includes('.');
  if (!shouted) return name;
  // A letter after an apostrophe begins a name of its own: "H’HEN" → "H’Hen".
  const lower = (part: string): string => part.charAt(0) + part.slice(1).toLowerCase();
  return words.map((word) => word.replace(/[^’']+/gu, lower)).join(' ');
}

/** A site's name for itself, which systems put where the author belongs: "NLD.COM.VN". */
const HOST = /\.(vn|com|net|org|info)$/iu;

/** Whether a text can be a person's name or pen name: one to six capitalised words, nothing else. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  return (
    text.length >= 2 &&
    text.length <= 40 &&
    words.length <= 6 &&
    words.every((word) => WORD.test(word)) &&
    !ORGANISATION.test(text) &&
    !HOST.test(text) &&
    !NO_PERSON.test(text)
  );
}

/**
 * The people named in a byline: "CAO QUỲNH - Thu Hà (thực hiện)" → ["Cao Quỳnh", "Thu Hà"].
 * Papers, agencies and roles are left out; a text that names nobody gives [].
 */
export function namesInByline(byline: string): string[] {
  const bare = normaliseText(byline)
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[./\s]+$/u, '')
    .trim()
    .replace(BEFORE_NAME, '');
  const names = bare
    .split(/\s*[-–—|]\s*|\s*[,;/&|]\s*|\s+và\s+/u)
    .map((part) => normaliseText(part).replace(BEFORE_NAME, '').trim())
    .filter(looksLikeName)
    .map(normalCase);
  return [...new Set(names)];
}
