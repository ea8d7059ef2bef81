import ts from 'typescript';
import { projectFiles, textOf } from './lib.mjs';

const CODE = /^renderer\/.*\.tsx?$/;
const TEXTS = /^renderer\/i18n\/(da|nb|en)[/.]/;

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every node of a tree, depth first. */
function nodesOf(node) {
  const found = [];
  const visit = (one) => {
    found.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}

/** What a call of `t` or a `<Trans>` names, as far as it is written out. */
function askedIn(node) {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node))
    return [...askedIn(node.whenTrue), ...askedIn(node.whenFalse)];
  return [];
}

function isTranslation(node) {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  return ts.isIdentifier(name) && name.text === 't';
}

/** A template such as `errors.${code}` as a pattern for the keys that it can become. */
function patternOf(template, prefix) {
  const parts = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  return new RegExp(`^${escaped(prefix)}${parts.map(escaped).join('.+')}$`);
}

/** The prefixes under which a file asks for texts: none, and those given to `useTranslation`. */
function prefixesOf(nodes) {
  const given = nodes.filter(
    (node) => ts.isPropertyAssignment(node) && node.name.getText() === 'keyPrefix',
  );
  return given.flatMap((node) => askedIn(node.initializer)).map((key) => `${key}.`);
}

function usesIn(project, file) {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const text = textOf(project, file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const nodes = nodesOf(source);
  const own = prefixesOf(nodes);
  const prefixes = ['', ...own];
  const asked = nodes
    .filter(isTranslation)
    .flatMap((node) => (node.arguments[0] === undefined ? [] : askedIn(node.arguments[0])));
  return {
    words: nodes
      .filter((node) => ts.isStringLiteralLike(node))
      .flatMap((node) => prefixes.map((prefix) => prefix + node.text)),
    patterns: nodes
      .filter((node) => ts.isTemplateExpression(node) && node.head.text.length > 1)
      .flatMap((node) => prefixes.map((prefix) => patternOf(node, prefix))),
    // In a file with one prefix every key stands under it; with several, types alone can tell.
    asked: own.length > 1 ? [] : asked.map((key) => ({ key: (own[0] ?? '') + key, file })),
  };
}

/**
 * How the renderer uses its texts. `asked` are the keys that a call names; `isUsed` says of a key
 * whether any string in the code is that key, or any template can become it. Texts that name
 * another one (`$t(key)`) use it as well.
 */
export function usesOfTexts(project, texts) {
  const files = projectFiles(project).filter((file) => CODE.test(file) && !TEXTS.test(file));
  const uses = files.map((file) => usesIn(project, file));
  const nested = texts.flatMap((text) =>
    [...String(text).matchAll(/\$t\(([^),]+)/g)].map((match) => match[1].trim()),
  );
  const words = new Set([...nested, ...uses.flatMap((use) => use.words)]);
  const patterns = uses.flatMap((use) => use.patterns);
  const asked = uses.flatMap((use) => use.asked);
  const branches = asked.map(({ key }) => `${key}.`);
  return {
    asked,
    isUsed: (key) =>
      words.has(key) ||
      patterns.some((pattern) => pattern.test(key)) ||
      branches.some((branch) => key.startsWith(branch)),
  };
}
