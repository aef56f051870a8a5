import garden from '../../fixtures/models/garden.json' with { type: 'json' };
import { MaturityModel } from '#core/model.ts';

/** A model unlike the built-in one: three stages, two competencies, other words. */
export const gardenModel = MaturityModel.parse(garden);
