/** Lets the heads of columns be dragged by their grip; `move` gets the id and the place, from 0, where it was let go. */
export function bindDrag(sheet: HTMLElement, move: (id: string, to: number) => void): void {
  sheet.addEventListener('pointerdown', (event) => {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('.grip') : null;
    const head = grip?.closest<HTMLElement>('[data-column]');
    if (!grip || !head) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    // A grip that is pressed and let go again opens its menu: it has not been dragged.
    let isDragged = false;
    const heads = () => [...sheet.querySelectorAll<HTMLElement>('[data-column]')];
    // Of heads under each other, a hand's breadth off still counts: the nearest one is meant.
    const over = ({ clientX, clientY }: PointerEvent) => {
      const boxes = heads().map((other) => other.getBoundingClientRect());
      const far = boxes.map(({ left, right, top, bottom }) => {
        const isNear = clientX >= left && clientX < right && clientY >= top - 40 && clientY < bottom + 40;
        return isNear ? Math.abs(clientY - (top + bottom) / 2) : Infinity;
      });
      const least = Math.min(...far);
      return least < Infinity ? far.indexOf(least) : -1;
    };
    const mark = (moved: PointerEvent) => {
      isDragged ||= Math.hypot(moved.clientX - event.clientX, moved.clientY - event.clientY) > 6;
      if (!isDragged) return;
      head.classList.add('dragged');
      const at = over(moved);
      heads().forEach((other, index) => other.classList.toggle('target', index === at && other !== head));
    };
    const end = (last: PointerEvent) => {
      grip.removeEventListener('pointermove', mark);
      grip.removeEventListener('pointerup', end);
      grip.removeEventListener('pointercancel', end);
      const to = isDragged && last.type === 'pointerup' ? over(last) : -1;
      for (const other of heads()) other.classList.remove('target', 'dragged');
      const from = heads().indexOf(head);
      const keepClosed = (click: Event): void => {
        click.preventDefault();
      };
      if (isDragged) grip.addEventListener('click', keepClosed, { once: true });
      if (to >= 0 && to !== from) move(head.dataset['column'] ?? '', to);
    };
    grip.addEventListener('pointermove', mark);
    grip.addEventListener('pointerup', end);
    grip.addEventListener('pointercancel', end);
  });
}
