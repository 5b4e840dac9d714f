import { scaleLinear } from 'd3';
import { getMilestones } from '../data/milestones.ts';
import { toDecimalYear } from '../domain/partial-date.ts';
import { type Pillar, pillarIds } from '../schemas/pillar-ids.ts';

const WIDTH = 1200;
const FIRST_YEAR = 1995;

/** The fields' colours of `tokens.css`; an image cannot read a page's custom properties. */
const colours: Readonly<Record<Pillar, readonly [light: string, dark: string]>> = {
  'cross-pillar': ['#4b5256', '#bfc4c4'],
  'political-security': ['#2f4c93', '#9cb5f0'],
  economic: ['#8a5600', '#e0ae5a'],
  'socio-cultural': ['#a82a55', '#f193b1'],
  connectivity: ['#0b6a5b', '#69c5b0'],
};

/** The band under the head of every page: one tick a milestone, in the colour of its main field. */
export async function GET(): Promise<Response> {
  const milestones = (await getMilestones()).filter((one) => one.range.start.year >= FIRST_YEAR);
  const last = Math.max(...milestones.map((one) => one.range.start.year));
  const x = scaleLinear([FIRST_YEAR, last + 1], [0, WIDTH]);
  const rules = (index: 0 | 1) => pillarIds.map((pillar) => `.${pillar}{stroke:${colours[pillar][index]}}`).join('');
  const ticks = pillarIds.map((pillar) => {
    const d = milestones.filter((one) => one.pillars[0] === pillar).map((one) => `M${Number(x(toDecimalYear(one.range.start)).toFixed(1))} 0v7`);
    return `<path class="${pillar}" d="${d.join('')}"/>`;
  });
  const style = `<style>path{stroke-width:1.7}${rules(0)}@media(prefers-color-scheme:dark){${rules(1)}}</style>`;
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 7" preserveAspectRatio="none">${style}${ticks.join('')}</svg>`);
}
