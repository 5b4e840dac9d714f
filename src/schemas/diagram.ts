import { z } from 'zod';
import { id, recordLink } from './identity.ts';
import { localizedText } from './localized.ts';
import { message } from './message.ts';
import { day } from './partial-date.ts';

/** A body, and the bodies that report to it. */
export interface TreeNode {
  /** the page that tells of it, with its sources */
  readonly link?: string | undefined;
  readonly name: { readonly vi: string; readonly en: string };
  readonly children?: readonly TreeNode[] | undefined;
}

const treeNode: z.ZodType<TreeNode> = z.strictObject({
  link: recordLink.optional().describe('Trang nói về nút này, kèm nguồn / The page that tells of it, with sources'),
  name: localizedText.describe('Tên ngắn, vừa một hoặc hai dòng / Short name, one or two lines'),
  get children() {
    return z.array(treeNode).optional();
  },
});

const common = { id, name: localizedText, caption: localizedText, reviewed: day };

const tree = z.strictObject({ ...common, kind: z.literal('tree'), root: treeNode });

const lineage = z.strictObject({
  ...common,
  kind: z.literal('lineage'),
  lanes: z.array(z.strictObject({ id, name: localizedText })).length(2),
  nodes: z
    .array(
      z.strictObject({
        link: recordLink.describe('Văn kiện, dạng document:… / The document'),
        lane: id,
        about: localizedText.describe('Một dòng: về việc gì / One line: what it is about'),
      }),
    )
    .min(2),
  focus: recordLink.optional().describe('Văn kiện mà sơ đồ nói về / The document that the diagram is about'),
  edges: z.array(
    z.strictObject({
      from: recordLink,
      to: recordLink,
      relation: z.enum(['basis', 'successor']).describe('basis: là căn cứ của; successor: được kế tục bởi / is cited as a basis by; is succeeded by'),
    }),
  ),
});

const screenshot = z.strictObject({
  ...common,
  kind: z.literal('screenshot'),
  file: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.webp$/, {
      error: message('Tên tệp ảnh chụp màn hình, ví dụ new-article.webp.', 'The name of a screenshot’s file, such as new-article.webp.'),
    })
    .describe('Tên tệp trong src/assets/handbook/ / Name of the file in src/assets/handbook/'),
  alt: localizedText.describe('Ảnh cho thấy gì, cho người không nhìn thấy / What it shows, for who cannot see it'),
});

/** A drawing made at build from records: a tree of bodies, or documents and which leads to which; or a picture of the staff's form. */
export const diagram = z.discriminatedUnion('kind', [tree, lineage, screenshot]).superRefine((value, context) => {
  if (value.kind !== 'lineage') return;
  const lanes = value.lanes.map((lane) => lane.id);
  value.nodes.forEach(({ lane }, index) => {
    if (lanes.includes(lane)) return;
    const words = message(`Không có cột “${lane}”. Các cột: ${lanes.join(', ')}.`, `There is no lane “${lane}”. The lanes: ${lanes.join(', ')}.`);
    context.addIssue({ code: 'custom', path: ['nodes', index, 'lane'], message: words });
  });
  const nodes = new Set(value.nodes.map((node) => node.link));
  value.edges.forEach((edge, index) => {
    for (const end of ['from', 'to'] as const)
      if (!nodes.has(edge[end])) {
        const words = message(`“${edge[end]}” không có trong danh sách nodes.`, `“${edge[end]}” is not among the nodes.`);
        context.addIssue({ code: 'custom', path: ['edges', index, end], message: words });
      }
  });
});

/** A drawing made at build from records. */
export type Diagram = z.infer<typeof diagram>;

/** Documents and which leads to which. */
export type LineageDiagram = Extract<Diagram, { kind: 'lineage' }>;

/** A picture of the staff's form. */
export type Screenshot = Extract<Diagram, { kind: 'screenshot' }>;

/** Bodies and which report to which. */
export type TreeDiagram = Extract<Diagram, { kind: 'tree' }>;
