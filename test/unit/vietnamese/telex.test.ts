import { describe, expect, test } from 'vitest';
import { AMBIGUOUS_ENGLISH, PLAIN_ENGLISH } from '../../../src/vietnamese/english-lookalikes.ts';
import { fold } from '../../../src/vietnamese/fold.ts';
import { decodeTelex, readTelex } from '../../../src/vietnamese/telex.ts';
import { withTonePlacement } from '../../../src/vietnamese/tone-placement.ts';
import { contentSyllables, englishLines } from './content-words.ts';
import { everySyllable } from './every-syllable.ts';
import { HABITS, typeTelex } from './type-keys.ts';

describe('queries with raw keys', () => {
  test.each([
    ['coongj ddoongf kinh tees', 'cộng đồng kinh tế'],
    ['Coongj DDoongf Ddoongf', 'Cộng Đồng Đồng'],
    ['COONGJ DDOONGF ASEAN', 'CỘNG ĐỒNG ASEAN'],
    ['vawn hoas-xax hooij', 'văn hóa-xã hội'],
    ['nguwowif nguowif nguoiwf nguoifw', 'người người người người'],
    ['tieengs tieesng vietej', 'tiếng tiếng việt'],
    ['ddaauf tw, nhw theer naof?', 'đầu tư, như thể nào?'],
    ['trwowngf hoawcj muaw luwu thuowr', 'trường hoặc mưa lưu thuở'],
    ['gif gieengs quys giuwax quoocs', 'gì giếng quý giữa quốc'],
    ['cow quan nghieen cuwus', 'cơ quan nghiên cứu'],
    ['cộng đồng kinh tees', 'cộng đồng kinh tế'],
    ['hiến chương ASEAN cos gif', 'hiến chương ASEAN có gì'],
  ])('%s', (typed, meant) => {
    expect(decodeTelex(typed)).toBe(meant);
  });
});

describe('what stays', () => {
  test.each(['ASEAN', 'ASCC', 'software', 'tools', 'class', 'access', 'Laos', 'vision', 'summits', 'was', 'of', 'tees', 'AMS', 'NAPAS', '59-KL/TW', 'W'])(
    '%s',
    (word) => {
      expect(decodeTelex(word)).toBe(word);
    },
  );

  test('English words among Vietnamese, where they spell no syllable in use', () => {
    expect(decodeTelex('quan heej Vieetj Nam was of Laos tools AMS')).toBe('quan hệ Việt Nam was of Laos tools AMS');
  });

  test.each(['this car has been too long', 'the car', 'in the tar'])('words that are both, among English: %s', (text) => {
    expect(decodeTelex(text)).toBe(text);
  });

  test('acronyms beside Vietnamese; in a query all in capitals they may be words', () => {
    expect(decodeTelex('nghij quyeets AMS')).toBe('nghị quyết AMS');
    expect(decodeTelex('COONGJ DDOONGF COS GIF')).toBe('CỘNG ĐỒNG CÓ GÌ');
  });

  test('words the caller knows', () => {
    expect(decodeTelex('mofa hoanf thanhf')).toBe('mòa hoàn thành');
    expect(decodeTelex('mofa hoanf thanhf', (word) => word === 'mofa')).toBe('mofa hoàn thành');
  });

  test('Vietnamese, with marks and without', () => {
    // Only the long oo (xoong) is at the same time a pair of Telex keys.
    const syllables = everySyllable().filter((word) => !fold(word).includes('oo'));
    expect(syllables.map((word) => decodeTelex(word))).toEqual(syllables);
    expect(syllables.map((word) => decodeTelex(fold(word)))).toEqual(syllables.map(fold));
  });
});

describe.each(HABITS)('tone at the $tone, marks at the $marks', (habit) => {
  test('every syllable is read back from its keys', () => {
    const syllables = everySyllable();
    const read = syllables.map((word) => readTelex(typeTelex(word, habit))?.text ?? typeTelex(word, habit));
    expect(read).toEqual(syllables);
  });

  test('what the site writes is decoded among Vietnamese, and alone never to another word', () => {
    const words = contentSyllables().map((word) => withTonePlacement(word, 'first-vowel'));
    const typed = words.filter((word) => typeTelex(word, habit) !== word);
    const lost = typed.filter((word) => decodeTelex(`nghị ${typeTelex(word, habit)}`) !== `nghị ${word}`);
    expect(typed.length).toBeGreaterThan(1000);
    expect(lost.filter((word) => !PLAIN_ENGLISH.has(typeTelex(word, habit)))).toEqual([]);
    expect(lost.length / typed.length).toBeLessThan(0.03);
    for (const word of typed) expect([word, typeTelex(word, habit)]).toContain(decodeTelex(typeTelex(word, habit)));
  });
});

describe('English', () => {
  test('every listed word is needed, listed once, and stays by itself', () => {
    const listed = [...PLAIN_ENGLISH, ...AMBIGUOUS_ENGLISH];
    expect(listed.filter((word) => readTelex(word) === undefined)).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((word) => decodeTelex(word) !== word)).toEqual([]);
  });

  test('the site’s English lines stay', () => {
    const lines = englishLines().filter((line) => !/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/i.test(line.normalize('NFC')));
    const changed = lines.filter((line) => decodeTelex(line) !== line);
    expect(lines.length).toBeGreaterThan(1000);
    // New foreign names may spell a syllable by chance.
    expect(changed.length / lines.length, changed.join('\n')).toBeLessThan(0.005);
  });
});
