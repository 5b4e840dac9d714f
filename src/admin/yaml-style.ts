import { type Document, isCollection, isMap, isPair, isScalar, isSeq, type Node, Scalar } from 'yaml';

/** Groups that stand on one line, as `{ vi: …, en: … }`. */
const ONE_LINE_GROUPS = new Set(['aliases', 'label', 'licence', 'place', 'role', 'slug', 'values']);
/** Lists whose items are groups on one line each. */
const ONE_LINE_ITEMS = new Set(['answers', 'lanes']);
/** Lists of single words or names that read better one below the other. */
const COLUMNS = new Set(['related']);

/** Without quotation marks some readers of YAML take a day for a point in time. */
const DATE = /^\d{4}(?:-\d{2}){0,2}$/;

function dress(node: unknown, key: string): void {
  if (isScalar(node) && typeof node.value === 'string' && DATE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
  if (isMap(node)) {
    if (ONE_LINE_GROUPS.has(key)) node.flow = true;
    for (const pair of node.items) dress(pair.value, isScalar(pair.key) ? String(pair.key.value) : '');
  }
  if (isSeq(node)) {
    if (!COLUMNS.has(key) && node.items.every((item) => isScalar(item))) node.flow = true;
    for (const item of node.items) {
      dress(item, key);
      if (ONE_LINE_ITEMS.has(key) && isCollection(item)) item.flow = true;
    }
  }
}

/**
 * Makes a YAML node in the style of the content's files.
 *
 * @param document the document it is for
 * @param value plain data
 * @param key name of the field that holds it
 * @returns a node
 */
export function styledNode(document: Document, value: unknown, key: string): Node {
  const node = document.createNode(value);
  if (!isPair(node)) dress(node, key);
  return node;
}
