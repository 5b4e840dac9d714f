import type { Locale } from '../domain/locales.ts';
import { fold } from '../vietnamese/fold.ts';

/** Words that make a question of a topic and stand on no page that answers it; without marks, the longer first. */
const QUESTION: Readonly<Record<Locale, readonly string[]>> = {
  vi: [
    '(?:xin hoi|cho (?:toi|minh|em) (?:hoi|biet)|hay cho biet|toi muon biet)',
    '(?:co )?(?:y )?nghia (?:la )?gi|(?:la )?viet tat (?:cua|cho) (?:(?:cum )?tu |chu )?(?:gi|nao)|la (?:cai |nhung )?gi|la sao|la ai|la nhu the nao|la the nao',
    '(?:nhu )?the nao(?: la)?|ra sao|lam sao',
    '(?:dung )?de lam gi|lam (?:duoc )?(?:nhung )?gi|noi (?:ve )?(?:nhung )?(?:gi|dieu gi)|gom (?:co )?(?:nhung )?gi|co (?:nhung )?gi|giup (?:duoc )?gi',
    '(?:vao |tu )?(?:khi|luc|bao|ngay|thang|nam) (?:nao|gio|may)',
    '(?:lan |nuoc |thanh vien )?thu may|may lan|(?:co )?(?:bao nhieu|may(?= nuoc))',
    '(?:o )?(?:dau|cho nao)',
    '(?:tai|vi) sao(?: lai| lay)?|do dau',
    '(?:nuoc|bo|ai|co quan|nguoi|noi|don vi|to chuc) nao(?: (?:la|lam))?',
    '^ai (?:la|lam|da|dang)?|(?:la|do) ai',
    '(?:co|da|duoc|can|phai)? ?(?:chua|khong|duoc khong|hay khong)$',
    'co phai|co can|lieu',
    '(?:thi )?sao$',
  ],
  en: [
    "what(?:['’]s| is| are| was| were| does| do| did)?(?: the| an?)?",
    "who(?:['’]s| is| are| was| were| has| have)?(?: the| an?)?",
    "when(?:['’]s| is| are| was| were| did| does| will)?(?: the)?",
    "where(?:['’]s| is| are| was| were| did| does)?(?: the)?",
    'why(?: is| are| was| were| did| does| do)?(?: the)?',
    'how (?:many|much|long|often|old)(?: is| are| does| do)?',
    'how(?: is| are| was| were| does| do| did| can| to)?(?: the| i| we)?',
    'which',
    '(?:can|may|must|should|could|do) (?:i|we|you|one)(?: need| have)?(?: to| an?)?',
    '(?:is|are|was|were|does|did|has|have) (?:there|the|it)?',
    '(?:tell me|i want to know|explain)(?: about)?',
    'stands? for$|(?:the )?(?:meaning|definition) of|mean(?:ing)?$',
  ],
};

/** Words of grammar, as written: every page has them, and a query loses nothing without. Without marks most are other words too. */
const GRAMMAR: Readonly<Record<Locale, ReadonlySet<string>>> = {
  vi: new Set('là và của các những ở tại thì mà cho với được bị do la va cua cac nhung voi'.split(' ')),
  en: new Set('a an the of in on at to for from by and or as is are was were be do does did has have it its with about'.split(' ')),
};

const patterns: Readonly<Record<Locale, readonly RegExp[]>> = {
  vi: QUESTION.vi.map((form) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'gu')),
  en: QUESTION.en.map((form) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'gu')),
};

const blank = (text: string, start: number, length: number) => text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);

/**
 * Takes the words of a question off a query and leaves its topic: `Việt Nam gia nhập ASEAN năm nào?` gives
 * `Việt Nam gia nhập ASEAN`, `what is the ASEAN Charter` gives `ASEAN Charter`.
 *
 * @param query a query
 * @param locale language of the page it was asked on
 * @returns the topic; the query itself where nothing would be left
 */
export function withoutQuestion(query: string, locale: Locale): string {
  const text = query.normalize('NFC').replace(/[?!]+\s*$/u, '');
  let folded = fold(text);
  if (folded.length !== text.length) return query;
  let topic = text;
  for (const pattern of patterns[locale])
    for (const match of folded.trimEnd().matchAll(pattern)) {
      topic = blank(topic, match.index, match[0].length);
      folded = blank(folded, match.index, match[0].length);
    }
  const left = topic.replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(left) ? left : query;
}

/**
 * Takes the words of grammar off a query.
 *
 * @param query a query
 * @param locale its language
 * @returns the other words; the query itself where nothing would be left
 */
export function withoutGrammar(query: string, locale: Locale): string {
  const kept = query.split(/\s+/).filter((word) => !GRAMMAR[locale].has(word.toLowerCase()));
  return kept.length > 0 ? kept.join(' ') : query;
}
