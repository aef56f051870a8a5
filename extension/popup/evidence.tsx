import { useEffect, useState } from 'preact/hooks';
import { quoteUrl } from '#core/report/text-fragment.ts';
import type { ChecklistItem, SeenNote } from '../messages/popup.ts';
import { VERDICT_SIGNS } from '../ui/verdict-signs.ts';
import { say } from '../words/popup.ts';
import { say as sayShared } from '../words/shared.ts';
import type { PopupState } from './popup-state.ts';

type EvidenceProps = { readonly state: PopupState; readonly community: string; readonly item: ChecklistItem };

/** The notes that show an indicator, each with the way to where it was seen; an answer can be stood on them. */
export function Evidence({ state, community, item }: EvidenceProps) {
  const [notes, setNotes] = useState<readonly SeenNote[] | null>(null);
  const { indicator, seen, check } = item;
  useEffect(() => {
    let isWanted = true;
    void state.readEvidence(community, indicator).then((read) => {
      if (isWanted && read !== null) setNotes(read);
    });
    return () => {
      isWanted = false;
    };
  }, [state, community, indicator, seen]);
  if (notes === null) return <p class="muted">{say('evidence.reading')}</p>;
  if (notes.length === 0) return <p class="muted">{say('evidence.none')}</p>;
  return (
    <ul class="evidence">
      {notes.map((note) => (
        <li key={note.id}>
          <EvidenceNote note={note} />
          {check !== undefined && (
            <label class="row">
              <input
                type="checkbox"
                checked={check.observations.includes(note.id)}
                onChange={(event) => {
                  const others = check.observations.filter((id) => id !== note.id);
                  const observations = event.currentTarget.checked ? [...others, note.id] : others;
                  void state.tick(
                    community,
                    indicator,
                    { state: check.state, reason: check.reason, sure: check.sure, observations },
                    say('saved.evidence'),
                  );
                }}
              />
              <span>{say('evidence.backs')}</span>
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

function EvidenceNote({ note: { url, title, words, isQuote, verdict } }: { readonly note: SeenNote }) {
  return (
    <>
      <p class={isQuote ? 'seen-words seen-quote' : 'seen-words'} dir="auto">
        <strong class={`sign-${verdict}`}>
          <span aria-hidden="true">{VERDICT_SIGNS[verdict]} </span>
          <span class="visually-hidden">{sayShared(`verdict.${verdict}`)}: </span>
        </strong>
        {words}
      </p>
      <p>
        <a href={isQuote ? quoteUrl(url, words) : url} target="_blank" rel="noopener noreferrer" dir="auto">
          {title.trim() === '' ? say('evidence.untitled') : title}
        </a>
      </p>
    </>
  );
}
