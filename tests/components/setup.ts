import { options } from 'preact';

/**
 * Preact lets effects wait for a frame, for 35 ms at most, then calls the frame off. By then the
 * last test of a file may be over and its window gone: here they wait for a turn only.
 */
options.requestAnimationFrame = (flush) => {
  setTimeout(flush);
};

// What jsdom, which lays nothing out, does not have. The screen is wide and its reader fine with motion.
globalThis.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: media.includes('min-width'),
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
globalThis.ResizeObserver = class implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
Element.prototype.scrollIntoView = () => undefined;
Element.prototype.scrollTo = () => undefined;
Element.prototype.animate = () => ({}) as Animation;
window.scrollTo = () => undefined;
window.scrollBy = () => undefined;
