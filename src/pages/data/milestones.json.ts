import { getMilestones } from '../../data/milestones.ts';
import { absolute, site } from '../../data/site.ts';
import { locales } from '../../domain/locales.ts';

/** Every milestone as the content holds it, with the addresses of its pages. */
export async function GET(): Promise<Response> {
  const milestones = (await getMilestones()).map(({ range: _range, path, ahead, ...record }) => ({
    ...record,
    planned: ahead,
    url: Object.fromEntries(locales.map((locale) => [locale, absolute(path[locale])])),
  }));
  return Response.json({
    name: site.name,
    publisher: site.publisher,
    licence: site.licence,
    url: absolute('/data/milestones.json'),
    count: milestones.length,
    milestones,
  });
}
