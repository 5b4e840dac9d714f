/** What may stand between a component's opening and closing tag. */
type Holds = 'nothing' | 'words' | 'paragraphs';

/** A component that prose may use. All its attributes are required. */
export interface ProseComponent {
  readonly attributes: readonly string[];
  readonly holds: Holds;
  /** it stands on lines of its own, not inside a sentence */
  readonly alone: boolean;
}

/** Components that prose may use. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Ref: { attributes: ['s'], holds: 'nothing', alone: false },
  Term: { attributes: ['id'], holds: 'words', alone: false },
  Note: { attributes: ['title'], holds: 'paragraphs', alone: true },
  Diagram: { attributes: ['id'], holds: 'nothing', alone: true },
};

/**
 * How a component is written.
 *
 * @param name its name
 * @returns the form with its attributes, such as `<Note title="…">`
 */
export function componentForm(name: string): string {
  return `<${name} ${proseComponents[name]?.attributes.map((one) => `${one}="…"`).join(' ')}>`;
}

const forms = Object.keys(proseComponents).map(componentForm).join(', ');

/**
 * Refuses a tag that prose does not know.
 *
 * @param name name of the tag
 * @returns the message in both languages
 */
export function unknownTag(name: string): { vi: string; en: string } {
  return {
    vi: `Không dùng được thẻ <${name}> trong bài. Các thẻ dùng được: ${forms}. Nếu muốn viết dấu <, hãy viết &lt;.`,
    en: `The tag <${name}> cannot be used in prose. Those that can: ${forms}. To write the sign <, type &lt;.`,
  };
}
