import type { Random } from '../tools/make-random.ts';
import type { OtherNews } from './article-spec.ts';
import { otherNews } from './other-news.ts';

/** Words that stand on pages and never belong to an article. */
export const JUNK_PHRASES = [
  'Theo dõi Báo trên Google News',
  'Chia sẻ bài viết này',
  'Gửi bình luận',
  'Đăng nhập để bình luận',
  'Lượt truy cập',
  'Bản quyền thuộc về tòa soạn',
  'Mẹo nhỏ giảm cân không cần nhịn ăn',
  'Bài viết rất hay, cảm ơn tác giả đã nói giúp nỗi lòng của bà con chúng tôi',
  'Tôi đọc xong mới hiểu vì sao lần trước đi làm giấy tờ phải quay lại hai lần',
  'Nghe đọc bài',
  'Đăng ký nhận bản tin',
  'Bạn thấy bài viết này thế nào',
  'Xem các bài viết của tác giả',
] as const;

const [
  FOLLOW,
  SHARE,
  SEND,
  LOG_IN,
  VISITS,
  COPYRIGHT,
  AD,
  COMMENT_A,
  COMMENT_B,
  LISTEN,
  LETTER,
  VOTE,
  CARD,
] = JUNK_PHRASES;

const SECTIONS = [
  'Trang chủ',
  'Thời sự',
  'Chính trị',
  'Kinh tế',
  'Xã hội',
  'Văn hóa',
  'Pháp luật',
  'Giáo dục',
  'Y tế',
  'Thể thao',
  'Du lịch',
  'Bạn đọc',
  'Quốc phòng - An ninh',
  'Chuyển đổi số',
  'Media',
];

export const link = ({ title, slug }: OtherNews, number = 1): string =>
  `<a href="/thoi-su/${slug}-${200_000 + number}.html" title="${title}">${title}</a>`;

/** So many other headlines, no two alike. */
export function someNews(count: number, random: Random): OtherNews[] {
  const start = random.below(otherNews.length);
  return Array.from(
    { length: count },
    (_, i) => otherNews[(start + i * 7) % otherNews.length] as OtherNews,
  );
}

export function header(siteName: string): string {
  const items = SECTIONS.map((name, i) => `<li><a href="/chuyen-muc-${i}/">${name}</a></li>`);
  return `<div id="header"><a href="/"><img src="/images/logo.png" alt="${siteName}"></a>
<div class="today">Thứ Hai, 23/11/2026</div><form action="/tim-kiem"><input name="q" placeholder="Tìm kiếm"><button>Tìm</button></form>
<ul class="menu">${items.join('')}</ul></div>`;
}

export function footer(siteName: string): string {
  const items = SECTIONS.map((name) => `<a href="#">${name}</a>`).join(' | ');
  return `<div id="footer"><div class="foot-menu">${items}</div><p>${siteName}. ${COPYRIGHT}. Giấy phép số 00/GP-BTTTT. Địa chỉ: số 1, đường Trung Tâm. Điện thoại: 000.000.000. Tổng biên tập: chưa nêu tên trên trang thử.</p><p>${VISITS}: 1.234.567</p></div>`;
}

export function sidebar(random: Random): string {
  const news = someNews(6, random).map((item, i) => `<li>${link(item, i)}</li>`);
  return `<div class="sidebar" id="right"><div class="box"><h3>Đọc nhiều</h3><ul>${news.join('')}</ul></div><div class="banner"><a href="#"><img src="/ads/300x250.gif" alt=""></a></div></div>`;
}

export const share = `<div class="social-share"><span>${SHARE}</span> <a href="#">Facebook</a> <a href="#">Zalo</a></div>`;

export const tags = `<div class="tags"><strong>Từ khóa:</strong> <a href="/tag/mot">địa phương</a>, <a href="/tag/hai">người dân</a></div>`;

export const comments = `<div class="comments" id="binh-luan"><h4>Ý kiến bạn đọc (2)</h4>
<div class="comment-item"><b>Bạn đọc A</b><p>${COMMENT_A}.</p></div>
<div class="comment-item"><b>Bạn đọc B</b><p>${COMMENT_B}.</p></div>
<form><textarea name="text"></textarea><button type="button">${SEND}</button><span>${LOG_IN}</span></form></div>`;

/** The list of other articles under the text. */
export function underneath(random: Random): string {
  const news = someNews(5, random);
  const items = news.map(
    (item, i) =>
      `<div class="item"><a href="/thoi-su/${item.slug}-${i + 210_000}.html"><img src="/thumb/${i}.jpg" alt=""></a><h4>${link(item, i + 10)}</h4></div>`,
  );
  return `<div class="other-news"><h3>Tin cùng chuyên mục</h3>${items.join('')}</div>`;
}

/** What stands between headline and text: sizes of letters, sound, printing. */
export const tools = `<div class="tool-bar"><a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a> <span class="audio-player">${LISTEN}</span> <a href="javascript:print()">In bài viết</a></div>`;

/** The author's box and the vote under the text. */
export const authorCard = `<div class="author-box"><div class="name">Ban Biên tập</div><a href="/tac-gia/1">${CARD}</a></div><div class="rating-vote"><p>${VOTE}?</p><button>Hay</button><button>Chưa hay</button></div>`;

/** Small things that stand between paragraphs: each is one piece of markup without content. */
export const BETWEEN: readonly string[] = [
  '<p>&nbsp;</p>',
  '<p>.</p>',
  '<script>var zone = 12; if (zone < 13) { document.title; }</script>',
  `<div class="sda_middle"><script>show("sda_middle_1")</script>Quảng cáo</div>`,
  `<div class="ads-inread" id="adsWeb_AdsArticleMiddle"><a href="https://quang-cao.example/">${AD}</a></div>`,
  `<p><em>${FOLLOW}</em></p>`,
  `<p class="gg-news"><a href="https://news.google.com/publications/x">${FOLLOW}</a></p>`,
  '<style>.x1 { color: red }</style>',
  '<div style="display:none">Phiên bản dành cho máy đọc</div>',
  '[links()]',
  `<div class="newsletter-box"><form><p>${LETTER}</p><input type="email"><button>Gửi</button></form></div>`,
  `<div class="author-info"><a href="/tac-gia/1">${CARD}</a></div>`,
  '<ins class="adsbygoogle" data-ad-client="x"></ins>',
  '<p style="text-align:center">***</p>',
  '<div id="AMN_res_12"></div>',
  '<p>{{ad.slot}}</p>',
];
