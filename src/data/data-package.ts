import { type Column, tableSchema } from '../domain/data-table.ts';
import { locales } from '../domain/locales.ts';
import { comparisonColumns } from './comparison-csv.ts';
import { termColumns } from './glossary-table.ts';
import { milestoneColumns } from './milestone-table.ts';
import {
  getPublishedComparisons,
  getPublishedDocuments,
  getPublishedMilestones,
  getPublishedQuizzes,
  getPublishedSeries,
  getPublishedStories,
  getPublishedTables,
  getPublishedTerms,
} from './published-record.ts';
import { referenceColumns } from './reference-csv.ts';
import { seriesColumns } from './series-csv.ts';
import { absolute, site } from './site.ts';

const mediatypes = {
  csv: 'text/csv',
  json: 'application/json',
  ics: 'text/calendar',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const;

/** A file of the package; its path is below `/data/`. */
function resource(name: string, path: string, format: keyof typeof mediatypes, title: string) {
  return { name, path, title, format, mediatype: mediatypes[format], encoding: 'utf-8' };
}

/** Said although it is the default: cells hold tabs, and a program that guesses may take them for what parts the columns. */
const dialect = { delimiter: ',' };

/** A table as CSV, with its columns, and the same records as JSON. */
function tableAndRecords<Row>(name: string, path: string, title: string, columns: readonly Column<Row>[], primaryKey?: string) {
  return [
    { ...resource(name, `${path}.csv`, 'csv', title), type: 'table', dialect, schema: tableSchema(columns, primaryKey) },
    resource(`${name}-json`, `${path}.json`, 'json', title),
  ];
}

async function resources() {
  const milestones = 'Cột mốc / Milestones';
  return [
    ...tableAndRecords('milestones', 'milestones', milestones, milestoneColumns, 'id'),
    ...locales.map((locale) => resource(`milestones-${locale}-ics`, `milestones.${locale}.ics`, 'ics', milestones)),
    ...tableAndRecords('glossary', 'glossary', 'Thuật ngữ / Terms', termColumns, 'id'),
    resource('documents-json', 'documents.json', 'json', 'Văn kiện / Documents'),
    ...(await getPublishedTables()).flatMap((table) =>
      tableAndRecords(`reference-${table.id}`, `reference/${table.id}`, `${table.name.vi} / ${table.name.en}`, referenceColumns(table), 'id'),
    ),
    ...(await getPublishedSeries()).flatMap((series) =>
      tableAndRecords(`series-${series.id}`, `series/${series.id}`, `${series.name.vi} / ${series.name.en}`, seriesColumns(series)),
    ),
    ...(await getPublishedComparisons()).flatMap((comparison) =>
      tableAndRecords(
        `comparison-${comparison.id}`,
        `comparisons/${comparison.id}`,
        `${comparison.name.vi} / ${comparison.name.en}`,
        comparisonColumns(comparison),
        'id',
      ),
    ),
    ...(await getPublishedQuizzes()).map(({ id, name }) => resource(`quiz-${id}`, `quizzes/${id}.json`, 'json', `${name.vi} / ${name.en}`)),
    ...(await getPublishedStories()).map(({ id, name }) => resource(`story-${id}`, `stories/${id}.json`, 'json', `${name.vi} / ${name.en}`)),
    ...(['json', 'bib', 'ris'] as const).map((format) => resource(`sources-${format}`, `sources.${format}`, format, 'Nguồn / Sources')),
    resource('pages-json', 'pages.json', 'json', 'Danh mục trang / List of pages'),
  ];
}

/** The day on which any record was last reviewed: the data's version, so that two builds of the same content say the same. */
async function lastReviewed(): Promise<string> {
  const records = [
    getPublishedMilestones(),
    getPublishedTerms(),
    getPublishedDocuments(),
    getPublishedTables(),
    getPublishedSeries(),
    getPublishedComparisons(),
    getPublishedQuizzes(),
    getPublishedStories(),
  ];
  const days = (await Promise.all<readonly { readonly reviewed: string }[]>(records)).flatMap((list) => list.map(({ reviewed }) => reviewed));
  return days.sort().at(-1) ?? site.started;
}

/**
 * Describes the open data to programs.
 *
 * @returns a Frictionless Data Package, v2: https://datapackage.org/standard/data-package/
 */
export async function dataPackage() {
  const reviewed = await lastReviewed();
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'viet-nam-in-asean',
    id: absolute('/data/datapackage.json'),
    title: `${site.name.vi} / ${site.name.en}`,
    description:
      'Cột mốc, văn kiện, thuật ngữ, bảng tra cứu và số liệu về Việt Nam trong ASEAN, bằng tiếng Việt và tiếng Anh; dữ kiện nào cũng có nguồn.\n\n' +
      'Milestones, documents, terms, reference tables and figures on Viet Nam in ASEAN, in Vietnamese and English; every fact names its sources.',
    homepage: absolute('/'),
    version: reviewed.split('-').map(Number).join('.'),
    created: `${reviewed}T00:00:00+07:00`,
    licenses: [{ name: site.licence.name.replaceAll(' ', '-'), path: site.licence.url, title: site.licence.name }],
    contributors: [
      {
        title: `${site.publisher.vi} / ${site.publisher.en}`,
        path: absolute('/'),
        ...(site.mailbox && { email: site.mailbox }),
        roles: ['publisher'],
      },
    ],
    resources: await resources(),
  };
}
