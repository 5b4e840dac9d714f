import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Locale } from '../domain/locales.ts';
import { BLOT, offsetInSource, type RunningText, type TextRole, withoutQuotations } from './running-text.ts';
import { textPlaces } from './text-places.ts';

interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: { name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { offset?: number }; end: { offset?: number } } | undefined;
}

/** Part of a block's text, and where it comes from. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const roles: Readonly<Record<string, TextRole>> = { paragraph: 'body', heading: 'heading', tableCell: 'cell', link: 'link', linkReference: 'link' };

function piecesOf(node: MdxNode): Piece[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') return [{ text: node.value ?? '', start, end }];
  if (node.type === 'inlineCode') return [{ text: BLOT.repeat(node.value?.length ?? 0), start, end }];
  if (node.type === 'break') return [{ text: '\n', start, end }];
  const pieces = (node.children ?? []).flatMap(piecesOf);
  // Marks of sources are no part of the sentence. Anything else without words is, so that the words around it do not touch.
  return pieces.length > 0 || node.name === 'Ref' ? pieces : [{ text: BLOT, start, end }];
}

function runningText(
  pieces: readonly Piece[],
  start: number,
  role: TextRole,
  locale: Locale,
  source: string,
  placeAt: ReturnType<typeof textPlaces>,
): RunningText {
  const text = pieces.map((piece) => piece.text).join('');
  return {
    locale,
    role,
    text,
    own: withoutQuotations(text),
    placeOf(index, excerpt) {
      let before = 0;
      for (const piece of pieces) {
        if (index < before + piece.text.length)
          return placeAt(piece.start + offsetInSource(source.slice(piece.start, piece.end), piece.text, index - before, excerpt));
        before += piece.text.length;
      }
      return placeAt(start);
    },
  };
}

/**
 * Gathers what a reader reads in an MDX body: paragraphs, headings, cells, the titles of notes, and
 * the words of each link.
 *
 * @param body a parsed MDX body
 * @param source the whole file
 * @param locale its language
 * @returns the texts in their order
 */
export function mdxRunningTexts(body: Root, source: string, locale: Locale): RunningText[] {
  const placeAt = textPlaces(source);
  const texts: RunningText[] = [];
  visit(body, (node, _index, parent) => {
    const one = node as MdxNode;
    const role = one.type === 'paragraph' && parent?.type === 'listItem' ? 'item' : roles[one.type];
    const start = one.position?.start.offset ?? 0;
    if (role) texts.push(runningText((one.children ?? []).flatMap(piecesOf), start, role, locale, source, placeAt));
    const title = one.name === 'Note' ? one.attributes?.find((attribute) => attribute.name === 'title')?.value : undefined;
    if (typeof title === 'string') {
      const end = one.position?.end.offset ?? start;
      texts.push(runningText([{ text: title, start, end }], start, 'heading', locale, source, placeAt));
    }
  });
  return texts;
}
