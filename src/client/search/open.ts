import type { Routes } from '../../url/index.ts';
import type { SearchForm } from './form.ts';
import { createEngine, IndexFiles } from '../../search/browser/index.ts';
import { readEarly } from './read-early.ts';
import { runQuery } from './run-query.ts';
import { SearchView } from './view.ts';

/** What a page needs only once something is asked: index, engine, and the view of what is found. */
export function openSearch(root: HTMLElement, form: SearchForm, routes: Routes) {
  const files = new IndexFiles(routes.searchIndex(), { read: readEarly });
  const { find, read, measure } = createEngine(files);
  return {
    files,
    find,
    measure,
    ask: (phrase: string, near: number) => runQuery(find, phrase, near),
    view: new SearchView(root, form, routes, read),
  };
}

/** As `openSearch` gives it. */
export type OpenedSearch = ReturnType<typeof openSearch>;
