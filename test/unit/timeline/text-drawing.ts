import type { AxisName } from '../../../src/timeline/axis-names.ts';
import { LABEL_LINE } from '../../../src/timeline/label-placement.ts';
import { clusterHalf } from '../../../src/timeline/lane-paths.ts';
import type { Frame } from '../../../src/timeline/lanes.ts';
import type { LabelledLane } from '../../../src/timeline/plot.ts';

/** One character is so many px wide and high. */
const WIDE = 6.6;
const HIGH = 11;

const filled = { 'cross-pillar': '▮', 'political-security': '●', economic: '■', 'socio-cultural': '◆', connectivity: '▲' } as const;
const hollow = { 'cross-pillar': '▯', 'political-security': '○', economic: '□', 'socio-cultural': '◇', connectivity: '△' } as const;

/** A sheet of characters to draw on by px. */
function sheet(width: number, height: number) {
  const rows = Array.from({ length: Math.ceil(height / HIGH) }, () => new Array<string>(Math.ceil(width / WIDE)).fill(' '));
  const write = (x: number, y: number, text: string) => {
    const row = rows[Math.round(y / HIGH)];
    for (const [index, letter] of [...text].entries()) {
      const column = Math.round(x / WIDE) + index;
      if (row && column >= 0 && column < row.length) row[column] = letter;
    }
  };
  return { write, text: () => rows.map((row) => row.join('').trimEnd()).join('\n') };
}

/**
 * Draws lanes with letters, so that a change of the geometry can be read in a diff.
 *
 * @param lanes lanes with labels
 * @param frame size and years
 * @param names names on the axis
 */
export function textDrawing(lanes: readonly LabelledLane[], frame: Frame, names: readonly AxisName[] = []): string {
  const foot = (lanes.at(-1)?.base ?? 0) + 10;
  const { write, text } = sheet(frame.width + 40, foot + 40);
  for (const lane of lanes) {
    write(0, lane.base, '─'.repeat(Math.round(frame.width / WIDE)));
    write(0, lane.base - 7, lane.pillar);
    for (const { x1, x2, y } of lane.lasting) write(x1, y, '╌'.repeat(Math.max(1, Math.round((x2 - x1) / WIDE))));
    for (const flag of lane.flags) for (let y = flag.top + HIGH / 2; y < flag.mark.y - 4; y += HIGH) write(flag.mark.x, y, '│');
    for (const mark of lane.marks) write(mark.x, mark.y, (mark.item.significance === 3 ? hollow : filled)[lane.pillar]);
    for (const cluster of lane.clusters) write(cluster.x - clusterHalf(cluster), cluster.y, `[${cluster.count}]`);
    for (const flag of lane.flags)
      for (const [index, line] of flag.lines.entries()) {
        const y = flag.y + (index + 0.5) * LABEL_LINE;
        if (flag.side === 'right') write(flag.mark.x + WIDE, y, line);
        else write(flag.mark.x - (line.length + 0.4) * WIDE, y, line);
      }
  }
  for (const name of names) write(name.x - (name.text.length / 2) * WIDE, foot + (name.row === 'fine' ? 6 : 24), name.text);
  return `${text().replace(/\n+$/, '')}\n`;
}
