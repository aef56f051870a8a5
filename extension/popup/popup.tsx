import type { PopupView } from '../messages/popup.ts';
import { DoneLine, TroubleLine } from '../ui/news-lines.tsx';
import { say } from '../words/popup.ts';
import { say as sayShared } from '../words/shared.ts';
import { ActivationRow } from './activation-row.tsx';
import { Checklists } from './checklists.tsx';
import { Commands } from './commands.tsx';
import { ExportReminder } from './export-reminder.tsx';
import { Footer } from './footer.tsx';
import { NextQuestion } from './next-question.tsx';
import type { PopupState } from './popup-state.ts';
import { Standing } from './standing.tsx';
import { WaysOn } from './ways-on.tsx';
import { isFirstRun, Welcome } from './welcome.tsx';

/** The toolbar popup: where the community stands, whether Tidemark is on here, and its checklists. */
export function Popup({ state }: { readonly state: PopupState }) {
  const view = state.view.value;
  return (
    <main class="surface popup">
      {view === null && state.news.trouble.value !== null && <h1>{sayShared('tidemark')}</h1>}
      <TroubleLine news={state.news} />
      {view !== null && <Content state={state} view={view} />}
      {view !== null && <Commands state={state} view={view} />}
      <DoneLine news={state.news} />
    </main>
  );
}

function Content({ state, view }: { readonly state: PopupState; readonly view: PopupView }) {
  const { community } = view;
  if (community === null) {
    return (
      <>
        <header>
          <h1>{sayShared('tidemark')}</h1>
          <p>{say('welcome.about')}</p>
        </header>
        <Welcome state={state} view={view} />
      </>
    );
  }
  return (
    <>
      <Standing state={state} view={view} community={community} />
      <WaysOn state={state} community={community.id} />
      {isFirstRun(view) ? <Welcome state={state} view={view} /> : <ActivationRow state={state} view={view} />}
      {view.exportDue !== null && <ExportReminder state={state} due={view.exportDue} community={community.id} />}
      <NextQuestion state={state} view={view} community={community.id} />
      <Checklists key={community.id} state={state} view={view} community={community.id} />
      <Footer state={state} view={view} community={community} />
    </>
  );
}
