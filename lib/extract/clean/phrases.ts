/** Phrases by which Vietnamese papers mark what is not the article. */

const RELATED =
  /^(các\s+)?(tin|bài)?\s*(,\s*bài\s*)?(liên quan|khác|cùng chuyên mục|mới hơn|cũ hơn|đọc nhiều|nên đọc)\s*:?$|^(xem|đọc) (thêm|tiếp)\s*:?$|^(tin|bài)( viết)? (liên quan|khác|cùng chuyên mục|mới|cũ)[^.]{0,20}:?$|^có thể bạn (quan tâm|chưa biết)\s*:?$|^(>>|»|\*)?\s*(mời|xem|đọc) (bạn )?(đọc )?(thêm|tiếp)[^.]{0,20}:?$|^các tin,? bài khác\s*:?$|^chủ đề liên quan\s*:?$/iu;

const PROMOTION =
  /^(mời )?(bạn đọc |quý vị )?(theo dõi|đăng ký|click|bấm)\s.{0,60}(google news|youtube|zalo|facebook|tiktok|fanpage)|^(mời )?(bạn đọc |quý vị )?(theo dõi|đăng ký|tải|cài đặt)\s.{0,30}(ứng dụng|app|kênh)\s(của )?(chúng tôi|báo|đài|tòa soạn)(?!\p{L})|^theo dõi (báo|đài|chúng tôi)\s.{0,60}trên\s|^độc giả (gửi|vui lòng)|^ý kiến bạn đọc|^chia sẻ( bài viết)?( này)?( lên)?\s*:?$|^in (trang|bài viết)$|^gửi email$|^từ khóa\s*(:|$)|^tags?\s*:?$|^quảng cáo$|^\{\{.*\}\}$|^\[(links?|video)\(.*\)\]$/iu;

/** The same in the foreign-language editions of the papers. */
const FOREIGN_RELATED =
  /^\W{0,3}(related( (news|stories|articles|posts?|links))?|read (more|also|next)( on .{1,20})?|see (more|also)|more (from|on|news|stories)( .{1,25})?|more( \w+){0,3} (news|stories|articles)|you (may|might) (also )?(like|enjoy)\W{0,3}|don't miss|most (read|popular)|latest( news)?|story timeline|recommended)\W{0,3}$/iu;
const FOREIGN_PROMOTION =
  /^(click here (to|and) (subscribe|sign up|get the)|(please )?(subscribe|sign up)( now| today| here)?( to | for )[^.]{0,60}(newsletter|email|alerts|updates|inbox|channel)|(subscribe|sign (up|in)|log in)$|(want|need) more |like this (story|article)|get (access to|the latest|our|updates)|join our|follow (us|him|her|@)|share (this|on|it)\b|view author archive|skip to (main )?content|advertisement|loading|image \d+ of|post comment|tell us what you think|have a tip|download our|listen to .{0,30} live)/iu;

/** Phrases longer than this are text. */
export const LONGEST_PHRASE = 160;

/** A headline over links to other articles: "Tin liên quan", "Xem thêm:". */
export function isRelatedHeading(text: string): boolean {
  return text.length <= 60 && (RELATED.test(text.trim()) || FOREIGN_RELATED.test(text.trim()));
}

/** The paper's own calls: follow us, share, print, tags. */
export function isPromotion(text: string): boolean {
  return text.length <= LONGEST_PHRASE && (PROMOTION.test(text) || FOREIGN_PROMOTION.test(text));
}

/** A paragraph of marks only: ".", "***", "-----". */
export function isOnlyMarks(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
