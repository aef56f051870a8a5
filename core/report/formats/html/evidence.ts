import { type Block, type EvidenceItem, type Labels, VERDICT_SIGNS } from '../../document.ts';
import { noteBlocks } from '../note/note-blocks.ts';
import { evidenceAnchor, linkMarkup } from './inlines.ts';
import { type Markup, markup, NOTHING } from './markup.ts';

/** One observation: its number and sign in the margin; what it speaks of, where it was seen, what was said of it. */
export function evidenceMarkup(
  item: EvidenceItem,
  labels: Labels,
  blocksMarkup: (blocks: readonly Block[], labels: Labels) => Markup,
): Markup {
  const { number, verdict, name, facts, page, quote, labelled, note } = item;
  const [before = '', after = ''] = name.split(String(number));
  const kind = markup`<span class="kind ${verdict}"><span aria-hidden="true">${VERDICT_SIGNS[verdict]} </span>${item.kind}</span>`;
  return markup`<article class="evidence" id="${evidenceAnchor(number)}">
<h3><span class="ordinal"><span class="unseen">${before}</span>${String(number)}<span class="unseen">${after}</span></span> ${kind} <span class="about">${item.about}</span></h3>
<p class="facts"><span dir="auto">${facts.join(', ')}</span></p>
<p class="place" dir="auto">${linkMarkup(page.url, [{ type: 'text', text: page.title }], labels)}</p>
${quote === undefined ? NOTHING : markup`<blockquote class="quote" dir="auto">${linesMarkup(quote)}</blockquote>`}
${labelled.map(labelledMarkup)}
${note.trim() === '' ? NOTHING : markup`<div class="note" dir="auto">${blocksMarkup(noteBlocks(note), labels)}</div>`}
</article>`;
}

function linesMarkup(quote: string): Markup {
  return markup`${quote.split(/\n+/u).map((line) => markup`<p>${line}</p>`)}`;
}

function labelledMarkup({ label, words }: EvidenceItem['labelled'][number]): Markup {
  return markup`<p><span class="label">${label}</span> ${words}</p>`;
}
