import type { ImportPreview } from '#core/import-preview.ts';
import { say } from '../../words/dashboard-data.ts';

const FATES = ['added', 'changed', 'deleted', 'restored', 'arrivedDeleted'] as const;
const FATE_WORDS = {
  added: 'import.added',
  changed: 'import.changed',
  deleted: 'import.deleted',
  restored: 'import.restored',
  arrivedDeleted: 'import.arrived-deleted',
} as const satisfies Record<(typeof FATES)[number], string>;

/** Settings as people speak of them. */
const SETTINGS = [
  'name',
  'url',
  'platform',
  'model',
  'targets',
  'importance',
  'capacity',
  'halfLife',
  'site',
  'createdAt',
] as const;

/** What an import would change, line by line, before anything is. */
export function PreviewList({ preview }: { readonly preview: ImportPreview }) {
  const { observations, checks, answers, settings, conflicts, isUnchanged } = preview;
  const names = settings.map(({ setting }) => settingName(setting));
  const takes = settings.some(({ changes }) => changes);
  const settingWords = { count: names.length, names: new Intl.ListFormat().format(names) };
  const lines = [
    ...FATES.flatMap((fate) => lineOf(FATE_WORDS[fate], observations[fate].length)),
    ...lineOf('import.checks', checks.added.length),
    ...lineOf('import.answers', answers.added.length),
    ...lineOf('import.conflicts', conflicts.length),
    ...(names.length === 0 ? [] : [say(takes ? 'import.settings-change' : 'import.settings-stay', settingWords)]),
  ];
  return (
    <>
      {isUnchanged && <p>{say('import.unchanged')}</p>}
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

type LineId = (typeof FATE_WORDS)[keyof typeof FATE_WORDS] | 'import.checks' | 'import.answers' | 'import.conflicts';

function lineOf(id: LineId, count: number): readonly string[] {
  return count === 0 ? [] : [say(id, { count })];
}

function settingName(setting: string): string {
  const known = SETTINGS.find((one) => one === setting);
  return known === undefined ? setting : say(`setting.${known}`);
}
