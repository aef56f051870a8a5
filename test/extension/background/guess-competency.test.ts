import { describe, expect, it } from 'vitest';
import { models } from '#core/models/index.ts';
import { guessCompetency } from '../../../extension/background/guess-competency.ts';
import { gardenModel } from '../../core/garden.ts';

const [tidemark] = models;
if (tidemark === undefined) throw new Error('there is no built-in model');

describe('guessing what a note is about', () => {
  it.each([
    ['Our new guidelines explain which posts moderators remove and how to appeal.', 'policies-governance'],
    ['The monthly dashboard shows the response rate and what members search for.', 'metrics-measurement'],
    ['The editorial calendar lists next month’s webinars and articles.', 'content-programming'],
  ])('takes %j to be about %s', (text, competency) => {
    expect(guessCompetency(tidemark, 'other', text)).toBe(competency);
  });

  it('goes by the kind of page where no word tells', () => {
    const guess = guessCompetency(tidemark, 'guidelines', '');
    expect(guess).toBe('policies-governance');
    expect(guessCompetency(tidemark, 'guidelines', 'Ναι, ακριβώς έτσι.')).toBe(guess);
  });

  it('knows only the competencies of the model in use', () => {
    const ids = gardenModel.competencies.map(({ id }) => id);
    expect(ids).toContain(guessCompetency(gardenModel, 'topic', 'guidelines and budgets'));
  });
});
