import { describe, expect, it } from 'vitest';
import { layerGains, teamGains, underInvestmentCase, withNumbers } from '#core/investment-case.ts';

const numbers = { observations: '55', assessed: '7', of: '8', answeredShare: '87 %', membersAnswerShare: '60 %' };
const texts = [...underInvestmentCase.steps, underInvestmentCase.ask];

describe('the case for investing', () => {
  it('takes the community’s own numbers', () => {
    const told = texts.map((text) => withNumbers(text, numbers)).join(' ');
    for (const number of ['55', '7 of 8', '87 %', '60 %']) expect(told).toContain(number);
    expect(told).not.toMatch(/[{}]/);
  });

  it('leaves out what is not known, and still says something at every step', () => {
    for (const text of texts) {
      const told = withNumbers(text, {});
      expect(told).not.toMatch(/[{}]/);
      expect(told).toMatch(/^[A-Z].*[.!?]$/);
    }
  });

  it('is told in sentences of at most 30 words', () => {
    const gains = [...Object.values(layerGains), ...Object.values(teamGains)].map((gain) => gain.gains);
    for (const sentence of [...texts, ...gains].flatMap((text) => text.split(/(?<=[.!?]) /))) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(30);
    }
  });
});
