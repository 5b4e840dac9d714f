import { Document, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { styledNode } from './yaml-style.ts';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const keyOf = (pair: { key: unknown }) => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key));

function changeGroup(document: Document, node: YAMLMap, value: Group): void {
  node.items = node.items.filter((pair) => keyOf(pair) in value);
  let after = -1;
  for (const [key, one] of Object.entries(value)) {
    const at = node.items.findIndex((pair) => keyOf(pair) === key);
    if (at === -1) {
      // A field that was not there stands after the one that goes before it in the schema.
      node.items.splice(after + 1, 0, document.createPair(key, null));
      const pair = node.items[after + 1];
      if (pair) pair.value = styledNode(document, one, key);
      after += 1;
    } else {
      const pair = node.items[at];
      if (pair) pair.value = changed(document, pair.value as Node | null, one, key);
      after = at;
    }
  }
}

function changeList(document: Document, node: YAMLSeq, value: readonly unknown[], key: string): void {
  const old = node.items as (Node | null)[];
  const plain = old.map((item) => item?.toJS(document));
  const taken = new Set<number>();
  const kept = value.map((one) => {
    const at = plain.findIndex((item, index) => !taken.has(index) && same(item, one));
    if (at !== -1) taken.add(at);
    return at;
  });
  node.items = value.map((one, index) => {
    const at = kept[index] ?? -1;
    if (at !== -1) return old[at];
    if (index >= old.length || taken.has(index)) return styledNode(document, one, key);
    taken.add(index);
    return changed(document, old[index] ?? null, one, key);
  });
}

function changed(document: Document, node: Node | null, value: unknown, key: string): Node {
  if (node && same(node.toJS(document), value)) return node;
  if (isMap(node) && isGroup(value)) changeGroup(document, node, value);
  else if (isSeq(node) && Array.isArray(value)) changeList(document, node, value, key);
  else return styledNode(document, value, key);
  return node;
}

/**
 * Writes data as YAML so that a reviewer sees only what has changed: everything that is as it was
 * keeps its place, its line breaks, its quotation marks and its comments.
 *
 * @param data plain data, fields in the order of the schema
 * @param before the text that the data was read from; none for a new file
 * @returns YAML 1.2, with a line break at its end
 */
export function rewriteYaml(data: Group, before?: string): string {
  const document = before === undefined ? undefined : parseDocument(before);
  if (!document || document.errors.length > 0 || !isMap(document.contents)) {
    const fresh = new Document();
    fresh.contents = styledNode(fresh, data, '') as never;
    return fresh.toString({ lineWidth: 0 });
  }
  changeGroup(document, document.contents, data);
  return document.toString({ lineWidth: 0 });
}
