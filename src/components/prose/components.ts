import Diagram from '../diagram/Diagram.astro';
import Code from './Code.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import ListItem from './ListItem.astro';
import Note from './Note.astro';
import Paragraph from './Paragraph.astro';
import ProseLink from './ProseLink.astro';
import Ref from './Ref.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What MDX turns into: our components, and our forms of Markdown's own elements. */
export const components = { Diagram, Note, Ref, Term, a: ProseLink, h2: Heading2, h3: Heading3, li: ListItem, p: Paragraph, pre: Code, table: Table };
