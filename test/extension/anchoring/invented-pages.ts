import { makeRandom } from '../../bench/random.ts';

/** A writing of words: its syllables, what stands between words, and how a sentence ends. */
type Script = {
  readonly syllables: readonly string[];
  readonly between: string;
  readonly stop: string;
  readonly attributes: string;
};

const SCRIPTS = {
  latin: {
    syllables:
      'ta ri mo ne la ko si ver den hal por lin gra te sun da wi fe bo ar ing er est on ly un re con pre'.split(' '),
    between: ' ',
    stop: '. ',
    attributes: 'lang="en"',
  },
  arabic: {
    syllables: 'با تي مو نس لا كر سي ود هل بر ين دم شا في حق من عل قد'.split(' '),
    between: ' ',
    stop: '. ',
    attributes: 'lang="ar" dir="rtl"',
  },
  chinese: {
    syllables: Array.from(
      '的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长',
    ),
    between: '',
    stop: '。',
    attributes: 'lang="zh"',
  },
} as const satisfies Record<string, Script>;

/** Sentences that a community's pages hold again and again. */
const REPEATED = [
  'Thanks for the report, we will look into it. ',
  'This topic was closed after the last reply. ',
  'Reply ',
];

/**
 * The markup of a long page of a given number of paragraphs, made of a vocabulary of invented words, the frequent ones
 * frequent as in any language (Zipf); some sentences stand on it again and again.
 */
export function inventPage(script: keyof typeof SCRIPTS, paragraphs: number, seed: number): string {
  const random = makeRandom(seed);
  const { syllables, between, stop, attributes }: Script = SCRIPTS[script];
  const pick = <Kind>(list: readonly Kind[]): Kind => list[Math.floor(random() * list.length)]!;
  const vocabulary = Array.from({ length: 1500 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1]!;
  const sentence = () =>
    random() < 0.1 && script === 'latin'
      ? pick(REPEATED)
      : Array.from({ length: 5 + Math.floor(random() * 15) }, word).join(between) + stop;
  const paragraph = () => `<p>${Array.from({ length: 1 + Math.floor(random() * 5) }, sentence).join('')}</p>\n`;
  return `<main ${attributes}>\n${Array.from({ length: paragraphs }, paragraph).join('')}</main>`;
}
