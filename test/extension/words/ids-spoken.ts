import ts from 'typescript';
import { sources, visit } from './sources.ts';

/**
 * Whether an id of a catalogue is spoken by any file that imports its speaker: written out there, or what a template
 * there can come to.
 */
export function idsSpoken(catalogue: string): (id: string) => boolean {
  const known = spoken.get(catalogue) ?? readSpoken(catalogue);
  spoken.set(catalogue, known);
  return known;
}

const spoken = new Map<string, (id: string) => boolean>();

function readSpoken(catalogue: string): (id: string) => boolean {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  for (const source of sources.filter((one) => speaks(one, catalogue))) {
    visit(source, (node) => {
      if (ts.isStringLiteralLike(node)) literals.add(node.text);
      if (ts.isTemplateExpression(node)) patterns.push(...patternOf(node));
    });
  }
  return (id) => literals.has(id) || patterns.some((pattern) => pattern.test(id));
}

function speaks(source: ts.SourceFile, catalogue: string): boolean {
  return source.statements.some(
    (statement) =>
      ts.isImportDeclaration(statement) &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      statement.moduleSpecifier.text.endsWith(`words/${catalogue}.ts`),
  );
}

/** A template without any text of its own could be every id, so it stands for none. */
function patternOf({ head, templateSpans }: ts.TemplateExpression): readonly RegExp[] {
  const texts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  if (texts.join('') === '') return [];
  return [new RegExp(`^${texts.map((text) => escaped(text)).join('.+')}$`, 'u')];
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
