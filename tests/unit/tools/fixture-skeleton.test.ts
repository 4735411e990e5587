import { describe, expect, it } from 'vitest';
import { fillAddress, fillText } from '../../tools/fill-text.ts';
import { skeletonOf } from '../../tools/fixture-skeleton.ts';

const PAGE = `<html><head><title>Hội nghị tổng kết - Báo Ví Dụ</title>
<meta property="og:type" content="article"><meta property="og:title" content="Hội nghị tổng kết">
<script>track("bạn đọc")</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Hội nghị tổng kết","datePublished":"2020-07-01"}</script>
</head><body onload="go()"><h1>Hội nghị tổng kết</h1><div class="date">Thứ Tư, 01/07/2020, 08:00</div>
<p class="sapo">Sáng nay, tỉnh họp.</p><img src="/anh/hoi-nghi-123.jpg" alt="Hội nghị tổng kết"><!-- riêng -->
<p>Tin liên quan</p></body></html>`;

describe('fillText', () => {
  it('exchanges words and keeps marks, numbers and capitals', () => {
    const filled = fillText('Tỉnh ủy họp ngày 5, bàn 3 việc: THUẾ?');
    expect(filled).toMatch(
      /^\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+ 5, \p{Ll}+ 3 \p{Ll}+: \p{Lu}+\?$/u,
    );
    expect(filled).not.toContain('Tỉnh');
  });

  it('gives the same words for the same words', () => {
    expect(fillText('Hội nghị')).toBe(fillText('Hội nghị'));
  });

  it.each(['Thứ Tư, 01/07/2020, 08:00', 'Tin liên quan', 'Ảnh:'])('keeps “%s”', (text) => {
    expect(fillText(text)).toBe(text);
  });
});

describe('fillAddress', () => {
  it('keeps host, numbers and ending', () => {
    expect(fillAddress('https://bao.example/chinh-tri/hoi-nghi-tong-ket-2493527.html')).toMatch(
      /^https:\/\/bao\.example\/[a-z]+-[a-z]+\/[a-z]+(-[a-z]+){3}-2493527\.html$/u,
    );
  });
});

describe('skeletonOf', () => {
  const skeleton = skeletonOf(PAGE, 'https://bao.example/hoi-nghi-123.html');

  it('has none of the words, scripts and comments of the page', () => {
    for (const word of ['Hội nghị', 'tổng kết', 'tỉnh họp', 'track', 'riêng', 'onload'])
      expect(skeleton).not.toContain(word);
  });

  it('keeps the markup, the kinds and the dates', () => {
    for (const part of [
      'class="sapo"',
      'content="article"',
      '"@type":"NewsArticle"',
      '2020-07-01',
      '01/07/2020',
      'Tin liên quan',
    ])
      expect(skeleton.replace(/\s*\n\s*|(?<=:) /gu, '')).toContain(part.replace(/(?<=:) /gu, ''));
  });

  it('keeps repeats as repeats', () => {
    const headline = /<h1>([^<]+)<\/h1>/u.exec(skeleton)?.[1] ?? '?';
    expect(skeleton.split(headline).length).toBeGreaterThan(4);
  });
});
