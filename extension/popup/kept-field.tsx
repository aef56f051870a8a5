import { useEffect, useRef } from 'preact/hooks';
import { forgetText, keepText, keptText } from './kept-text.ts';

type KeptFieldProps = {
  /** Names the text among all that are kept; a component with another one is another field. */
  readonly name: string;
  readonly stored: string;
  /** Saves a text and says whether that was done. */
  readonly save: (text: string) => Promise<boolean>;
  readonly placeholder?: string;
  readonly maxLength?: number;
};

/**
 * A line of text that saves itself when it is left. What the popup was closed over is there again when it opens, and is
 * saved then; what could not be saved stays.
 */
export function KeptField({ name, stored, save, placeholder, maxLength }: KeptFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const saveText = async (typed: string) => {
    const text = typed.trim();
    if (text === stored || (await save(text))) forgetText(name, text);
  };
  useEffect(() => {
    const kept = keptText(name);
    if (kept !== null) void saveText(kept);
    // Only when it appears: what is typed from here on saves itself.
  }, []);
  useEffect(() => {
    // The field is the manager's own while it is written in: what comes in from elsewhere waits.
    if (field.current !== null && document.activeElement !== field.current) {
      field.current.value = keptText(name) ?? stored;
    }
  }, [name, stored]);
  return (
    <input
      ref={field}
      class="field"
      dir="auto"
      placeholder={placeholder}
      maxLength={maxLength}
      onInput={(event) => {
        keepText(name, event.currentTarget.value);
      }}
      onChange={(event) => void saveText(event.currentTarget.value)}
    />
  );
}
