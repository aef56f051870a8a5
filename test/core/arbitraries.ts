import fc from 'fast-check';
import type { Answer } from '#core/answer.ts';
import type { Check } from '#core/check.ts';
import type { Community } from '#core/community.ts';
import { EXPORT_VERSION, type ExportFile } from '#core/export-file.ts';
import type { MaturityModel } from '#core/model.ts';
import type { Observation } from '#core/observation.ts';
import { PageFacts, PageKind } from '#core/page.ts';
import { SiteProfile } from '#core/site-profile.ts';

/** The moment all generated records are judged at; they were made in the two years before and the month after. */
export const AS_OF = '2026-11-01T12:00:00Z';
const FROM = new Date('2024-11-01T00:00:00Z');
const UNTIL = new Date('2026-12-01T00:00:00Z');

export const moment = fc.date({ min: FROM, max: UNTIL, noInvalidDate: true }).map((date) => date.toISOString());

/** Few ids, so that merges meet the same one often; whole ids of version 7. */
export const recordId = fc
  .tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 3 }))
  .map(([time, tail]) => `0193a1b2-c3d${time.toString(16)}-7abc-8def-0123456789a${String(tail)}`);

const text = fc.string({ unit: 'grapheme', maxLength: 30 });

const facts: fc.Arbitrary<PageFacts> = fc.oneof(
  fc.constant({}),
  fc
    .record({ replies: fc.nat(50), firstReplyBy: fc.constantFrom('staff', 'member') })
    .map((some) => PageFacts.parse(some)),
);

/** Any observation that the model allows, answers to its prompts included. */
export function observationOf(model: MaturityModel): fc.Arbitrary<Observation> {
  const base = fc.record({
    id: recordId,
    createdAt: moment,
    updatedAt: moment,
    author: text,
    page: fc.record({
      url: fc.webPath().map((path) => `https://forum.example${path}`),
      title: text,
      platform: fc.constantFrom('discourse', 'generic'),
      kind: fc.constantFrom(...PageKind.options),
      facts,
    }),
    note: text,
    teams: fc.subarray(['product', 'support', 'marketing', 'sales'] as const),
    tags: fc.array(text, { maxLength: 2 }),
    sure: fc.boolean(),
  });
  const optional = fc.record(
    { deletedAt: moment, quote: quoteArbitrary, layer: fc.constantFrom('internal', 'member', 'audience', 'market') },
    { requiredKeys: [] },
  );
  return fc.tuple(base, optional, contentOf(model)).map(([some, more, content]) => ({ ...some, ...more, ...content }));
}

const quoteArbitrary = fc.record({
  exact: fc.string({ minLength: 1, maxLength: 20 }),
  prefix: text,
  suffix: text,
  start: fc.nat(1000),
  end: fc.nat(1000),
});

function contentOf(model: MaturityModel) {
  const stages = model.stages.map(({ id }) => id);
  const competency = fc.constantFrom(...model.competencies.map(({ id }) => id));
  const indicator = fc.constantFrom(...model.indicators);
  const seen = fc.record({
    competency,
    verdict: fc.constantFrom('strength' as const, 'gap' as const, 'note' as const),
    stage: fc.constantFrom(...stages.slice(1)),
  });
  const linked = fc
    .record({ indicator, verdict: fc.constantFrom('strength' as const, 'gap' as const) })
    .map(({ indicator: { id, competency: owner, stage }, verdict }) => ({
      competency: owner,
      verdict,
      stage,
      indicator: id,
    }));
  const floor = competency.map((id) => ({ competency: id, verdict: 'strength' as const, stage: 1 }));
  const noted = competency.map((id) => ({ competency: id, verdict: 'note' as const }));
  const answers = model.prompts.flatMap(({ id, competency: owner, options }) =>
    options.map((option) => ({ competency: owner, verdict: 'note' as const, prompt: { id, option: option.id } })),
  );
  return fc.oneof(seen, linked, floor, noted, fc.constantFrom(...answers));
}

/** Any check of one of the model's indicators. */
export function checkOf(model: MaturityModel): fc.Arbitrary<Check> {
  return fc.record({
    id: recordId,
    indicator: fc.constantFrom(...model.indicators.map(({ id }) => id)),
    state: fc.constantFrom('met' as const, 'partly' as const, 'unmet' as const, 'na' as const),
    at: moment,
    by: text,
    observations: fc.array(recordId, { maxLength: 2 }),
    sure: fc.boolean(),
  });
}

/** Any answer to a question of the model's worksheets. */
function answerOf(model: MaturityModel): fc.Arbitrary<Answer> {
  const questions = model.worksheets.flatMap(({ id, questions: asked }) =>
    asked.map((question) => [id, question.id] as const),
  );
  return fc
    .record({ id: recordId, asked: fc.constantFrom(...questions), text, at: moment, by: text })
    .map(({ asked: [worksheet, question], ...rest }) => ({ ...rest, worksheet, question }));
}

/** Settings within what the model allows. */
export function communityOf(model: MaturityModel): fc.Arbitrary<Community> {
  const perCompetency = (value: fc.Arbitrary<number>) =>
    fc
      .array(fc.tuple(fc.constantFrom(...model.competencies.map(({ id }) => id)), value), { maxLength: 4 })
      .map((entries): Record<string, number> => Object.fromEntries(entries));
  const settings = fc.record({
    id: fc.constant('0193a1b2-0000-7000-8000-000000000001'),
    name: fc.constantFrom('Harbour Commons', 'مجتمع الميناء', '港のコミュニティ'),
    url: fc.constant('https://forum.example/'),
    platform: fc.constant('discourse'),
    model: fc.constant({ id: model.id, version: model.revision }),
    targets: perCompetency(fc.integer({ min: 10, max: model.stages.length * 10 }).map((tenths) => tenths / 10)),
    importance: perCompetency(fc.constantFrom(0.5, 1, 2, 3)),
    capacity: fc.integer({ min: 1, max: 40 }),
    halfLife: fc.constantFrom(30, 180, 365),
    createdAt: moment,
  });
  return fc
    .tuple(settings, fc.option(site, { nil: undefined }))
    .map(([some, taught]) => ({ ...some, ...(taught && { site: taught }) }));
}

/** What may be taught of a site. */
export const site: fc.Arbitrary<SiteProfile> = fc
  .record({
    platform: fc.constantFrom('generic', 'discourse'),
    kinds: fc.array(
      fc.record({
        pattern: fc.constantFrom('/t/*', '/topics/**', '/show?id=*', '/'),
        kind: fc.constantFrom(...PageKind.options),
      }),
      { maxLength: 3 },
    ),
    marks: fc.record({ replies: fc.constant('.replies'), staff: fc.constant('span.badge') }, { requiredKeys: [] }),
  })
  .map((profile) => SiteProfile.parse(profile));

/** A whole export with well-formed records. */
export function exportOf(model: MaturityModel): fc.Arbitrary<ExportFile> {
  return fc.record({
    format: fc.constant('tidemark' as const),
    version: fc.constant(EXPORT_VERSION),
    exportedAt: moment,
    generator: fc.constant('tidemark-extension 0.1.0'),
    community: communityOf(model),
    observations: fc.array(observationOf(model), { maxLength: 12 }),
    checks: fc.array(checkOf(model), { maxLength: 12 }),
    answers: fc.array(answerOf(model), { maxLength: 3 }),
  });
}
