import { type Selection, select } from 'd3';
import type { Axis } from '../axis.ts';
import type { AxisName } from '../axis-names.ts';
import type { Shade } from '../chair-shades.ts';
import type { Flag } from '../label-placement.ts';
import { LABEL_LINE } from '../label-placement.ts';
import { clusterPath, laneNameLines, lanePath, polePath } from '../lane-paths.ts';
import { type Cluster, FOOT_HEIGHT, type Frame, HEAD_HEIGHT, scaleOf } from '../lanes.ts';
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
  /** one of many pictures of a movement that goes on */
  readonly moving: boolean;
}

const n = (value: number) => Math.round(value * 10) / 10;
const SVG = 'http://www.w3.org/2000/svg';
/** Where the shades and year lines begin. */
const TOP = HEAD_HEIGHT - 12;

type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** What is written of a node: its attributes, and its text if it has any. */
interface Written {
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** Writes an attribute only where it differs: the browser styles and lays out anew what is written anew, in each frame of a movement. */
function put(node: Element, name: string, value: string | number): void {
  const now = String(value);
  if (node.getAttribute(name) !== now) node.setAttribute(name, now);
}

/** As many nodes as there are data, each written as it should be. */
function joined<Datum>(layer: Layer, tag: string, data: readonly Datum[], write: (datum: Datum) => Written): void {
  layer
    .selectAll<Element, Datum>(`:scope > ${tag}`)
    .data(data)
    .join(tag)
    .each(function (datum) {
      const node = this as Element;
      const { attributes, text } = write(datum);
      for (const name in attributes) put(node, name, attributes[name] as string | number);
      if (text === undefined) return;
      if (!node.firstChild) node.append(text);
      // The node of the text is kept: a new one would be taken into the page anew.
      else if (node.firstChild.nodeValue !== text) node.firstChild.nodeValue = text;
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
  let scaleBefore = 0;

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

    joined(shades, 'rect', picture.shades, ({ x, width }) => ({
      attributes: { class: 'ch', x: n(x), y: TOP, width: n(width), height: n(foot - TOP) },
    }));
    const named = picture.shades.filter((shade) => shade.labelX !== undefined);
    joined(shades, 'text', named, ({ label, labelX = 0 }) => ({
      attributes: { class: 'chl', x: n(labelX), y: TOP - 6, 'text-anchor': 'middle' },
      text: label,
    }));

    const begins = (bands: Axis['fine']) => bands.filter((band) => band.x1 >= frame.left).map((band) => `M${n(band.x1)} ${TOP}V${n(foot)}`);
    const units = [
      { class: 'gr gf', d: begins(picture.axis.fine).join('') },
      { class: 'gr', d: begins(picture.axis.coarse).join('') },
    ];
    joined(lines, 'path', units, (attributes) => ({ attributes }));
    joined(axis, 'text', picture.names, ({ text, x, row, strong }) => ({
      attributes: { class: strong ? 'ax axb' : 'ax', x: n(x), y: n(height - (row === 'fine' ? 27 : 10)), 'text-anchor': 'middle' },
      text,
    }));

    const paths = lanes.flatMap((lane) => [
      { class: `last ${lane.pillar}`, d: lane.lasting.map(({ x1, x2, y }) => `M${n(x1)} ${y}H${n(x2)}`).join('') },
      { class: 'pole', d: polePath(lane.flags) },
      { class: `m ${lane.pillar}`, d: lanePath(lane, 'filled') },
      { class: `m lo ${lane.pillar}`, d: lanePath(lane, 'hollow') },
      { class: `cl ${lane.pillar}`, d: clusterPath(lane.clusters) },
    ]);
    joined(marks, 'path', paths, (attributes) => ({ attributes }));
    // Numbers that change with each picture cannot be read: while the scale changes, clusters stand without them.
    const rescaled = picture.moving && scaleOf(frame) !== scaleBefore;
    scaleBefore = scaleOf(frame);
    const counted = rescaled ? [] : lanes.flatMap((lane) => lane.clusters);
    joined<Cluster>(clusters, 'text', counted, ({ count, x, y }) => ({
      attributes: { class: 'cn', 'text-anchor': 'middle', transform: `translate(${n(x)} ${n(y + 4)})` },
      text: String(count),
    }));

    const opened = lanes.flatMap((lane) => lane.flags.filter((flag) => flag.mark.item === picture.open).map((flag) => ({ lane, mark: flag.mark })));
    joined(drops, 'path', opened, ({ mark }) => ({ attributes: { class: 'drop', d: `M${n(mark.x)} ${n(mark.y + mark.radius)}V${height}` } }));
    joined(rings, 'path', opened, ({ lane, mark }) => ({
      attributes: { class: `on ${lane.pillar}`, d: markPath(lane.pillar, mark.x, mark.clustered ? lane.base - 7 : mark.y, 6.2) },
    }));

    const seated = lanes.flatMap((lane) => lane.flags);
    flags
      .selectAll<SVGAElement, Flag>(':scope > a')
      .data(seated, (flag) => flag.mark.item.id)
      .join('a')
      .each(function (flag) {
        const link = this as SVGAElement;
        if (link.dataset['id'] !== flag.mark.item.id) writeFlag(link, flag);
        link.classList.toggle('now', flag.mark.item === picture.open);
        put(link, 'text-anchor', flag.side === 'left' ? 'end' : 'start');
        put(link, 'transform', `translate(${n(flag.mark.x + (flag.side === 'left' ? -5 : 5))} ${n(flag.y)})`);
      });

    if (!taken) svg.replaceChildren(fresh);
    taken = true;
  };
}
