import { z } from 'zod';

const author = z.strictObject({ name: z.string().min(1).optional(), url: z.url().optional(), avatar: z.url().optional() });
const instant = z.iso.datetime({ offset: true });
/** Fields that begin with an underscore are extensions; their values are objects. */
const extensions = z.record(z.string().regex(/^_[a-zA-Z]/), z.looseObject({}));

/** Fields of a JSON object as named by the format, and extensions; anything else is refused. */
const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.looseObject(shape).superRefine((value, context) => {
    const others = Object.fromEntries(Object.entries(value).filter(([key]) => !(key in shape)));
    for (const issue of extensions.safeParse(others).error?.issues ?? []) context.addIssue({ ...issue });
  });

const item = fields({
  id: z.string().min(1),
  url: z.url().optional(),
  external_url: z.url().optional(),
  title: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().min(1),
  summary: z.string().optional(),
  date_published: instant.optional(),
  date_modified: instant.optional(),
  authors: z.array(author).optional(),
  tags: z.array(z.string()).optional(),
  language: z.string().optional(),
});

/** JSON Feed version 1.1 as its specification words it (jsonfeed.org/version/1.1), for feeds without attachments and hubs. */
export const jsonFeed = fields({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  items: z.array(item).refine((items) => new Set(items.map((one) => one.id)).size === items.length, 'ids of items must be unique'),
});
