import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { hardCodedTexts } from './hard-coded.ts';
import { sources } from './sources.ts';

describe('texts of the interface', () => {
  it('are in the catalogues, and none is written into a component', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(hardCodedTexts)).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{on ? "On" : "Off"}</p>', ['On', 'Off']],
    ['<p>{on && `${n} notes`}</p>', [' notes']],
    ['<button aria-label="Close">×</button>', ['Close']],
    ['<input placeholder={"Why" + x} />', ['Why']],
    ['news.say({ words: "Saved" })', ['Saved']],
    ['new UserError("Too late.", hint)', ['Too late.']],
    ['<p class="muted" dir="auto">{say("close")} · {n}</p>', []],
    ['throw new Error("a bug")', []],
  ])('are found where they are: %s', (code, texts) => {
    const source = ts.createSourceFile('a.tsx', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
    expect(hardCodedTexts(source)).toEqual(texts.map((text) => `a.tsx:1: ${text.trim()}`));
  });
});
