/** The package types its doors, not its tables: pairs `從 从`, several simplified ones apart by spaces, joined with `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export { table as default };
}
