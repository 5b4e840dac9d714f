import type { ViewFault } from '../view.ts';

/**
 * Says which parameters of the address mean nothing, and how they are written.
 *
 * @param notice what `AddressNotice.astro` wrote
 * @param faults the parameters; the notice stays hidden where there are none
 */
export function showFaults(notice: HTMLElement, faults: readonly ViewFault[]): void {
  for (const item of notice.querySelectorAll<HTMLElement>('[data-fault]')) item.hidden = !faults.some((fault) => fault === item.dataset['fault']);
  notice.hidden = faults.length === 0;
  notice.querySelector('button')?.addEventListener('click', () => {
    notice.hidden = true;
    document.querySelector<HTMLElement>('#found .count')?.focus();
  });
}
