// Steps through a story by buttons and keys and marks the present step. Without this script the story reads from top to bottom.
import { stepOfKey, takesKeys } from './step-keys.ts';

const story = document.querySelector<HTMLElement>('#story');
const bar = story?.querySelector<HTMLElement>('.story-bar');
const controls = story?.querySelector<HTMLElement>('.story-controls');

if (story && bar && controls) {
  const steps = [...story.querySelectorAll<HTMLElement>('.step')];
  const links = [...story.querySelectorAll('[data-step]')];
  const [previous, next] = [...controls.querySelectorAll('button')];
  const now = controls.querySelector<HTMLElement>('[data-part=now]');
  const announced = story.querySelector<HTMLElement>('[role=status]');
  const last = steps.length;
  let step = 0;
  /** where the page stood after the reader had chosen a step: near its end a step may not reach the top */
  let chosenAt = Number.NaN;

  const say = (words: string | undefined, heading = '') =>
    (words ?? '').replace(/\{(\w+)\}/g, (_, name: string) => ({ step: String(step), steps: String(last), heading })[name] ?? '');
  /** A button at the end of its way stays where it is, so that the focus does. */
  const canGo = (button: HTMLElement | undefined, can: boolean) => button?.setAttribute('aria-disabled', String(!can));

  const mark = (to: number) => {
    step = to;
    for (const link of links) {
      if (link.getAttribute('data-step') === String(step)) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    if (now) now.textContent = step > 0 ? say(now.dataset['words']) : '';
    canGo(previous, step > 1);
    canGo(next, step < last);
  };

  const announce = () => {
    if (announced) announced.textContent = say(announced.dataset['words'], steps[step - 1]?.querySelector('h2')?.textContent ?? '');
  };

  const go = (to: number) => {
    const target = steps[to - 1];
    if (!target) return;
    const within = steps.some((one) => one.contains(document.activeElement));
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (within) target.focus({ preventScroll: true });
    history.replaceState(history.state, '', `#${to}`);
    mark(to);
    announce();
    chosenAt = scrollY;
  };

  /** Where the steps begin to be read. */
  const top = () => Math.max(0, bar.getBoundingClientRect().bottom);

  /** A step that is longer than the screen is first read to its end, or its beginning, as Page Up and Page Down always do. */
  const hasMore = (key: string) => {
    const box = steps[step - 1]?.getBoundingClientRect();
    return box !== undefined && ((key === 'PageDown' && box.bottom > innerHeight + 8) || (key === 'PageUp' && box.top < top() - 8));
  };

  story.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    if (takesKeys(event.target as Element) || hasMore(event.key)) return;
    const to = stepOfKey(event.key, step, last);
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  });
  previous?.addEventListener('click', () => go(step - 1));
  next?.addEventListener('click', () => go(step + 1));

  const atHash = () => {
    const to = steps.findIndex((one) => `#${one.id}` === location.hash) + 1;
    if (to === 0) return;
    mark(to);
    chosenAt = scrollY;
  };
  addEventListener('hashchange', () => {
    atHash();
    announce();
  });

  const read = () => {
    if (Math.abs(scrollY - chosenAt) < 2) return;
    chosenAt = Number.NaN;
    const edge = top() + 80;
    // While the bar still hangs below the top of the window, what is read stands above the story.
    const above = bar.getBoundingClientRect().top > 1;
    const to = above ? 0 : steps.findLastIndex((one) => one.getBoundingClientRect().top <= edge) + 1;
    if (to === step) return;
    mark(to);
    history.replaceState(history.state, '', to > 0 ? `#${to}` : location.pathname + location.search);
  };
  let waiting = false;
  addEventListener(
    'scroll',
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        read();
      });
    },
    { passive: true },
  );

  controls.hidden = false;
  new ResizeObserver(() => story.style.setProperty('--bar', `${bar.offsetHeight}px`)).observe(bar);
  story.style.setProperty('--bar', `${bar.offsetHeight}px`);
  mark(0);
  // The bar has grown by its buttons: a step that the address names is brought below it again.
  const named = steps.find((one) => `#${one.id}` === location.hash);
  if (named) named.scrollIntoView({ block: 'start', behavior: 'instant' });
  atHash();
}
