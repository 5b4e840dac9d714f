import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const quads = readFileSync(createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq'), 'utf8');
const local = (iri: string) => `schema:${iri.replace(/^.*[/#]/, '')}`;

const kinds = { Class: 'rdfs:Class', Property: 'rdf:Property' } as const;
const relations: Readonly<Record<string, 'rdfs:subClassOf' | 'schema:domainIncludes'>> = {
  subClassOf: 'rdfs:subClassOf',
  domainIncludes: 'schema:domainIncludes',
};

interface Entity {
  '@id': string;
  '@type'?: string;
  'rdfs:subClassOf'?: { '@id': string }[];
  'schema:domainIncludes'?: { '@id': string }[];
}

/**
 * schema.org's vocabulary in the JSON-LD shape which the validator reads, from the N-Quads of the package `@vocabulary/schema`
 * (its own copy of schemaorg-current-http.nt).
 */
export function schemaOrgVocabulary(): { '@graph': Entity[] } {
  const entities = new Map<string, Entity>();
  for (const [, subject, predicate, object] of quads.matchAll(/^<([^>]+)> <([^>]+)> <([^>]+)> /gm)) {
    if (!subject?.startsWith('http://schema.org/') || !predicate || !object) continue;
    const id = local(subject);
    const entity = entities.get(id) ?? { '@id': id };
    entities.set(id, entity);
    const kind = /#type$/.test(predicate) && kinds[object.replace(/^.*#/, '') as keyof typeof kinds];
    if (kind) entity['@type'] = kind;
    const relation = relations[predicate.replace(/^.*[/#]/, '')];
    if (relation) entity[relation] = [...(entity[relation] ?? []), { '@id': local(object) }];
  }
  return { '@graph': [...entities.values()] };
}
