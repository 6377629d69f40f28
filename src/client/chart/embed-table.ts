/** Opens the table of an embedded chart whose address asks for the table alone; once the view has read the address. */
const view = document.querySelector<HTMLElement>('indicator-view');
if (view?.dataset['view'] === 'table') view.querySelector('details')!.open = true;
