import { describe, expect, it } from 'vitest';
import type { Prompt } from '#core/model.ts';
import { models } from '#core/models/index.ts';
import { PageFacts } from '#core/page.ts';
import { proposedOption } from '#core/prompt-proposal.ts';

const NOW = Date.parse('2026-11-01T12:00:00Z');

const prompt = (fact: Prompt['fact']): Prompt => ({
  id: 'p',
  competency: 'c',
  pageKinds: ['topic'],
  question: 'How?',
  options: [
    { id: 'slow', text: 'Slowly', stage: 1 },
    { id: 'fast', text: 'Fast', stage: 3 },
  ],
  ...(fact && { fact }),
});
const timely = prompt({
  name: 'hoursToFirstReply',
  rules: [
    { option: 'fast', below: 24 },
    { option: 'slow', atLeast: 24 },
  ],
});

describe('an option that the page speaks for', () => {
  const topic = (firstReplyAt: string) => ({ openedAt: '2026-10-01T00:00:00Z', firstReplyAt });

  it('is the one of the first rule that holds', () => {
    expect(proposedOption(timely, topic('2026-10-01T23:59:00Z'), NOW)?.option).toBe('fast');
    expect(proposedOption(timely, topic('2026-10-02T00:00:00Z'), NOW)?.option).toBe('slow');
  });

  it('is none where the page does not show the fact, or the prompt asks for none', () => {
    expect(proposedOption(timely, { openedAt: '2026-10-01T00:00:00Z' }, NOW)).toBeUndefined();
    expect(proposedOption(prompt(undefined), topic('2026-10-02T00:00:00Z'), NOW)).toBeUndefined();
  });

  it('comes with the fact, so that it can be shown', () => {
    const share = prompt({ name: 'unansweredShare', rules: [{ option: 'slow', atLeast: 0.5 }] });
    expect(proposedOption(share, { topics: 30, unanswered: 15 }, NOW)).toEqual({
      option: 'slow',
      name: 'unansweredShare',
      value: 0.5,
    });
    expect(proposedOption(share, { topics: 0, unanswered: 0 }, NOW)).toBeUndefined();
  });

  it('of a yes or a word is the one that says so', () => {
    const solved = prompt({ name: 'solved', rules: [{ option: 'fast', is: true }] });
    expect(proposedOption(solved, { solved: true }, NOW)?.option).toBe('fast');
    expect(proposedOption(solved, { solved: false }, NOW)).toBeUndefined();
  });

  it('counts days up to the moment the page was seen', () => {
    const stale = prompt({ name: 'daysSinceUpdate', rules: [{ option: 'slow', atLeast: 365 }] });
    expect(proposedOption(stale, { updatedAt: '2025-10-01T00:00:00Z' }, NOW)?.option).toBe('slow');
    expect(proposedOption(stale, { updatedAt: '2026-10-01T00:00:00Z' }, NOW)).toBeUndefined();
  });

  it('can be found for every fact rule of the built-in models: no rule asks for what facts cannot hold', () => {
    const numeric = new Set(
      Object.entries(PageFacts.shape).flatMap(([name, schema]) => (schema.safeParse(1).success ? [name] : [])),
    );
    for (const { fact } of models.flatMap(({ prompts }) => prompts)) {
      for (const { is, atLeast, below } of fact?.rules ?? []) {
        const isNumber = atLeast !== undefined || below !== undefined;
        const isDerived = fact !== undefined && !(fact.name in PageFacts.shape);
        expect(isNumber).toBe(isDerived || numeric.has(fact?.name ?? ''));
        expect(isNumber).not.toBe(is !== undefined);
      }
    }
  });
});
