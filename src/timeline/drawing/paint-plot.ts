import { type BaseType, type Selection, select } from 'd3';
import type { Axis } from '../axis.ts';
import type { AxisName } from '../axis-names.ts';
import type { Shade } from '../chair-shades.ts';
import type { Flag } from '../label-placement.ts';
import { LABEL_LINE } from '../label-placement.ts';
import { clusterPath, laneNameLines, lanePath, polePath } from '../lane-paths.ts';
import { type Cluster, FOOT_HEIGHT, type Frame, HEAD_HEIGHT } from '../lanes.ts';
import { markPath } from '../mark-path.ts';
import type { LabelledLane } from '../plot.ts';
import type { TimelineItem } from '../timeline-item.ts';

/** All that one picture shows. */
export interface Picture {
  readonly frame: Frame;
  readonly height: number;
  readonly lanes: readonly LabelledLane[];
  readonly axis: Axis;
  readonly names: readonly AxisName[];
  readonly shades: readonly Shade[];
  readonly open?: TimelineItem | undefined;
}

const n = (value: number) => Math.round(value * 10) / 10;
const SVG = 'http://www.w3.org/2000/svg';
/** Where the shades and year lines begin. */
const TOP = HEAD_HEIGHT - 12;

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** As many nodes as there are data; what is the same in every picture is written once, since each frame of a movement counts. */
function joined<Datum>(
  layer: Layer,
  tag: string,
  data: readonly Datum[],
  same: Readonly<Record<string, string>> = {},
  key?: (datum: Datum) => string,
): Selection<BaseType, Datum, SVGGElement, unknown> {
  return layer
    .selectAll<Element, Datum>(`:scope > ${tag}`)
    .data(data, key)
    .join((enter) => {
      const made = enter.append(tag);
      for (const [name, value] of Object.entries(same)) made.attr(name, value);
      return made as never;
    }) as never;
}

/** Writes text only where it differs: a text that is written anew is laid out anew. */
function written<Datum>(selection: Selection<BaseType, Datum, SVGGElement, unknown>, text: (datum: Datum) => string): void {
  selection.each(function (datum) {
    const node = this as SVGTextElement;
    const now = text(datum);
    if (node.textContent !== now) node.textContent = now;
  });
}

/** The text of a label, written once; the label is moved as a whole after that. */
function writeFlag(link: SVGAElement, flag: Flag): void {
  link.replaceChildren(
    ...flag.lines.map((line, index) => {
      const text = document.createElementNS(SVG, 'text');
      text.setAttribute('y', String(10.5 + index * LABEL_LINE));
      text.textContent = line;
      return text;
    }),
  );
  link.setAttribute('href', flag.mark.item.href);
  link.setAttribute('tabindex', '-1');
  link.dataset['id'] = flag.mark.item.id;
}

/**
 * Takes over the drawing that was made at build time.
 *
 * @param svg the drawing
 * @param words names of the fields
 * @returns a function that shows a picture; nodes are kept from one picture to the next
 */
