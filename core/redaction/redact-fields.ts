import type { ExportFile } from '../export-file.ts';
import { isMemberLink } from './member-link.ts';
import type { ObservedPage, Quote } from '../observation.ts';
import { traceFinder } from './personal-text.ts';
import { textRedactor } from './redact-text.ts';
import {
  COMMUNITY_ADDRESS,
  isLabel,
  isLabelAddress,
  isPersonLabel,
  labelAddress,
  labelText,
  numberLabels,
  type TakenKind,
} from './redaction-label.ts';

/** What goes beside e-mail addresses, @handles and links to members, which always go. */
export type RedactionOptions = {
  readonly quotes?: boolean;
  readonly titles?: boolean;
  /** Addresses of pages, of the community, and all links in texts. */
  readonly links?: boolean;
  /** Who wrote each record, and their names in texts. */
  readonly authors?: boolean;
};

/** Hears of each thing that is taken from a record, and of the words it had there. */
export type TakenFrom = (id: string) => (kind: TakenKind, words: string) => void;

/** Redacts the fields of records, each of the record with an id; labels are numbered in the order of the calls. */
export type FieldRedactor = {
  readonly words: (text: string, id: string) => string;
  readonly markdown: (text: string, id: string) => string;
  readonly author: (name: string, id: string) => string;
  readonly address: (url: string, id: string) => string;
  /** The address of the community itself. */
  readonly home: (url: string, id: string) => string;
  readonly title: (page: ObservedPage, id: string) => string;
  /** Undefined where there is none, or it goes. */
  readonly quote: (quote: Quote | undefined, id: string) => Quote | undefined;
};

/** The redactor of one file. */
export function fieldRedactor(file: ExportFile, options: RedactionOptions, takenFrom: TakenFrom): FieldRedactor {
  const { isMember, labels, redact, isPersonal } = prepare(file, options);
  const words: FieldRedactor['words'] = (text, id) => redact.text(text, 'plain', takenFrom(id));
  return {
    words,
    markdown: (text, id) => redact.text(text, 'markdown', takenFrom(id)),
    author: (name, id) => {
      if (options.authors !== true) return words(name, id);
      if (name.trim() === '' || isPersonLabel(name)) return name;
      takenFrom(id)('author', name);
      return labelText('author', labels('author', name));
    },
    address: (url, id) => {
      if (isLabelAddress(url)) return url;
      const kind = isMember(url) ? 'profile' : 'link';
      if (kind === 'link' && options.links !== true && !isPersonal(url)) return url;
      takenFrom(id)(kind, url);
      return labelAddress(kind, labels(kind, url));
    },
    home: (url, id) => {
      if (isLabelAddress(url) || (options.links !== true && !isPersonal(url))) return url;
      takenFrom(id)('link', url);
      return COMMUNITY_ADDRESS;
    },
    title: ({ title, url }, id) => {
      if (title.trim() === '' || isLabel(title)) return title;
      // The title of a member's page is mostly the member's name.
      const isName = !isLabelAddress(url) && isMember(url);
      if (!isName && options.titles !== true) return words(title, id);
      const kind = isName ? 'profile' : 'title';
      takenFrom(id)(kind, title);
      return labelText(kind, labels(kind, isName ? url : title));
    },
    quote: (quote, id) => {
      if (quote === undefined) return undefined;
      if (options.quotes !== true) return { ...quote, ...redact.quote(quote, takenFrom(id)) };
      takenFrom(id)('quote', quote.exact);
      return undefined;
    },
  };
}

function prepare(file: ExportFile, options: RedactionOptions) {
  const isMember = memberTest(file);
  const names = options.authors === true ? authorsOf(file).filter((author) => !isPersonLabel(author)) : null;
  const find = traceFinder({ isMember, takesLinks: options.links === true }, names);
  const labels = numberLabels(textsOf(file));
  const isPersonal = (url: string) => find(url.replaceAll('%40', '@'), 'plain').length > 0;
  return { isMember, labels, redact: textRedactor(find, labels), isPersonal };
}

/** A page that was once seen as a member's is one wherever it stands, so that one page keeps one address. */
function memberTest({ community, observations }: ExportFile): (address: string) => boolean {
  const pages = new Set(observations.flatMap(({ page }) => (page.kind === 'member' ? [page.url] : [])));
  const known = new Map<string, boolean>();
  return (address) => {
    const answer = known.get(address) ?? (pages.has(address) || isMemberLink(address, community.url));
    known.set(address, answer);
    return answer;
  };
}

function authorsOf({ observations, checks, answers }: ExportFile): readonly string[] {
  return [
    ...new Set([
      ...observations.map(({ author }) => author),
      ...checks.map(({ by }) => by),
      ...answers.map(({ by }) => by),
    ]),
  ];
}

/** Every text that may already hold labels. */
function textsOf(file: ExportFile): readonly string[] {
  const { generator, community, observations, checks, answers } = file;
  return [
    generator,
    community.name,
    ...authorsOf(file),
    ...observations.flatMap(({ page, quote, note, tags }) => [
      page.url,
      page.title,
      note,
      ...tags,
      ...(quote === undefined ? [] : [quote.prefix, quote.exact, quote.suffix]),
    ]),
    ...checks.flatMap(({ reason }) => reason ?? []),
    ...answers.map(({ text }) => text),
  ];
}
