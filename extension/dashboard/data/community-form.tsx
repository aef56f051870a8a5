import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { PageUrl } from '#core/observation.ts';
import { say } from '../../words/dashboard-data.ts';

type CommunityFormProps = {
  readonly name: string;
  readonly url: string;
  readonly submit: string;
  readonly save: (name: string, url: string) => Promise<void>;
};

/** The name and the address of a community, kept together. */
export function CommunityForm({ name, url, submit, save }: CommunityFormProps) {
  const id = useId();
  const typedName = useSignal(name);
  const typedUrl = useSignal(url);
  const problem = useSignal<'name' | 'address' | null>(null);
  const trySave = async () => {
    const isAddress = PageUrl.safeParse(typedUrl.value.trim()).success;
    problem.value = typedName.value.trim() === '' ? 'name' : isAddress ? null : 'address';
    if (problem.value !== null) return;
    await save(typedName.value.trim(), new URL(typedUrl.value.trim()).href);
    if (name !== '') return;
    typedName.value = '';
    typedUrl.value = '';
  };
  return (
    <form
      class="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void trySave();
      }}
    >
      <div class="form-field">
        <label for={`${id}-name`}>{say('communities.name')}</label>
        <input
          id={`${id}-name`}
          class="field"
          value={typedName.value}
          maxLength={200}
          aria-invalid={problem.value === 'name'}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            typedName.value = event.currentTarget.value;
          }}
        />
      </div>
      <div class="form-field">
        <label for={`${id}-url`}>{say('communities.address')}</label>
        <input
          id={`${id}-url`}
          class="field"
          type="url"
          value={typedUrl.value}
          aria-invalid={problem.value === 'address'}
          aria-describedby={`${id}-problem`}
          onInput={(event) => {
            typedUrl.value = event.currentTarget.value;
          }}
        />
      </div>
      <button class="button" type="submit">
        {submit}
      </button>
      <p class="field-problem small" id={`${id}-problem`} role="alert">
        {problem.value !== null && say(`communities.no-${problem.value}`)}
      </p>
    </form>
  );
}
