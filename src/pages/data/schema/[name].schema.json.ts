import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publishedSchema, schemaKinds } from '../../../data/json-schema.ts';

export const getStaticPaths = () => schemaKinds.map((kind) => ({ params: { name: kind }, props: { kind } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(publishedSchema(props.kind), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
