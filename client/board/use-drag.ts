import { type PointerEvent, useEffect, useRef } from 'react';
import type { CellKey } from './grid.ts';

/** Pixels that the hand moves before a press becomes a drag. */
const START_PX = 6;
/** Near an edge of the board, dragging scrolls it: width of the zone and speed, pixels (per frame). */
const EDGE_PX = 40;
const SPEED_PX = 14;

interface DragOptions {
  /** A press on something draggable became a drag. @returns false when it cannot be moved */
  onStart: (id: string, from: CellKey | null) => boolean;
  /** Let go over a cell, or elsewhere. */
  onEnd: (over: CellKey | null) => void;
}

/** Dragging with the mouse or the pen, from anything that carries `data-cell` or `data-drag`. A finger scrolls:
 * it picks up with the button of the panel instead. What follows the hand and which cell is under it are
 * written straight to the page, so that moving the mouse draws nothing again. */
export function useDrag({ onStart, onEnd }: DragOptions) {
  const ghost = useRef<HTMLDivElement>(null);
  const stop = useRef<() => void>(undefined);
  const options = useRef({ onStart, onEnd });
  useEffect(() => {
    options.current = { onStart, onEnd };
  });
  useEffect(() => () => stop.current?.(), []);

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0 || event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    const source = event.target.closest<HTMLElement>('[data-cell][data-look], [data-drag]');
    if (source === null || event.target.closest('a, input') !== null) return;
    const from = source.dataset.cell ?? null;
    const id = source.dataset.drag ?? from!;
    const scroller = document.querySelector<HTMLElement>('[data-board-scroller]');
    const start = { x: event.clientX, y: event.clientY };
    let dragging = false;
    let over: HTMLElement | null = null;
    let at = start;
    let frame = 0;

    const hover = (next: HTMLElement | null) => {
      if (next === over) return;
      over?.removeAttribute('data-hover');
      next?.setAttribute('data-hover', '');
      over = next;
    };
    const follow = () => {
      if (ghost.current) ghost.current.style.translate = `${at.x}px ${at.y}px`;
      if (scroller) scrollNear(scroller, at);
      hover(document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('[data-cell]') ?? null);
      frame = requestAnimationFrame(follow);
    };
    const move = (moved: globalThis.PointerEvent) => {
      at = { x: moved.clientX, y: moved.clientY };
      if (dragging || Math.hypot(at.x - start.x, at.y - start.y) < START_PX) return;
      dragging = options.current.onStart(id, from);
      if (!dragging) return end();
      frame = requestAnimationFrame(follow);
    };
    const up = () => {
      const key = over?.dataset.cell ?? null;
      const dropped = dragging;
      end();
      if (!dropped) return;
      swallowClick();
      options.current.onEnd(key);
    };
    const cancel = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape' || !dragging) return;
      end();
      swallowClick();
      options.current.onEnd(null);
    };
    const end = () => {
      cancelAnimationFrame(frame);
      hover(null);
      if (ghost.current) ghost.current.style.translate = '';
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('keydown', cancel);
    };
    stop.current?.();
    stop.current = end;
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('keydown', cancel);
  }

  return { ghost, onPointerDown };
}

function scrollNear(scroller: HTMLElement, at: { x: number; y: number }): void {
  const box = scroller.getBoundingClientRect();
  if (at.x > box.right || at.x < box.left || at.y < box.top || at.y > box.bottom) return;
  const push = (near: number, far: number) => (near < EDGE_PX ? -SPEED_PX : far < EDGE_PX ? SPEED_PX : 0);
  scroller.scrollBy(push(at.x - box.left, box.right - at.x), push(at.y - box.top, box.bottom - at.y));
}

/** Letting go over the cell where the press began would also count as a click on it. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.stopPropagation();
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
