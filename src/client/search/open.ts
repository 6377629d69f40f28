import type { Routes } from '../../url/index.ts';
import type { SearchForm } from './form.ts';
import { createEngine, openLibrary, openPagefind } from '../../search/browser/index.ts';
import { runQuery } from './run-query.ts';
import { SearchView } from './view.ts';

/** What a page needs only once something is asked: index, engine, and the view of what is found. */
export function openSearch(root: HTMLElement, form: SearchForm, routes: Routes) {
  const library = openLibrary(routes.searchIndex());
  const { find, read } = createEngine(library, openPagefind(routes.pagefind()));
  return {
    library,
    find,
    ask: (phrase: string, near: number) => runQuery(find, phrase, near),
    view: new SearchView(root, form, routes, read),
  };
}

/** As `openSearch` gives it. */
export type Search = ReturnType<typeof openSearch>;
