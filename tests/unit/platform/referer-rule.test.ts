import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { dropStrayReferers, withReferer } from '../../../lib/platform/referer-rule.ts';

interface Change {
  addRules?: { id: number }[];
  removeRuleIds?: number[];
}

/** Ids of the rules the browser has. */
let rules: number[];
let held: Set<string>;

beforeEach(() => {
  rules = [];
  held = new Set();
  const updateSessionRules = async ({ addRules = [], removeRuleIds = [] }: Change) => {
    rules = [...rules, ...addRules.map(({ id }) => id)].filter((id) => !removeRuleIds.includes(id));
  };
  const getSessionRules = async () => rules.map((id) => ({ id }));
  Object.assign(browser, { declarativeNetRequest: { getSessionRules, updateSessionRules } });
  const request = async (name: string, work: () => Promise<unknown>) => {
    held.add(name);
    return work().finally(() => held.delete(name));
  };
  const query = async () => ({ held: [...held].map((name) => ({ name })), pending: [] });
  vi.stubGlobal('navigator', { locks: { request, query } });
});
afterEach(() => vi.unstubAllGlobals());

const image = { url: 'https://img.bao.vn/a.png', referer: 'https://bao.vn/bai' };

it('has its rule while it works, and no longer', async () => {
  const during = await withReferer(image, async () => rules.length);
  expect([during, rules, held.size]).toEqual([1, [], 0]);
  await expect(withReferer(image, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect([rules, held.size]).toEqual([[], 0]);
});

it('leaves no rule of one that was stopped in the middle, and keeps those at work', async () => {
  let finish = () => {};
  const work = withReferer(image, () => new Promise<void>((resolve) => (finish = resolve)));
  await vi.waitFor(() => expect(rules).toHaveLength(1));
  const [own] = rules;
  rules.push(7, 8);
  await dropStrayReferers();
  expect(rules).toEqual([own]);
  finish();
  await work;
  expect(rules).toEqual([]);
});
