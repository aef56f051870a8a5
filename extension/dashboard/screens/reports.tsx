import { type Signal, useSignal } from '@preact/signals';
import { MILLISECONDS_PER_DAY } from '#core/scoring-numbers.ts';
import { UserError } from '#core/problem.ts';
import { saveFile } from '../../ui/save-file.ts';
import { say } from '../../words/dashboard-reports.ts';
import { SINCE, sinceMoment } from '../comparing.ts';
import {
  FIRST_WISH,
  isPeriod,
  READERS,
  REPORT_EDITIONS,
  REPORT_FORMATS,
  REPORT_LANGUAGES,
  REPORT_PAPERS,
  reportGround,
  type ReportWish,
} from '../reports/report-wish.ts';
import { Choices, PeriodChoice, Selection } from '../reports/wish-fields.tsx';
import type { DashboardScreen, ScreenProps } from '../screen.ts';
import { dayOf } from '../trend/date-range.ts';

/** Reports made right here, by the formats of the command line. */
export const reports: DashboardScreen = {
  id: 'reports',
  name: () => say('screen.reports'),
  group: 'records',
  Screen: (props) => <Reports key={props.open.community.id} {...props} />,
};

/** What came of the last report. */
type Outcome = { readonly file: string; readonly lines: readonly string[]; readonly warnings: readonly string[] };

function Reports({ state, open }: ScreenProps) {
  const wish = useSignal<ReportWish>(FIRST_WISH);
  const isMaking = useSignal(false);
  const outcome = useSignal<Outcome | null>(null);
  const { period } = wish.value;
  const isReady = !isMaking.value && (period === null || isPeriod(period));
  const make = async () => {
    isMaking.value = true;
    outcome.value = null;
    const made = await state.news.attempt(() => makeNow(open, wish.value));
    outcome.value = made?.made ?? null;
    isMaking.value = false;
  };
  return (
    <div class="screen">
      <header class="screen-head">
        <h1>{say('screen.reports')}</h1>
        <p class="lead">{say('lead')}</p>
      </header>
      <form
        class="card report-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void make();
        }}
      >
        <WishFields open={open} wish={wish} />
        <p>
          <button class="button primary" type="submit" disabled={!isReady}>
            {say('make')}
          </button>
        </p>
        <div role="status">
          {isMaking.value && <p class="muted">{say('making')}</p>}
          {outcome.value !== null && <Made outcome={outcome.value} />}
        </div>
      </form>
    </div>
  );
}

function WishFields({ open, wish }: { readonly open: ScreenProps['open']; readonly wish: Signal<ReportWish> }) {
  const { format, readers, period } = wish.value;
  const usual = () => {
    const now = new Date(open.asOf);
    return { from: dayOf(new Date(now.getTime() - 90 * MILLISECONDS_PER_DAY)), to: dayOf(now) };
  };
  return (
    <>
      <Choices
        legend={say('format')}
        name="format"
        chosen={format}
        choices={REPORT_FORMATS.map((id) => ({ id, name: say(`format.${id}`), about: say(`format.${id}.about`) }))}
        choose={(id) => {
          wish.value = { ...wish.value, format: id };
        }}
      />
      <Choices
        legend={say('edition')}
        name="edition"
        chosen={wish.value.edition}
        choices={REPORT_EDITIONS.map((id) => ({ id, name: say(`edition.${id}`), about: say(`edition.${id}.about`) }))}
        choose={(id) => {
          wish.value = { ...wish.value, edition: id };
        }}
      />
      <Choices
        legend={say('readers')}
        name="readers"
        chosen={readers}
        choices={READERS.map((id) => ({ id, name: say(`readers.${id}`), about: say(`readers.${id}.about`) }))}
        choose={(id) => {
          wish.value = { ...wish.value, readers: id };
        }}
      />
      {readers === 'others' && <p class="muted small">{say('readers.caution')}</p>}
      <PeriodChoice
        period={period}
        usual={usual}
        choose={(chosen) => {
          wish.value = { ...wish.value, period: chosen };
        }}
      />
      <Details open={open} wish={wish} />
    </>
  );
}

/** What most leave as it is: the language, the paper of a PDF, and since when changes are told. */
function Details({ open, wish }: { readonly open: ScreenProps['open']; readonly wish: Signal<ReportWish> }) {
  const { format, language, paper, since } = wish.value;
  const moments = SINCE.filter((known) => sinceMoment(known, open) !== null);
  return (
    <div class="row">
      <Selection
        label={say('since')}
        chosen={since ?? 'none'}
        choices={(['none', ...moments] as const).map((id) => ({ id, name: say(`since.${id}`) }))}
        choose={(id) => {
          wish.value = { ...wish.value, since: id === 'none' ? null : id };
        }}
      />
      <Selection
        label={say('language')}
        chosen={language}
        choices={REPORT_LANGUAGES.map((id) => ({ id, name: say(`language.${id}`) }))}
        choose={(id) => {
          wish.value = { ...wish.value, language: id };
        }}
      />
      {format === 'pdf' && (
        <Selection
          label={say('paper')}
          chosen={paper}
          choices={REPORT_PAPERS.map((id) => ({ id, name: say(`paper.${id}`) }))}
          choose={(id) => {
            wish.value = { ...wish.value, paper: id };
          }}
        />
      )}
    </div>
  );
}

function Made({ outcome: { file, lines, warnings } }: { readonly outcome: Outcome }) {
  return (
    <>
      <p>
        <strong>{say('made', { file })}</strong> {lines.join(' ')}
      </p>
      {warnings.length > 0 && (
        <>
          <p>{say('warnings')}</p>
          <ul class="bullets">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Makes the report and hands it to the browser; formats and renderers are loaded only now. */
async function makeNow(open: ScreenProps['open'], wish: ReportWish): Promise<Outcome> {
  const generator = `tidemark-extension ${chrome.runtime.getManifest().version}`;
  const { exportFile, asOf, taken, leftOut } = reportGround(open, wish, generator);
  let made;
  try {
    const { makeReport } = await import('../report-making.ts');
    const { format, edition, language, paper } = wish;
    const since = wish.since === null ? null : sinceMoment(wish.since, open);
    made = await makeReport({
      ...{ format, edition, language, paper, exportFile, model: open.model, asOf },
      ...(since !== null && { since }),
    });
  } catch (error) {
    // Whatever a renderer stumbles over is told on the screen, and the whole of it to whoever looks for it.
    reportError(error);
    throw new UserError(say('failed'), say('failed.hint'));
  }
  saveFile(made.fileName, made.bytes, made.mediaType);
  const lines = [
    ...(wish.readers === 'others' ? [say('made.taken', { count: taken })] : []),
    ...(leftOut > 0 ? [say('made.left-out', { count: leftOut })] : []),
  ];
  return { file: made.fileName, lines, warnings: made.warnings };
}
