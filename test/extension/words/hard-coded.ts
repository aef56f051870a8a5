import ts from 'typescript';
import { visit } from './sources.ts';

/** Attributes that people read or hear. */
const ATTRIBUTES = /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)$/;

/** Properties whose text reaches the screen: news, the browser's menus, what is chosen from. */
const PROPERTIES = /^(words|title|label|hint|placeholder)$/;

/** An address as an example is the same in every language. */
const LETTERS = /^(?!https?:\/\/).*\p{L}/su;

/** Texts that are written into a source file where they reach the screen, each with its place. */
export function hardCodedTexts(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const tell = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${source.fileName}:${String(line + 1)}: ${text.trim()}`);
  };
  visit(source, (node) => {
    if (ts.isJsxText(node) && LETTERS.test(node.text)) tell(node, node.text);
    for (const value of shownValues(node)) {
      for (const text of textsIn(value)) tell(value, text);
    }
  });
  return found;
}

/** The expressions whose value a node shows to people. */
function shownValues(node: ts.Node): readonly ts.Expression[] {
  if (ts.isJsxExpression(node) && node.expression !== undefined) {
    const { parent } = node;
    const isChild = ts.isJsxElement(parent) || ts.isJsxFragment(parent);
    const isRead = ts.isJsxAttribute(parent) && ATTRIBUTES.test(parent.name.getText());
    return isChild || isRead ? [node.expression] : [];
  }
  if (ts.isJsxAttribute(node) && ATTRIBUTES.test(node.name.getText())) {
    return node.initializer !== undefined && ts.isStringLiteral(node.initializer) ? [node.initializer] : [];
  }
  if (ts.isPropertyAssignment(node) && PROPERTIES.test(node.name.getText())) return [node.initializer];
  if (ts.isNewExpression(node) && node.expression.getText() === 'UserError') return [...(node.arguments ?? [])];
  return [];
}

/** What an expression can come to that is written out in it. */
function textsIn(value: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(value)) return LETTERS.test(value.text) ? [value.text] : [];
  if (ts.isTemplateExpression(value)) {
    const texts = [value.head.text, ...value.templateSpans.map(({ literal }) => literal.text)];
    return [
      ...texts.filter((text) => LETTERS.test(text)),
      ...value.templateSpans.flatMap((span) => textsIn(span.expression)),
    ];
  }
  if (ts.isParenthesizedExpression(value)) return textsIn(value.expression);
  if (ts.isConditionalExpression(value)) return [...textsIn(value.whenTrue), ...textsIn(value.whenFalse)];
  if (!ts.isBinaryExpression(value)) return [];
  const { kind } = value.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return textsIn(value.right);
  const isJoined = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken].includes(
    kind,
  );
  return isJoined ? [...textsIn(value.left), ...textsIn(value.right)] : [];
}
