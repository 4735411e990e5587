// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderReader } from './render-page.tsx';

const marks = () => [...document.querySelectorAll<HTMLElement>('[data-mark]')];
const mark = (order: number) => marks()[order] as HTMLElement;
const card = () => document.querySelector<HTMLElement>('.note-card');
const tabStops = () => marks().filter((one) => one.tabIndex === 0);

afterEach(cleanup);

describe('marks in the text', () => {
  it('stand in reading order and keep a term cut by markup in one piece', () => {
    renderReader();
    expect(marks().map((one) => one.textContent)).toEqual([
      'Đảng bộ',
      'tinh giảm biên chế',
      'thành phố',
    ]);
    expect(mark(1).querySelector('strong')?.textContent).toBe('biên');
  });

  it('are one Tab stop with arrow keys, Home and End between them', () => {
    renderReader();
    expect(tabStops()).toEqual([mark(0)]);
    mark(0).focus();
    fireEvent.keyDown(mark(0), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(mark(1));
    expect(tabStops()).toEqual([mark(1)]);
    fireEvent.keyDown(mark(1), { key: 'End' });
    expect(document.activeElement).toBe(mark(2));
    fireEvent.keyDown(mark(2), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(mark(2));
    fireEvent.keyDown(mark(2), { key: 'Home' });
    expect(tabStops()).toEqual([mark(0)]);
  });

  it('hold no link inside; the card offers the link instead', () => {
    renderReader();
    expect(mark(2).querySelector('a')).toBeNull();
    fireEvent.click(mark(2));
    const links = within(card() as HTMLElement).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      'https://bao.example/thanh-pho',
    );
  });
});

describe('the card', () => {
  it.each(['Enter', ' '])('opens on %j, takes the focus, and Escape gives it back', (key) => {
    renderReader();
    mark(0).focus();
    fireEvent.keyDown(mark(0), { key });
    expect(mark(0).getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(card());
    fireEvent.keyDown(card() as HTMLElement, { key: 'Escape' });
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(mark(0));
  });

  it('ignores Enter that belongs to an input method', () => {
    renderReader();
    mark(0).focus();
    fireEvent.keyDown(mark(0), { key: 'Enter', isComposing: true });
    expect(card()).toBeNull();
  });

  it('opens and closes by click, and by its own button', () => {
    renderReader();
    fireEvent.click(mark(1));
    expect(card()?.getAttribute('aria-label')).toContain('tinh giản biên chế');
    fireEvent.click(mark(1));
    expect(card()).toBeNull();
    fireEvent.click(mark(1));
    fireEvent.click(within(card() as HTMLElement).getByRole('button', { name: 'Đóng' }));
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(mark(1));
  });

  it('closes without taking the focus when the reader presses elsewhere', () => {
    renderReader();
    fireEvent.click(mark(1));
    fireEvent.pointerDown(document.body);
    expect(card()).toBeNull();
    expect(document.activeElement).not.toBe(mark(1));
  });

  it('sets the sense of the day beside today’s and names its source', () => {
    renderReader();
    fireEvent.click(mark(2));
    const text = card()?.textContent ?? '';
    expect(text).toContain('Vào ngày đăng bài, 23/7/2020');
    expect(text).toContain('Có cả thành phố thuộc tỉnh.');
    expect(text).toContain('Hiện nay');
    expect(text).toContain('Chỉ còn thành phố trực thuộc trung ương.');
    expect(text).toContain('77/2015/QH13');
    expect(text).toContain('hiệu lực từ 1/1/2016');
  });

  it('says what is misspelt and what is unconfirmed', () => {
    renderReader();
    fireEvent.click(mark(1));
    expect(card()?.textContent).toContain('viết đúng là “tinh giản biên chế”');
    fireEvent.click(mark(0));
    expect(card()?.textContent).toContain('Chưa kiểm chứng');
  });

  it('shows definitions in the language the reader wants', () => {
    const { props, change } = renderReader();
    fireEvent.click(mark(0));
    expect(card()?.textContent).toContain('All of the Party in one place.');
    change({ preferences: { ...props.preferences, definitions: 'vi' } });
    expect(card()?.textContent).toContain('Toàn thể tổ chức Đảng');
    expect(card()?.textContent).not.toContain('All of the Party in one place.');
  });

  it('follows a related term and comes back', () => {
    renderReader();
    fireEvent.click(mark(2));
    const inCard = within(card() as HTMLElement);
    fireEvent.click(inCard.getByRole('button', { name: 'Đảng bộ' }));
    expect(inCard.getByRole('heading', { level: 2 }).textContent).toBe('Đảng bộ');
    expect(document.activeElement).toBe(card());
    fireEvent.click(inCard.getByRole('button', { name: 'Quay lại “thành phố”' }));
    expect(inCard.getByRole('heading', { level: 2 }).textContent).toBe('thành phố');
  });
});

describe('the card under a mouse', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const later = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
  };
  const over = (element: Element) => fireEvent.pointerOver(element, { pointerType: 'mouse' });
  const out = (element: Element) => fireEvent.pointerOut(element, { pointerType: 'mouse' });

  it('opens after a moment without taking the focus', async () => {
    renderReader();
    const before = document.activeElement;
    over(mark(0));
    expect(card()).toBeNull();
    await later(500);
    expect(card()).not.toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it('stays while the pointer is on it and goes after it has left', async () => {
    renderReader();
    over(mark(0));
    await later(500);
    out(mark(0));
    fireEvent.pointerEnter(card() as HTMLElement, { pointerType: 'mouse' });
    await later(2000);
    expect(card()).not.toBeNull();
    fireEvent.pointerLeave(card() as HTMLElement, { pointerType: 'mouse' });
    await later(2000);
    expect(card()).toBeNull();
  });

  it('goes on Escape while the pointer rests, leaving the focus alone', async () => {
    renderReader();
    over(mark(0));
    await later(500);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(card()).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('stays once the reader has pressed inside it', async () => {
    renderReader();
    over(mark(0));
    await later(500);
    fireEvent.pointerDown(card() as HTMLElement);
    fireEvent.pointerLeave(card() as HTMLElement, { pointerType: 'mouse' });
    await later(2000);
    expect(card()).not.toBeNull();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(document.activeElement).toBe(mark(0));
  });

  it('does not open for a finger', async () => {
    renderReader();
    fireEvent.pointerOver(mark(0), { pointerType: 'touch' });
    await later(2000);
    expect(card()).toBeNull();
  });

  it('keeps a pinned card when the pointer wanders over other marks', async () => {
    renderReader();
    fireEvent.click(mark(0));
    over(mark(2));
    await later(2000);
    expect(card()?.getAttribute('aria-label')).toContain('Đảng bộ');
  });
});

describe('the list of terms', () => {
  it('lists terms in order, jumps to the text and is one Tab stop', () => {
    renderReader();
    fireEvent.click(screen.getByRole('button', { name: 'Thuật ngữ' }));
    const panel = screen.getByRole('complementary', { name: 'Thuật ngữ trong bài' });
    const items = within(panel).getAllByTitle('Tới chỗ gặp đầu tiên trong bài');
    expect(items.map((item) => item.querySelector('.term-list__headword')?.textContent)).toEqual([
      'Đảng bộ',
      'tinh giản biên chế',
      'thành phố',
    ]);
    expect(items.map((item) => item.tabIndex)).toEqual([0, -1, -1]);
    expect(items[2]?.textContent).toContain('nghĩa đã đổi');
    fireEvent.click(items[2] as HTMLElement);
    expect(document.activeElement).toBe(mark(2));
  });

  it('gives the focus back to its button on Escape', () => {
    renderReader();
    const toggle = screen.getByRole('button', { name: 'Thuật ngữ' });
    fireEvent.click(toggle);
    fireEvent.keyDown(screen.getByRole('complementary'), { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(toggle);
  });

  it('explains itself when the article has no terms', () => {
    renderReader({ annotations: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Thuật ngữ' }));
    expect(screen.getByRole('complementary').textContent).toContain('không có thuật ngữ nào');
  });
});
