import type { Problem } from './problem.ts';

/** A browser skips blanks and controls before and inside a scheme. */
const SKIPPED = /[\p{Cc}\p{Cf}\p{Z}]/gu;

/**
 * Says why a link's address cannot be used, where its kind tells.
 *
 * @param address target of a link, as read
 * @returns the message; nothing for an address that may be in order
 */
export function refusedAddress(address: string): Pick<Problem, 'vi' | 'en'> | undefined {
  const bare = address.replace(SKIPPED, '').toLowerCase();
  const scheme = /^[a-z][a-z0-9+.-]*:/.exec(bare)?.[0];
  if (scheme === 'javascript:' || scheme === 'vbscript:' || scheme === 'data:' || scheme === 'blob:' || scheme === 'file:')
    return {
      vi: `Địa chỉ ${scheme} chạy lệnh hoặc mở tệp trên máy người đọc: dùng địa chỉ https://… của trang.`,
      en: `An address with ${scheme} runs code or opens a file on the reader’s machine: use the page’s https://… address.`,
    };
  if (scheme === 'http:' || bare.startsWith('www.'))
    return {
      vi: 'Địa chỉ phải bắt đầu bằng https://. Chữ www… bị hiểu là địa chỉ http://.',
      en: 'The address must begin with https://. The word www… is read as http://.',
    };
  if (scheme === 'mailto:' || scheme === 'tel:')
    return {
      vi: 'Không đặt địa chỉ thư hoặc số điện thoại thành liên kết trong bài: viết tên cơ quan và liên kết tới trang của họ.',
      en: 'Prose does not link to mail or telephone: name the body and link to its page.',
    };
  if (scheme === 'https:') {
    const parsed = URL.canParse(address) ? new URL(address) : undefined;
    if (!parsed || parsed.username || parsed.password || !parsed.hostname.includes('.') || bare.length !== address.length)
      return {
        vi: 'Địa chỉ https:// này viết chưa đúng: chép lại từ thanh địa chỉ của trình duyệt.',
        en: 'This https:// address is not right: copy it again from the browser’s address bar.',
      };
  }
  return undefined;
}
