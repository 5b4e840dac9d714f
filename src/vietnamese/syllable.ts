import { splitTone, type Tone } from './tone.ts';

/** A written syllable taken apart: `Nguyễn` is ng + uyên + ngã. Onset and rime are in lower case and NFC. */
export interface Syllable {
  onset: string;
  rime: string;
  tone: Tone;
}

/**
 * Rimes in which the nucleus stands without a glide. With GLIDED_RIMES they are the rimes of a primer,
 * as listed at https://tinhtans.blogspot.com/2016/06/tim-hieu-am-tiet-tieng-viet.html (every syllable
 * by its rime) and https://text.123doc.org/document/4077412-bang-ghep-van-tieng-viet.htm, and those of
 * loans that dictionaries hold (xoong, moóc).
 */
const PLAIN_RIMES = `
  a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et  ê êch êm ên ênh êp êt êu
  i ich im in inh ip it iu  ia iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot ooc oong  ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt
  u uc ui um un ung up ut  ua uôc uôi uôm uôn uông uôt
  ư ưc ưi ưm ưn ưng ưt ưu  ưa ươc ươi ươm ươn ương ươp ươt ươu`;

/** Rimes in which a glide, written o or u, comes before the nucleus. After q it is always written u. */
const GLIDED_RIMES = `
  oa oac oach oai oam oan oang oanh oao oap oat oay  oăc oăm oăn oăng oăp oăt
  oe oem oen oeo oet  uân uâng uât uây  uê uêch uên uênh uêt uêu  uơ
  uy uya uych uyn uynh uyp uyt uyu uyên uyêt`;

/** Rimes that open a syllable with y, since iê and (in words of Chinese origin) i are so written without an onset. */
const BARE_Y_RIMES = 'y yêm yên yêng yêt yêu';

const list = (words: string) => words.trim().split(/\s+/);
const plainRimes = new Set(list(PLAIN_RIMES));
const glidedRimes = new Set(list(GLIDED_RIMES));
const bareYRimes = new Set(list(BARE_Y_RIMES));
const rimesAfterQu = new Set([...list(GLIDED_RIMES).map((rime) => rime.slice(1)), ...list('au i in inh it ôc ơn ơt')]);

/** Longest first, so that ngh is tried before ng and n. */
const ONSETS = list('ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x');

/** Onsets after which y may stand for i in an open syllable (lý, Mỹ); see i-y.ts. */
export const ONSETS_BEFORE_Y: readonly string[] = list('h k l m s t v');

const FRONT = /^[eêi]/;

/** Whether a rime may be written after an onset: the spelling rules c/k/q, g/gh, ng/ngh and i/y. */
function fits(onset: string, rime: string): boolean {
  if (onset === 'qu') return rimesAfterQu.has(rime);
  if (onset === '') return bareYRimes.has(rime) || glidedRimes.has(rime) || (plainRimes.has(rime) && !rime.startsWith('iê'));
  if (rime === 'y') return ONSETS_BEFORE_Y.includes(onset);
  if (!plainRimes.has(rime) && !glidedRimes.has(rime)) return false;
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT.test(rime);
  // gi before i is written with one i: gì, giếng.
  if (onset === 'g') return rime.startsWith('i') || !FRONT.test(rime);
  if (onset === 'gi') return !rime.startsWith('i');
  if (onset === 'ng') return !FRONT.test(rime);
  if (onset === 'c') return !FRONT.test(rime) && !glidedRimes.has(rime);
  return true;
}

/** A rime that ends in a stop. */
const STOPPED = /(?:c|ch|p|t)$/;

/**
 * Takes the letters of a syllable apart. The rules: an onset, a rime of the lists above, a tone; c, g,
 * ng are written k, gh, ngh before e, ê, i; a syllable that ends in c, ch, p or t has only sắc or nặng
 * (https://en.wikipedia.org/wiki/Vietnamese_phonology, https://vietnamesemaestro.com/?p=507). Names of
 * other languages of Viet Nam (Đắk Lắk, Bắc Kạn) do not pass.
 *
 * @param letters letters without tone, in any case, NFC
 * @param tone the tone they are to have
 * @returns its parts, or `undefined` where they cannot be a Vietnamese syllable
 */
export function syllableOf(letters: string, tone: Tone): Syllable | undefined {
  const lower = letters.toLowerCase();
  for (const onset of [...ONSETS, '']) {
    const rime = lower.slice(onset.length);
    if (!lower.startsWith(onset) || !fits(onset, rime)) continue;
    return STOPPED.test(rime) && tone !== 'sắc' && tone !== 'nặng' ? undefined : { onset, rime, tone };
  }
  return undefined;
}

/**
 * Takes a written Vietnamese syllable apart, by the rules of `syllableOf`. Where the tone mark stands
 * is not judged: `hóa` and `hoá` pass, and so does the slip `hòan`.
 *
 * @param word one word, in any case, composed or decomposed
 * @returns its parts, or `undefined` where it cannot be a Vietnamese syllable
 */
export function parseSyllable(word: string): Syllable | undefined {
  const split = splitTone(word);
  return split && syllableOf(split.letters, split.tone);
}

/** Every onset and every rime that may follow it, for those who need all syllables: the tones are theirs to add. */
export function* everyOnsetAndRime(): Generator<{ onset: string; rime: string }> {
  const rimes = new Set([...plainRimes, ...glidedRimes, ...bareYRimes, ...rimesAfterQu]);
  for (const onset of [...ONSETS, '']) for (const rime of rimes) if (fits(onset, rime)) yield { onset, rime };
}
