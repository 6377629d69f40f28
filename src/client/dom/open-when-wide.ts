/** Opens details where there is room for them beside the text, and closes them where there is not. */
export function openWhenWide(details: Iterable<HTMLDetailsElement>, width: string): MediaQueryList {
  const query = matchMedia(`(min-width: ${width})`);
  const all = [...details];
  const apply = () => {
    for (const one of all) one.open = query.matches;
  };
  query.addEventListener('change', apply);
  if (query.matches) apply();
  return query;
}
