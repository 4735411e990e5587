// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderReader } from './render-page.tsx';
import { sampleArticle } from './sample-article.ts';

afterEach(cleanup);

const undated = { ...sampleArticle, publishedAt: null, publishedAsPrinted: null };
const TODAY = '2026-07-15';
const renderUndated = (given: string | null = null) => {
  const onGive = vi.fn<(day: string | null) => void>();
  renderReader({ article: undated, today: TODAY, assumedDay: { given, today: TODAY, onGive } });
  return onGive;
};
const field = () => screen.getByLabelText<HTMLInputElement>('Ngày đăng bài, theo bạn biết');
const giveDay = (value: string) => {
  fireEvent.click(screen.getByRole('button', { name: 'Đặt ngày đăng bài' }));
  fireEvent.input(field(), { target: { value } });
  fireEvent.click(screen.getByRole('button', { name: 'Dùng ngày này' }));
};

describe('an article without a date', () => {
  it('says that it is explained by today', () => {
    renderUndated();
    expect(
      screen.getByText(/không ghi ngày đăng; các chú giải theo quy định của hôm nay, 15\/7\/2026/),
    ).toBeTruthy();
  });

  it('takes a day from the reader and gives the focus back', () => {
    const onGive = renderUndated();
    giveDay('2020-07-23');
    expect(onGive).toHaveBeenCalledExactlyOnceWith('2020-07-23');
    expect(document.activeElement?.textContent).toBe('Đặt ngày đăng bài');
  });

  it.each(['2026-07-16', '1900-01-01', ''])('refuses %j and says what is possible', (value) => {
    const onGive = renderUndated();
    giveDay(value);
    expect(onGive).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('1/1/1945');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  it('says which day was given, and goes back to today', () => {
    const onGive = renderUndated('2020-07-23');
    expect(screen.getByText(/theo ngày bạn đặt, 23\/7\/2020/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Trở lại hôm nay' }));
    expect(onGive).toHaveBeenCalledExactlyOnceWith(null);
  });
});

it('an article with a date has nothing to set', () => {
  renderReader({
    assumedDay: { given: null, today: TODAY, onGive: vi.fn<(day: string | null) => void>() },
  });
  expect(screen.queryByRole('button', { name: 'Đặt ngày đăng bài' })).toBeNull();
});

describe('an article in an old encoding', () => {
  it('says so above the text, in both languages, and keeps the text', async () => {
    const text = 'Th«ng b¸o tuyÓn sinh n¨m häc míi cña trêng ®¹i häc, ®Ò ¸n ®æi míi ®îc phª duyÖt';
    const { switchTo } = renderReader({
      article: { ...sampleArticle, title: text, lead: null, blocks: [] },
    });
    expect(screen.getByText(/bảng mã cũ TCVN3/)).toBeTruthy();
    expect(document.querySelector('h1')?.textContent).toBe(text);
    await switchTo('en');
    expect(screen.getByText(/old TCVN3 \(ABC\) encoding/)).toBeTruthy();
  });

  it('says nothing above a text that reads well', () => {
    renderReader();
    expect(screen.queryByText(/bảng mã/)).toBeNull();
  });
});
