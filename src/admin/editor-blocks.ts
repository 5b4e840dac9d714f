import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import { proseComponents } from '../content-check/prose-components.ts';
import { adminWords } from './admin-words.ts';

/** What a component is called, and what each of its parts is, in the form. */
const said: Readonly<Record<string, { label: string; icon: string; parts: Readonly<Record<string, Omit<Field, 'name'> & { widget: string }>> }>> = {
  Ref: { label: adminWords('admin.block.ref'), icon: 'format_quote', parts: { s: { label: adminWords('admin.block.refKeys'), widget: 'string' } } },
  Term: {
    label: adminWords('admin.block.term'),
    icon: 'dictionary',
    parts: {
      id: {
        label: adminWords('admin.block.termId'),
        widget: 'relation',
        collection: 'glossary',
        value_field: '{{slug}}',
        display_fields: ['name.vi'],
        search_fields: ['name.vi', 'name.en', '{{slug}}'],
        dropdown_threshold: 0,
      } as never,
      words: { label: adminWords('admin.block.words'), widget: 'string' },
    },
  },
  Note: {
    label: adminWords('admin.block.note'),
    icon: 'sticky_note_2',
    parts: {
      title: { label: adminWords('admin.block.noteTitle'), widget: 'string' },
      words: {
        label: adminWords('admin.block.noteText'),
        widget: 'richtext',
        buttons: ['bold', 'italic', 'link', 'bulleted-list'],
        editor_components: ['Ref', 'Term'],
      } as never,
    },
  },
  Diagram: { label: adminWords('admin.block.diagram'), icon: 'account_tree', parts: { id: { label: adminWords('admin.block.diagramId'), widget: 'string' } } },
};

/** Components that prose may use, by name. */
export const blockNames: readonly string[] = Object.keys(proseComponents);

/** A quotation mark would end the attribute. */
const attribute = (value: unknown) =>
  String(value ?? '')
    .replace(/"(.*?)"/g, '“$1”')
    .replaceAll('"', '”')
    .trim();

function block(name: string): EditorComponentDefinition {
  const { attributes = [], holds = 'nothing', alone = false } = proseComponents[name] ?? {};
  const known = said[name];
  if (!known) throw new Error(`The component ${name} has no words in the form.`);
  const given = attributes.map((one) => `${one}="(?<${one}>[^"]*)"`).join('\\s+');
  const source = {
    nothing: `<${name} ${given}\\s*/>`,
    words: `<${name} ${given}>(?<words>[^<]*)</${name}>`,
    paragraphs: `<${name} ${given}>(?<words>[\\s\\S]*?)</${name}>`,
  }[holds];
  const parts = [...attributes, ...(holds === 'nothing' ? [] : ['words'])];
  const written = (values: Readonly<Record<string, unknown>>) => {
    const open = `<${name} ${attributes.map((one) => `${one}="${attribute(values[one])}"`).join(' ')}`;
    const words = String(values['words'] ?? '').trim();
    return { nothing: `${open} />`, words: `${open}>${words}</${name}>`, paragraphs: `${open}>\n\n${words}\n\n</${name}>` }[holds];
  };
  return {
    id: name,
    label: known.label,
    icon: known.icon,
    mode: alone && holds === 'paragraphs' ? 'block' : 'dialog',
    summary: holds === 'words' ? '{{words}}' : `${name} {{${attributes[0]}}}`,
    fields: parts.map((part) => ({ ...known.parts[part], name: part }) as Field),
    // A pattern over lines tells the editor that the component stands on lines of its own.
    pattern: new RegExp(alone ? `^${source}$` : source, alone ? 'm' : ''),
    fromBlock: (match) => Object.fromEntries(parts.map((part) => [part, match.groups?.[part]?.trim() ?? ''])),
    toBlock: written,
    toPreview: (values) => String(values['words'] ?? values[attributes[0] ?? ''] ?? ''),
  };
}

/**
 * The components that prose may use, as the form's editor inserts them.
 *
 * @returns one for each in the list of the content check
 */
export const editorBlocks = (): EditorComponentDefinition[] => blockNames.map(block);
