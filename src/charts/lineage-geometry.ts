import { linkHorizontal, linkVertical } from 'd3';
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
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number; readonly about: readonly string[] }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly path: string }[];
}

/** Room of a drawing: a wide one, or one for phones. */
export interface LineageFrame {
  readonly width: number;
  readonly box: number;
}

export const wideLineage: LineageFrame = { width: 720, box: 250 };
export const narrowLineage: LineageFrame = { width: 340, box: 148 };

/** Type size of what a node is about, px. */
export const LINEAGE_TYPE = 12;
const HEAD = 34;
const ROW = 84;
const BOX_HEIGHT = 66;
/** How far an edge between nodes of one lane swings out to the side. */
const SWING = 26;

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
  const placed = nodes.map((node, index) => ({
    id: node.id,
    lane: node.lane,
    x: lanes[node.lane] ?? 0,
    y: HEAD + index * ROW,
    about: wrapText(node.about, frame.box - 16, LINEAGE_TYPE).slice(0, 2),
  }));
  const at = new Map(placed.map((node) => [node.id, node]));
  const across = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>().digits(1);
  const down = linkVertical<{ source: [number, number]; target: [number, number] }, [number, number]>().digits(1);
  return {
    width: frame.width,
    height: HEAD + nodes.length * ROW - (ROW - BOX_HEIGHT) + 4,
    box: { width: frame.box, height: BOX_HEIGHT },
    lanes,
    nodes: placed.map(({ lane: _lane, ...node }) => node),
    edges: edges.flatMap(({ from, to }) => {
      const [source, target] = [at.get(from), at.get(to)];
      if (!source || !target) return [];
      const end = target.y + BOX_HEIGHT / 2;
      if (source.lane !== target.lane)
        return [{ from, to, path: across({ source: [source.x + frame.box, source.y + BOX_HEIGHT / 2], target: [target.x - 5, end] }) ?? '' }];
      // Neighbours are joined straight down; others go round those between them.
      if (placed.indexOf(target) - placed.indexOf(source) === 1)
        return [
          { from, to, path: down({ source: [source.x + frame.box / 2, source.y + BOX_HEIGHT], target: [target.x + frame.box / 2, target.y - 5] }) ?? '' },
        ];
      const side = source.x + frame.box;
      const start = source.y + BOX_HEIGHT / 2 + 8;
      return [{ from, to, path: `M${side},${start}C${side + SWING},${start} ${side + SWING},${end} ${side + 5},${end}` }];
    }),
  };
}