export function plotPainter(svg: SVGSVGElement, words: Readonly<Record<string, string>>): (picture: Picture) => void {
  const fresh = document.createDocumentFragment();
  const layer = (name: string): Layer => {
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('class', name);
    fresh.append(group);
    return select(group);
  };
  const shades = layer('shades');
  const lines = layer('lines');
  const axis = layer('axis');
  const heads = layer('heads');
  // The open milestone's line lies under the marks of the lanes that it runs through, its ring over them.
  const drops = layer('drops');
  const marks = layer('marks');
  const clusters = layer('clusters');
  const rings = layer('rings');
  const flags = layer('flags');
  let taken = false;
  let headsFor = '';

  const paintHeads = (picture: Picture) => {
    const key = `${picture.lanes.map((lane) => lane.pillar)} ${picture.frame.width}`;
    if (key === headsFor) return;
    headsFor = key;
    const { frame } = picture;
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${picture.height}`);
    svg.setAttribute('height', String(picture.height));
    heads.selectAll('*').remove();
    for (const lane of picture.lanes) {
      heads
        .append('path')
        .attr('class', 'base')
        .attr('d', `M${frame.left - 6} ${lane.base}H${frame.width - frame.right}`);
      heads
        .append('path')
        .attr('class', lane.pillar)
        .attr('d', markPath(lane.pillar, 6, lane.base - 12, 5.2));
      const names = laneNameLines(words[lane.pillar] ?? '');
      for (const [index, name] of names.entries())
        heads
          .append('text')
          .attr('class', 'lane')
          .attr('x', 18)
          .attr('y', n(lane.base - 7.5 - (names.length - 1 - index) * 16))
          .text(name);
    }
  };

  return (picture) => {
    const { frame, height, lanes } = picture;
    const foot = height - FOOT_HEIGHT;
    paintHeads(picture);

    joined(shades, 'rect', picture.shades, { class: 'ch', y: String(TOP) })
      .attr('x', (shade) => n(shade.x))
      .attr('width', (shade) => n(shade.width))
      .attr('height', n(foot - TOP));
    const named = picture.shades.filter((shade) => shade.labelX !== undefined);
    written(
      joined(shades, 'text', named, { class: 'chl', y: String(TOP - 6), 'text-anchor': 'middle' }).attr('x', (shade) => n(shade.labelX ?? 0)),
      (shade) => shade.label,
    );

    const begins = (bands: Axis['fine']) => bands.filter((band) => band.x1 >= frame.left).map((band) => `M${n(band.x1)} ${TOP}V${n(foot)}`);
    joined(lines, 'path', [
      { name: 'gr gf', d: begins(picture.axis.fine).join('') },
      { name: 'gr', d: begins(picture.axis.coarse).join('') },
    ])
      .attr('class', (line) => line.name)
      .attr('d', (line) => line.d);
    written(
      joined(axis, 'text', picture.names, { 'text-anchor': 'middle' })
        .attr('class', (name) => (name.strong ? 'ax axb' : 'ax'))
        .attr('x', (name) => n(name.x))
        .attr('y', (name) => n(height - (name.row === 'fine' ? 27 : 10))),
      (name) => name.text,
    );

    joined(
      marks,
      'path',
      lanes.flatMap((lane) => [
        { name: `last ${lane.pillar}`, d: lane.lasting.map(({ x1, x2, y }) => `M${n(x1)} ${y}H${n(x2)}`).join('') },
        { name: 'pole', d: polePath(lane.flags) },
        { name: `m ${lane.pillar}`, d: lanePath(lane, 'filled') },
        { name: `m lo ${lane.pillar}`, d: lanePath(lane, 'hollow') },
        { name: `cl ${lane.pillar}`, d: clusterPath(lane.clusters) },
      ]),
    )
      .attr('class', (path) => path.name)
      .attr('d', (path) => path.d);
    const counted = lanes.flatMap((lane) => lane.clusters);
    written(
      joined<Cluster>(clusters, 'text', counted, { class: 'cn', 'text-anchor': 'middle' }).attr(
        'transform',
        (cluster) => `translate(${n(cluster.x)} ${n(cluster.y + 4)})`,
      ),
      (cluster) => String(cluster.count),
    );

    const opened = lanes.flatMap((lane) => lane.flags.filter((flag) => flag.mark.item === picture.open).map((flag) => ({ lane, mark: flag.mark })));
    joined(
      drops,
      'path',
      opened.map(({ mark }) => `M${n(mark.x)} ${n(mark.y + mark.radius)}V${height}`),
      { class: 'drop' },
    ).attr('d', (path) => path);
    joined(
      rings,
      'path',
      opened.map(({ lane, mark }) => ({ name: `on ${lane.pillar}`, d: markPath(lane.pillar, mark.x, mark.clustered ? lane.base - 7 : mark.y, 6.2) })),
    )
      .attr('class', (path) => path.name)
      .attr('d', (path) => path.d);

    joined<Flag>(
      flags,
      'a',
      lanes.flatMap((lane) => lane.flags),
      {},
      (flag) => flag.mark.item.id,
    )
      .each(function (flag) {
        const link = this as SVGAElement;
        if (link.dataset['id'] !== flag.mark.item.id) writeFlag(link, flag);
      })
      .attr('class', (flag) => (flag.mark.item === picture.open ? 'now' : null))
      .attr('text-anchor', (flag) => (flag.side === 'left' ? 'end' : 'start'))
      .attr('transform', (flag) => `translate(${n(flag.mark.x + (flag.side === 'left' ? -5 : 5))} ${n(flag.y)})`);

    if (!taken) svg.replaceChildren(fresh);
    taken = true;
  };
}
