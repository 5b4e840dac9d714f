import { linkHorizontal } from 'd3';
import { wrapText } from './wrap-text.ts';

/** A thing with a date, in one of two lanes. */
export interface LineageNode {
  readonly id: string;
  /** 0 or 1 */
  readonly lane: number;
  readonly name: string;
  readonly about: string;
}

/** A lineage, laid out: time runs down, a row a node. Lengths in px; a node's place is the top left of its box. */
export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly lanes: readonly number[];
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly name: readonly string[];
    readonly about: readonly string[];
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly path: string }[];
}

/** Room of a drawing: a wide one, or one for phones. */
export interface LineageFrame {
  readonly width: number;
  readonly box: number;
}

export const wideLineage: LineageFrame = { width: 720, box: 280 };
export const narrowLineage: LineageFrame = { width: 340, box: 144 };

/** Type sizes of a node's name and of what it is about, and the height of a line, px. */
export const LINEAGE_TYPE = { name: 13, about: 12, line: 15 } as const;
const HEAD = 34;
/** Between a box and the one below, and inside a box beside its text. */
const GAP = 18;
const PADDING = 8;
/** How far an edge between nodes of one lane swings out to the side. */
const SWING = 26;
/** Length of an arrow's head. */
const ARROW = 5;

/**
 * Lays dated things out in two lanes, the oldest first, each on a row of its own.
 *
 * @param nodes in order of time
 * @param edges pairs of ids
 * @param frame room of the drawing
 * @returns places of boxes and the curves between them
 */
export function layOutLineage(
  nodes: readonly LineageNode[],
  edges: readonly { readonly from: string; readonly to: string }[],
  frame: LineageFrame,
): LineageLayout {
  const lanes = [0, frame.width - frame.box - SWING];
  const room = frame.box - PADDING * 2;
  const written = nodes.map((node) => ({
    ...node,
    name: wrapText(node.name, room, LINEAGE_TYPE.name),
    about: wrapText(node.about, room, LINEAGE_TYPE.about),
  }));
  const lines = Math.max(...written.map((node) => 1 + node.name.length + node.about.length));
  const box = { width: frame.box, height: lines * LINEAGE_TYPE.line + PADDING * 2 };
  const placed = written.map((node, index) => ({ ...node, x: lanes[node.lane] ?? 0, y: HEAD + index * (box.height + GAP) }));
  const at = new Map(placed.map((node) => [node.id, node]));
  const across = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>().digits(1);
  return {
    width: frame.width,
    height: HEAD + placed.length * (box.height + GAP) - GAP + 2,
    box,
    lanes,
    nodes: placed.map(({ id, x, y, name, about }) => ({ id, x, y, name, about })),
    edges: edges.flatMap(({ from, to }, index) => {
      const [source, target] = [at.get(from), at.get(to)];
      if (!source || !target) return [];
      const end = target.y + box.height / 2;
      if (source.lane < target.lane)
        return [{ from, to, path: across({ source: [source.x + box.width, source.y + box.height / 2], target: [target.x - ARROW, end] }) ?? '' }];
      // Neighbours are joined straight down; others go round those between them.
      if (placed.indexOf(target) - placed.indexOf(source) === 1) {
        const middle = source.x + box.width / 2;
        return [{ from, to, path: `M${middle},${source.y + box.height}V${target.y - ARROW}` }];
      }
      const side = source.x + box.width;
      const start = source.y + box.height / 2 + (index % 2) * 8;
      return [{ from, to, path: `M${side},${start}C${side + SWING},${start} ${side + SWING},${end} ${side + ARROW},${end}` }];
    }),
  };
}
