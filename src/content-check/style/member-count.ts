import { findEach, type StyleRule } from './style-rule.ts';

/** Since Timor-Leste joined, on 26 October 2025, ten is wrong of the present; eleven will be, one day. */
const ELEVENTH_MEMBER = '2025-10-26';

const VIETNAMESE =
  /(?<![\p{L}\p{N}.,])(?:10|11|mười|mười một) (?:nước|quốc gia)(?: thành viên)?(?: của)? ASEAN(?!\+)|ASEAN (?:hiện |nay )?(?:có|gồm) (?:10|11|mười|mười một) (?:nước|quốc gia|thành viên)|(?:cả|tất cả) (?:10|11|mười|mười một) (?:nước|quốc gia) thành viên/giu;
const ENGLISH =
  /\b(?:10|11|ten|eleven)(?:[- ]ASEAN (?:countries|members|member states|states|nations)\b| member states of ASEAN\b|[- ](?:member|nation|country)(?:s)? (?:ASEAN|bloc)\b)|\bASEAN(?:’s| has| comprises| consists of| is made up of) (?:10|11|ten|eleven) (?:members|member states|countries|states)\b/giu;

/** Words that tie a number to its day. */
const DATED = /(?:19|20)\d\d|khi đó|khi ấy|lúc đó|lúc ấy|bấy giờ|trước đây|tính đến|Timor-Leste|of the (?:time|day)|at the time|\bthen\b|former|as of/iu;

/** The number of members is counted from the data; in prose it goes wrong with the next accession. */
export const memberCount: StyleRule = ({ locale, role, own }, { date }) =>
  role === 'note' || DATED.test(own) || (date !== undefined && date < ELEVENTH_MEMBER)
    ? []
    : findEach(own, locale === 'vi' ? VIETNAMESE : ENGLISH, ([found]) => ({
        vi: `“${found}” sẽ sai khi số thành viên đổi (từ 26/10/2025 là 11): viết “các nước thành viên ASEAN”, “10 nước ASEAN khi đó”, hoặc “tính đến 11/2026, ASEAN có 11 nước”.`,
        en: `“${found}” goes wrong when the membership changes (11 since 26 October 2025): write “the ASEAN member states”, “the 10 ASEAN members of the time”, or “as of November 2026 ASEAN has 11 members”.`,
      }));
