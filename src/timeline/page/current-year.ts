/**
 * Marks, among the links to years, the year that the reader has come to, and keeps it in sight.
 *
 * @param links the links to years, `#y2010`
 * @param list the list, a section a year
 */
export function markCurrentYear(links: HTMLElement, list: HTMLElement): void {
  const inSight = new Set<Element>();
  let current: HTMLElement | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inSight[isIntersecting ? 'add' : 'delete'](target);
      const [section] = [...inSight].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
      const link = section ? links.querySelector<HTMLElement>(`a[href="#${section.id}"]`) : null;
      if (link === current) return;
      current?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'true');
      current = link;
      // Sideways alone: the page itself stays where the reader has scrolled it.
      if (link && !links.contains(document.activeElement)) links.scrollLeft = link.offsetLeft - (links.clientWidth - link.offsetWidth) / 2;
    },
    // The line below what sticks to the top of the window.
    { rootMargin: '-96px 0px -70% 0px' },
  );
  for (const section of list.children) observer.observe(section);
}
