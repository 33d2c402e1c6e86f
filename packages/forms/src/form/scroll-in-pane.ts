/** Brings something into view in the pane that scrolls it, and leaves the page around that pane where it is. */

function paneOf(element: Element): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY) && around.scrollHeight > around.clientHeight) return around;
  }
  return document.documentElement;
}

export function scrollInPane(element: Element): void {
  const pane = paneOf(element);
  const page = pane === document.documentElement;
  const place = element.getBoundingClientRect();
  const [top, bottom] = page ? [0, window.innerHeight] : [pane.getBoundingClientRect().top, pane.getBoundingClientRect().bottom];
  if (place.top >= top && place.bottom <= bottom) return;
  pane.scrollTop += place.top - top - (bottom - top) / 3;
}
