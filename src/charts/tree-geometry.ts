import { hierarchy, linkHorizontal, tree } from 'd3';
import { wrapText } from './wrap-text.ts';

/** A thing with things below it. */
export interface NamedNode<Data> {
  readonly name: string;
  readonly data: Data;
  readonly children: readonly NamedNode<Data>[];
}

/** A tree, laid out from left to right. Lengths in px; a node's place is the left end of its box, half way down. */
export interface TreeLayout<Data> {
  readonly width: number;
  readonly height: number;
  readonly box: number;
  readonly nodes: readonly { readonly x: number; readonly y: number; readonly depth: number; readonly lines: readonly string[]; readonly data: Data }[];
  readonly links: readonly string[];
}

/** Type size of a name, and the height of a line of it, px. */
export const TREE_TYPE = 12.5;
export const TREE_LINE = 15;
const BOX = 164;
const COLUMN = 202;
const ROW = 36;
const MARGIN = 8;

/**
 * Lays a tree out with its root at the left and every leaf on a line of its own.
 *
 * @param root the topmost thing
 * @returns places of names and the curves between them
 */
export function layOutTree<Data>(root: NamedNode<Data>): TreeLayout<Data> {
  const laid = tree<NamedNode<Data>>()
    .nodeSize([ROW, COLUMN])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.15))(hierarchy(root, (node) => [...node.children]));
  const nodes = laid.descendants();
  const top = Math.min(...nodes.map((node) => node.x));
  const bottom = Math.max(...nodes.map((node) => node.x));
  const y = (x: number) => x - top + ROW / 2 + MARGIN;
  const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>().digits(1);
  return {
    width: laid.height * COLUMN + BOX + MARGIN * 2,
    height: bottom - top + ROW + MARGIN * 2,
    box: BOX,
    nodes: nodes.map((node) => ({
      x: node.y + MARGIN,
      y: y(node.x),
      depth: node.depth,
      lines: wrapText(node.data.name, BOX - 14, TREE_TYPE),
      data: node.data.data,
    })),
    links: laid.links().map(({ source, target }) => curve({ source: [source.y + MARGIN + BOX, y(source.x)], target: [target.y + MARGIN, y(target.x)] }) ?? ''),
  };
}
